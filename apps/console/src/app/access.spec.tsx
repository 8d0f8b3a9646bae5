import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeQueryClient } from '../api/query-client.js';
import { keepToken, readToken } from '../api/token.js';
import type { Session } from '../api/types.js';
import { show } from '../testing/show.js';
import { Access } from './access.js';

const KEY = ['get', '/api/session', {}];
const session = (permissions: string[]): Session => ({
  actor: 'kim',
  permissions,
  demo: false,
  version: '1',
  signIn: { local: true },
});

const KIM = { id: 'kim', name: '김하늘', grants: [], hasPassword: true, hasSecondFactor: false };

function showTo(answer: Session): void {
  const answers = makeQueryClient();
  answers.setQueryData(KEY, answer);
  show(<Access to={['evaluations:run']}>안의 내용</Access>, { answers, at: '/decisions?programme=a/2024' });
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

  it('leads everyone else to the sign-in and back', () => {
    showTo(session([]));
    expect(isIn()).toBe(false);
    expect(screen.getByRole('link', { name: '로그인' }).getAttribute('href')).toBe(
      `/sign-in?to=${encodeURIComponent('/decisions?programme=a/2024')}`,
    );
  });

  it('tells whose account it is that is not enough', () => {
    showTo({ ...session(['rounds:read']), account: KIM });
    expect(screen.getByText(/김하늘 님의 역할/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '다른 계정으로 로그인' })).toBeTruthy();
  });

  it('is withheld from who has to set up a second factor, and who is led there and back', () => {
    showTo({ ...session([]), account: KIM, mustEnrol: true });
    expect(screen.getByRole('link', { name: '2단계 인증 등록하기' }).getAttribute('href')).toBe(
      `/account?to=${encodeURIComponent('/decisions?programme=a/2024')}`,
    );
  });

  it('is asked for by a token too, which is kept for this tab', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no service in this test'));
    showTo(session([]));
    await userEvent.click(screen.getByText('접근 토큰으로 들어가기'));
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
