import { Problem } from '../problems/problem.js';
import { HashQueue } from './hash-queue.js';

/** Work that ends when it is told to. */
function heldWork() {
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((end) => ends.push(end));
    running -= 1;
  };
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((done) => setImmediate(done));
  };
  return { work, endNext, started: () => ends.length, most: () => most };
}
const outcomeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

describe('the queue of hashes', () => {
  it('lets two in at once, keeps 32 waiting, and asks the 35th to come again', async () => {
    const { work, endNext, started, most } = heldWork();
    const queue = new HashQueue({ running: 2, waiting: 32 });
    const outcomes = Array.from({ length: 35 }, () => outcomeOf(queue.run(work)));
    await expect(outcomes[34]).resolves.toBe('sign-in/busy');
    expect(started()).toBe(2);
    for (let left = 34; left > 0; left -= 1) await endNext();
    expect((await Promise.all(outcomes)).filter((outcome) => outcome === 'done')).toHaveLength(34);
    expect(most()).toBe(2);
  });

  it('gives the place of work that failed to the next', async () => {
    const queue = new HashQueue({ running: 1, waiting: 1 });
    const failed = outcomeOf(queue.run(() => Promise.reject(new Error('no'))));
    await expect(queue.run(() => Promise.resolve('next'))).resolves.toBe('next');
    await expect(failed).resolves.toBe('Error: no');
    await expect(queue.run(() => Promise.resolve('and on'))).resolves.toBe('and on');
  });
});
