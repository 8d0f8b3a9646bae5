import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../api/query-client.js';
import { keepToken, readToken } from '../api/token.js';
import type { Session } from '../api/types.js';
import { show } from '../testing/show.js';
import { Access } from './access.js';

const KEY = ['get', '/api/session', {}];
const session = (permissions: string[]): Session => ({ actor: 'kim', permissions, demo: false, version: '1' });

function showTo(answer: Session): void {
  const answers = makeQueryClient();
  answers.setQueryData(KEY, answer);
  show(<Access to={['evaluations:run']}>안의 내용</Access>, { answers });
}
const isIn = (): boolean => screen.queryByText('안의 내용') !== null;

describe('access to a screen', () => {
  beforeEach(() => keepToken(undefined));

  it('is given to who may do what it needs, or may do everything', () => {
    showTo(session(['rule-sets:read', 'evaluations:run']));
    expect(isIn()).toBe(true);
  });

  it('is given to an administrator', () => {
    showTo(session(['*']));
    expect(isIn()).toBe(true);
  });

  it('asks everyone else for a token, which is kept for this tab', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no service in this test'));
    showTo(session([]));
    expect(isIn()).toBe(false);
    const input = screen.getByLabelText('접근 토큰');
    expect(input.getAttribute('type')).toBe('password');
    await userEvent.type(input, 'secret{Enter}');
    expect(readToken()).toBe('secret');
  });

  it('says who the token belongs to when that is not enough', async () => {
    keepToken('secret');
    showTo(session(['rounds:read']));
    expect(screen.getByRole('alert').textContent).toContain('이 토큰(kim)으로는 이 화면을 볼 수 없습니다');
    await userEvent.click(screen.getByRole('button', { name: '토큰 없이 보기' }));
    expect(readToken()).toBeUndefined();
  });
});
