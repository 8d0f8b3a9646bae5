import { jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { seeded, Walker, type Walked } from './draft-walk.js';

/** More of them: `INTERLEAVINGS=10000 npm run -s spec -- test/e2e/draft-interleavings.spec.ts --selectProjects e2e`. */
const INTERLEAVINGS = Number(process.env['INTERLEAVINGS'] ?? 300);
const SEED = Number(process.env['SEED']);
/** Databases side by side, each with an audit chain of its own: the chain takes one entry at a time. */
const DATABASES = 4;
/** Drafts walked at the same time in each of them. */
const AT_ONCE = 4;

jest.setTimeout(Math.max(120_000, INTERLEAVINGS * 500));

describe('a draft in the hands of two officers and two approvers', () => {
  const tests: TestDatabase[] = [];
  afterAll(() => Promise.all(tests.map((test) => test.drop())));

  it('is never approved by a contributor nor published unapproved, and each revision has one maker', async () => {
    console.log(`${INTERLEAVINGS} interleavings, SEED=${SEED}`);
    const walked: Walked[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      const test = await openTestDatabase();
      tests.push(test);
      const walker = new Walker(test.database);
      await walker.prepare();
      const walk = async (): Promise<void> => {
        while (next < INTERLEAVINGS) {
          const number = next;
          next += 1;
          walked.push(await walker.walk(`w${number}`, seeded(SEED + number)));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, walk));
      await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true });
    };
    await Promise.all(Array.from({ length: DATABASES }, lane));
    const published = walked.filter(({ status }) => status === 'published').length;
    const sum = (of: (one: Walked) => number): number => walked.reduce((total, one) => total + of(one), 0);
    console.log({ published, steps: sum(({ successes }) => successes), refused: sum(({ refusals }) => refusals) });
    expect(walked).toHaveLength(INTERLEAVINGS);
    // A walk that never gets anywhere would hold everything.
    expect(published).toBeGreaterThan(INTERLEAVINGS / 100);
  });
});
