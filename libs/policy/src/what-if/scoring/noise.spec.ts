import { demoRound, finalTenths } from '../../../../../test/builders/demo-round.js';
import { canonicalJson } from '../../rule-set/canonical.js';
import { Random } from '../random.js';
import { noiseSteps, type Noise, type NoiseRow } from './noise.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;
const rowsOf = (noise: Noise, some = applications): readonly NoiseRow[] =>
  [...noiseSteps({ ruleSet, decision: 'scoring', applications: some, noise })].map(({ row }) => row);

describe('marks shaken by half a point', () => {
  const noise: Noise = { size: '0.5', step: '0.1', draws: 20, seed: '2024' };
  const rows = rowsOf(noise);

  it('never lift who is further below the line than twenty or twenty-five such marks can move the mean, nor drop who is as far above', () => {
    // A mean of four marks moves by two points at most, of five out of 120 by 2.08; a tenth more is lost to rounding.
    for (const [index, { application, passed, draws, outcome }] of rows.entries()) {
      const tenths = finalTenths(applications[index]!);
      expect([application, outcome]).toEqual([application, tenths >= 700 ? 'yes' : 'no']);
      if (tenths >= 722) expect([application, passed]).toEqual([application, draws]);
      if (tenths < 678) expect([application, passed]).toEqual([application, 0]);
    }
  });

  it('leave it open for some near the line', () => {
    const open = rows.filter(({ passed, draws }) => passed > 0 && passed < draws);
    expect(open.length).toBeGreaterThan(0);
    for (const { passed, draws, share } of open) expect(Number(share)).toBeCloseTo(passed / draws, 4);
  });

  it('come out the same for the same seed, in whatever order, and otherwise for another', () => {
    const near = applications.filter((one) => Math.abs(finalTenths(one) - 700) < 22);
    const byId = (some: readonly NoiseRow[]) => some.toSorted((a, b) => (a.application < b.application ? -1 : 1));
    expect(canonicalJson(byId(rowsOf(noise, near.toReversed())))).toBe(canonicalJson(byId(rowsOf(noise, near))));
    expect(canonicalJson(rowsOf({ ...noise, seed: '2025' }, near))).not.toBe(canonicalJson(rowsOf(noise, near)));
  });
});

describe('noise that is none', () => {
  it.each([
    { size: 0, step: 1, draws: 1 },
    { size: 1, step: 2, draws: 1 },
    { size: 1, step: 0, draws: 1 },
    { size: 'much', step: 1, draws: 1 },
    { size: 1, step: 1, draws: 0 },
    { size: 1, step: 1, draws: 10_001 },
  ])('is refused: %j', (noise) => {
    expect(() => rowsOf({ ...noise, seed: '' })).toThrow(
      expect.objectContaining({ code: 'what-if/wrong-noise', pointer: '/noise' }),
    );
  });

  it('as is a decision that reads no marks', () => {
    const noise = { size: 1, step: 1, draws: 1, seed: '' };
    expect(() => noiseSteps({ ruleSet, decision: 'amounts', applications, noise }).next()).toThrow(
      expect.objectContaining({ code: 'what-if/no-scores' }),
    );
  });
});

describe('numbers drawn', () => {
  it('are each as likely: the counts of ten thousand draws lie within five standard deviations', () => {
    const random = new Random('counts');
    const counts = Array<number>(7).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const drawn = random.below(7);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const deviation = Math.sqrt(10_000 * (1 / 7) * (6 / 7));
    for (const count of counts) expect(Math.abs(count - 10_000 / 7)).toBeLessThan(5 * deviation);
  });
});
