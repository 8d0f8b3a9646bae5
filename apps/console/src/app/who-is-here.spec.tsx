// First: see there.
import { standInFor } from '../testing/service-stand-in.js';
import type { QueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../api/query-client.js';
import { keepToken, readToken } from '../api/token.js';
import type { Session } from '../api/types.js';
import { show } from '../testing/show.js';
import { SESSION_KEY } from './session.js';
import { WhoIsHere } from './who-is-here.js';

const DRAFT = 'gongo.draft.1:decide/a';
const VISITOR: Session = { actor: 'visitor', permissions: [], demo: true, version: '1', signIn: { local: true } };
const KIM: Session = {
  ...VISITOR,
  actor: '김하늘',
  account: { id: 'kim', name: '김하늘', grants: [], hasPassword: true, hasSecondFactor: false },
};

function answers(session: Session): QueryClient {
  const client = makeQueryClient();
  client.setQueryData(SESSION_KEY, session);
  return client;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const dialog = (name: string) => within(screen.getByRole('dialog', { name }));

/** A service that lets people sign out. */
const serve = () =>
  standInFor(({ method }) => (method === 'DELETE' ? { status: 204 } : { status: 200, body: VISITOR }));

describe('who is at the screen', () => {
  beforeEach(() => {
    sessionStorage.clear();
    globalThis.fetch = () => Promise.reject(new TypeError('no service in this test'));
  });

  it('is led to the sign-in and back from wherever they are', () => {
    show(<WhoIsHere />, { answers: answers(VISITOR), at: '/drafts/d-1?at=facts#row' });
    expect(screen.getByRole('link', { name: '로그인' }).getAttribute('href')).toBe(
      `/sign-in?to=${encodeURIComponent('/drafts/d-1?at=facts#row')}`,
    );
  });

  it('is not led back to the sign-in itself', () => {
    show(<WhoIsHere />, { answers: answers(VISITOR), at: '/sign-in?to=%2Fdrafts' });
    expect(screen.getByRole('link', { name: '로그인' }).getAttribute('href')).toBe('/sign-in');
  });

  it('is told by name, which opens their menu; Escape closes it and gives the focus back', async () => {
    show(<WhoIsHere />, { answers: answers(KIM) });
    const name = screen.getByRole('button', { name: /김하늘/ });
    expect(screen.queryByRole('link', { name: '내 계정' })).toBeNull();
    await userEvent.click(name);
    expect(screen.getByRole('link', { name: '내 계정' }).getAttribute('href')).toBe('/account');
    expect(screen.queryByRole('link', { name: '계정 관리' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(name.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(name);
  });

  it('finds the accounts in the menu only as administrator', async () => {
    show(<WhoIsHere />, { answers: answers({ ...KIM, permissions: ['accounts:manage'] }) });
    await press(/김하늘/);
    expect(screen.getByRole('link', { name: '계정 관리' }).getAttribute('href')).toBe('/accounts');
  });

  it('signs out at once where nothing has been typed', async () => {
    const asked = serve();
    show(<WhoIsHere />, { answers: answers(KIM) });
    await press(/김하늘/);
    await press('로그아웃');
    expect(await screen.findByRole('link', { name: '로그인' })).toBeTruthy();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /api/session', 'GET /api/session']);
  });

  it('is told first that what was typed goes with signing out', async () => {
    sessionStorage.setItem(DRAFT, '{"name":"가"}');
    const asked = serve();
    show(<WhoIsHere />, { answers: answers(KIM) });
    await press(/김하늘/);
    await press('로그아웃');
    expect(asked).toEqual([]);
    await userEvent.click(dialog('로그아웃하시겠습니까?').getByRole('button', { name: '지우고 로그아웃' }));
    await waitFor(() => expect(sessionStorage.getItem(DRAFT)).toBeNull());
  });

  it('with a token leaves with the token and all that was typed, after being told so', async () => {
    keepToken('secret');
    sessionStorage.setItem(DRAFT, '{"name":"가"}');
    sessionStorage.setItem('other', 'stays');
    const client = answers({ ...VISITOR, actor: 'kim' });
    show(<WhoIsHere />, { answers: client });
    await press('나가기');
    expect(dialog('나가시겠습니까?').getByText(/입력하던 내용/)).toBeTruthy();
    await userEvent.click(dialog('나가시겠습니까?').getByRole('button', { name: '닫기' }));
    expect([readToken(), sessionStorage.getItem(DRAFT)]).toEqual(['secret', '{"name":"가"}']);

    await press('나가기');
    await userEvent.click(dialog('나가시겠습니까?').getByRole('button', { name: '지우고 나가기' }));
    expect([readToken(), sessionStorage.getItem(DRAFT)]).toEqual([undefined, null]);
    expect(sessionStorage.getItem('other')).toBe('stays');
    expect(client.getQueryData(SESSION_KEY)).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
