import { SharedLookups } from './shared-lookups.js';

describe('lookups', () => {
  it('are shared by those who ask while one is under way, and made anew for whoever asks after it', async () => {
    const lookups = new SharedLookups<number>();
    let looks = 0;
    const look = async (): Promise<number> => {
      looks += 1;
      await Promise.resolve();
      return looks;
    };
    expect(await Promise.all([lookups.of('a', look), lookups.of('a', look), lookups.of('a', look)])).toEqual([1, 1, 1]);
    expect(await lookups.of('a', look)).toBe(2);
  });

  it('for another token are never shared', async () => {
    const lookups = new SharedLookups<string>();
    const [a, b] = await Promise.all([
      lookups.of('a', () => Promise.resolve('holder of a')),
      lookups.of('b', () => Promise.resolve('holder of b')),
    ]);
    expect([a, b]).toEqual(['holder of a', 'holder of b']);
  });

  it('that fail fail for all who waited, and are tried again', async () => {
    const lookups = new SharedLookups<number>();
    const failing = (): Promise<number> => Promise.reject(new Error('no database'));
    const asked = [lookups.of('a', failing), lookups.of('a', failing)];
    await expect(Promise.all(asked)).rejects.toThrow('no database');
    expect(await lookups.of('a', () => Promise.resolve(1))).toBe(1);
  });
});
