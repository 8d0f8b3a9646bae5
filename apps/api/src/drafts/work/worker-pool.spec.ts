import { PolicyError, type CaseFile, type VersionContent } from '#policy';
import { jest } from '@jest/globals';
import { realContents } from '../../../../../test/builders/real-rule-sets.js';
import { Unreadable } from './unreadable.js';
import { TooSlow, WorkerPool } from './worker-pool.js';

// Threads start from source here, which takes a moment on a busy machine.
jest.setTimeout(60_000);

describe('work on drafts beside the thread that answers', () => {
  const pools: WorkerPool[] = [];
  let largest: VersionContent;
  beforeAll(async () => {
    const contents = await realContents();
    const found = contents.find(({ ruleSet }) => ruleSet.manifest.id === 'self-support-fund/2024');
    if (found === undefined) throw new Error('The largest version is not there');
    largest = found;
  });
  /** The largest version, with its cases so many times over. */
  const contentWith = (copies: number): VersionContent => {
    const all = Object.values(largest.cases);
    const cases = Array.from({ length: copies }, (_, copy) =>
      all.map((one): [string, CaseFile] => [`${one.id}-${copy}`, { ...one, id: `${one.id}-${copy}` }]),
    );
    return { ruleSet: largest.ruleSet, cases: Object.fromEntries(cases.flat()) };
  };
  const poolOf = (size: number, limitMs: number): WorkerPool => {
    const pool = new WorkerPool(size, limitMs);
    pools.push(pool);
    return pool;
  };
  afterAll(() => Promise.all(pools.map((pool) => pool.close())));

  it('is done one job after the other by as few threads, each asked for its own', async () => {
    const pool = poolOf(2, 50_000);
    const content = contentWith(1);
    const [names, description, again] = await Promise.all([
      pool.run('names', { content }),
      pool.run('description', { content, language: 'ko' }),
      pool.run('names', { content }),
    ]);
    expect(names.length).toBeGreaterThan(50);
    expect(again).toEqual(names);
    expect(description.id).toBe('self-support-fund/2024');
  });

  it('is given up when it takes too long, and the next job is done all the same', async () => {
    const pool = poolOf(1, 4_000);
    // A job that takes half a second sixty times over.
    await expect(pool.run('findings', { content: contentWith(60) })).rejects.toBeInstanceOf(TooSlow);
    await expect(pool.run('names', { content: contentWith(1) })).resolves.toEqual(expect.any(Array));
  });

  it('tells what the core refuses, and what cannot be read, as what they are', async () => {
    const pool = poolOf(1, 50_000);
    const content = contentWith(0);
    const trial = { decision: 'eligibility', facts: {}, language: 'ko' as const };
    const overlaid = pool.run('trial', { content, trial: { ...trial, overlay: { parameters: { none: 1 } } } });
    await expect(overlaid).rejects.toBeInstanceOf(PolicyError);
    await expect(overlaid).rejects.toMatchObject({ pointer: '/overlay/parameters/none', words: expect.any(Object) });
    const half = { ...content, ruleSet: { ...content.ruleSet, notes: 1 as never } };
    const unread = pool.run('trial', { content: half, trial });
    await expect(unread).rejects.toBeInstanceOf(Unreadable);
    await expect(unread).rejects.toMatchObject({ diagnostics: [{ code: 'schema/invalid', at: 'notes' }] });
  });

  it('ends with the service: what waits is told so', async () => {
    const pool = poolOf(1, 50_000);
    const waiting = [1, 2].map(() => pool.run('names', { content: contentWith(0) }));
    const ended = Promise.allSettled(waiting);
    await pool.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
