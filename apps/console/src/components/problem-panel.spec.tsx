import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Unreachable } from '../api/unreachable.js';
import { exampleProblem } from '../screens/gallery/examples.js';
import { show } from '../testing/show.js';
import { ProblemPanel } from './problem-panel.js';

describe('the panel for a problem', () => {
  it('says what happened, what to do, and what to tell whoever can help', () => {
    show(<ProblemPanel error={exampleProblem('ko')} />);
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('요청 내용이 약속된 형식과 다릅니다.');
    expect(text).toContain('가리킨 위치를 고쳐 다시 보내십시오.');
    expect(text).toContain('request/invalid');
    expect(text).toContain('0af7651916cd43dd8448eb211c80319c');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lists every place when there are several, in the language of the screen', () => {
    const errors = ['/facts/a', '/facts/b'].map((pointer) => ({
      pointer,
      code: 'x',
      detail: { ko: '틀렸습니다.', en: 'This is wrong.' },
    }));
    show(<ProblemPanel error={{ ...exampleProblem('en'), errors }} />, { language: 'en' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'This is wrong. /facts/a',
      'This is wrong. /facts/b',
    ]);
  });

  it('lets one try again, but not while the service is known to be away', async () => {
    let tries = 0;
    const { unmount } = show(<ProblemPanel error={new Unreachable('')} onRetry={() => (tries += 1)} />);
    await userEvent.click(screen.getByRole('button', { name: '다시 시도' }));
    expect(tries).toBe(1);
    unmount();
    show(<ProblemPanel error={new Unreachable('')} onRetry={() => (tries += 1)} isWaiting />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '다시 시도' }).disabled).toBe(true);
  });

  it('has words of its own for what no service said', () => {
    show(<ProblemPanel error={new TypeError('x is undefined')} />);
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('console/unexpected');
    expect(text).not.toContain('x is undefined');
  });
});
