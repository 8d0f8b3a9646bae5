import type { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../api/query-client.js';
import { keepToken, readToken } from '../api/token.js';
import { show } from '../testing/show.js';
import { WhoIsHere } from './who-is-here.js';

const KEY = ['get', '/api/session', {}];
function answers(actor: string): QueryClient {
  const client = makeQueryClient();
  client.setQueryData(KEY, { actor, permissions: [], demo: true, version: '1' });
  return client;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));
const DRAFT = 'gongo.draft.1:decide/a';

describe('who is at the screen', () => {
  beforeEach(() => {
    sessionStorage.clear();
    globalThis.fetch = () => Promise.reject(new TypeError('no service in this test'));
  });

  it('is a visitor, who may enter a token', async () => {
    const client = answers('visitor');
    show(<WhoIsHere />, { answers: client });
    expect(screen.getByText('방문자')).toBeTruthy();
    await press('토큰 넣기');
    await userEvent.type(dialog('토큰 넣기').getByLabelText('접근 토큰'), 'secret{Enter}');
    expect(readToken()).toBe('secret');
    expect(client.getQueryData(KEY)).toBeUndefined();
  });

  it('is told by name in place of the dialog, once the service knows the token', async () => {
    const client = answers('visitor');
    show(<WhoIsHere />, { answers: client });
    await press('토큰 넣기');
    keepToken('secret');
    client.setQueryData(KEY, { actor: 'kim', permissions: ['*'], demo: true, version: '1' });
    expect(await screen.findByText('kim')).toBeTruthy();
    expect(screen.queryByLabelText('접근 토큰')).toBeNull();
    expect(screen.getByRole('button', { name: '나가기' })).toBeTruthy();
  });

  it('leaves with the token and all that was typed, after being told so', async () => {
    keepToken('secret');
    sessionStorage.setItem(DRAFT, '{"name":"가"}');
    sessionStorage.setItem('other', 'stays');
    const client = answers('kim');
    show(<WhoIsHere />, { answers: client });
    await press('나가기');
    expect(dialog('나가시겠습니까?').getByText(/입력하던 내용/)).toBeTruthy();
    await userEvent.click(dialog('나가시겠습니까?').getByRole('button', { name: '닫기' }));
    expect([readToken(), sessionStorage.getItem(DRAFT)]).toEqual(['secret', '{"name":"가"}']);

    await press('나가기');
    await userEvent.click(dialog('나가시겠습니까?').getByRole('button', { name: '지우고 나가기' }));
    expect([readToken(), sessionStorage.getItem(DRAFT)]).toEqual([undefined, null]);
    expect(sessionStorage.getItem('other')).toBe('stays');
    expect(client.getQueryData(KEY)).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
