import { ahead } from './ahead.js';

describe('work ahead of what is asked for', () => {
  /** @returns a piece of work that notes how many go on at once */
  const watched = (): { work: (ms: number) => Promise<number>; most: () => number } => {
    let [now, most] = [0, 0];
    return {
      work: async (ms) => {
        most = Math.max(most, (now += 1));
        await new Promise((resolve) => setTimeout(resolve, ms));
        now -= 1;
        return ms;
      },
      most: () => most,
    };
  };

  it.each([1, 2, 5])('gives the results in order, with %i at once and no more', async (atOnce) => {
    const { work, most } = watched();
    const results: number[] = [];
    const items = [30, 1, 20, 2, 10, 3];
    for await (const result of ahead(items, work, atOnce)) results.push(result);
    expect(results).toEqual(items);
    expect(most()).toBe(atOnce);
  });

  it('ends with the first failure, when its turn comes', async () => {
    const results: number[] = [];
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error('the second')) : Promise.resolve(item);
    const all = async (): Promise<void> => {
      for await (const result of ahead([1, 2, 3, 4], work, 3)) results.push(result);
    };
    await expect(all()).rejects.toThrow('the second');
    expect(results).toEqual([1]);
  });

  it('gives nothing of nothing', async () => {
    for await (const result of ahead([], watched().work, 2)) throw new Error(`${result} was given`);
  });
});
