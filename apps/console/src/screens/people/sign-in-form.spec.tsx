// First: see there.
import { problemAnswer, standInFor, type Asked, type Told } from '../../testing/service-stand-in.js';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { makeQueryClient } from '../../api/query-client.js';
import { keepToken, readToken } from '../../api/token.js';
import type { Session } from '../../api/types.js';
import { knownSession } from '../../app/session.js';
import { show } from '../../testing/show.js';
import { SignInForm } from './sign-in-form.js';

const IN: Session = {
  actor: '김하늘',
  permissions: [],
  demo: false,
  version: '1',
  account: { id: 'kim', name: '김하늘', grants: [], hasPassword: true, hasSecondFactor: true },
  signIn: { local: true },
};
/** A service that answers in turn. */
function serve(...turns: readonly Told[]): readonly Asked[] {
  let turn = 0;
  return standInFor(() => turns[turn++] ?? problemAnswer(500, 'service/failed'));
}
const bodiesOf = (all: readonly Asked[]): readonly unknown[] => all.map(({ body }) => body);

function open() {
  const client = makeQueryClient();
  let isDone = false;
  const { unmount } = show(<SignInForm name="sign-in" onDone={() => (isDone = true)} />, { answers: client });
  return { client, isDone: () => isDone, unmount };
}
const field = (name: string) => screen.getByLabelText(new RegExp(`^${name}`));
const submit = () => userEvent.click(screen.getByRole('button', { name: '로그인' }));
const fill = async (): Promise<void> => {
  await userEvent.type(field('아이디'), 'kim');
  await userEvent.type(field('비밀번호'), 'blue harbour lamp');
};

describe('signing in', () => {
  beforeEach(() => {
    localStorage.clear();
    keepToken(undefined);
  });

  it('tells what is missing at its field, takes the focus there, and asks nothing of the service', async () => {
    const asked = serve();
    open();
    await submit();
    expect(asked).toEqual([]);
    expect(field('아이디').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('아이디'));
  });

  it('is by id and password, from a page of ours, and lets go of a token of the tab', async () => {
    const asked = serve({ status: 200, body: IN });
    keepToken('secret');
    const { client, isDone } = open();
    await fill();
    await submit();
    expect(await screen.findByRole('button', { name: '로그인' })).toBeTruthy();
    expect(bodiesOf(asked)).toEqual([{ id: 'kim', password: 'blue harbour lamp' }]);
    expect(asked[0]?.header('x-gongo-request')).toBe('1');
    expect([isDone(), readToken(), knownSession(client)?.actor]).toEqual([true, undefined, '김하늘']);
  });

  it('asks for the code once it was refused without one, and at once the next time', async () => {
    const asked = serve(problemAnswer(401, 'sign-in/refused'), { status: 200, body: IN });
    const { isDone, unmount } = open();
    await fill();
    expect(screen.queryByLabelText(/^인증번호/)).toBeNull();
    await submit();
    expect(await screen.findByText(/아이디나 비밀번호가 맞지 않습니다/)).toBeTruthy();
    expect(document.activeElement).toBe(field('비밀번호'));
    await userEvent.type(field('인증번호'), ' 123456 ');
    await submit();
    expect(asked[1]?.body).toEqual({ id: 'kim', password: 'blue harbour lamp', code: '123456' });
    await waitFor(() => expect(isDone()).toBe(true));
    unmount();
    open();
    expect(field('인증번호')).toBeTruthy();
  });

  it('waits as long as the service says after too many failures, and sends nothing meanwhile', async () => {
    const asked = serve(problemAnswer(429, 'sign-in/too-many', { 'retry-after': '90' }));
    open();
    await fill();
    await submit();
    expect(await screen.findByText(/1분 30초 뒤에/)).toBeTruthy();
    await submit();
    expect(asked).toHaveLength(1);
    const later = Date.now() + 91_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
    expect(await screen.findByText('이제 다시 로그인할 수 있습니다.', {}, { timeout: 3_000 })).toBeTruthy();
    clock.mockRestore();
    await submit();
    expect(asked).toHaveLength(2);
  });
});
