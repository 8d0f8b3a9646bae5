import { demoRound, finalTenths } from '../../../../test/builders/demo-round.js';
import type { Facts } from '../evaluate/evaluate.js';
import { goalSteps, type GoalFound, type GoalSeek } from './goal-seek.js';
import { sweepSteps, type Sweep, type SweepResult } from './sweep.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;
const scoring = { ruleSet, applications, question: { decisions: ['scoring'] } };

const atEnd = <T>(steps: Generator<unknown, T>): T => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};
const sweep = (asked: Pick<Sweep, 'along'> & Partial<Sweep>): SweepResult =>
  atEnd(sweepSteps({ ...scoring, ...asked }));
const seek = (asked: Pick<GoalSeek, 'within' | 'seek' | 'keep'> & Partial<GoalSeek>): GoalFound =>
  atEnd(goalSteps({ ...scoring, ...asked }));
const reaching = (tenths: number): number => applications.filter((one) => finalTenths(one) >= tenths).length;
const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    const { code, pointer } = error as { readonly code: string; readonly pointer: string };
    return [code, pointer];
  }
  return 'accepted';
};

describe('a sweep over the pass line', () => {
  it('counts at every point from 60 to 80 those whose final score reaches it', () => {
    const { along, points } = sweep({ along: [{ parameter: 'scoring.passLine', from: 60, to: 80, step: '0.5' }] });
    expect(along[0]).toMatchObject({ label: ruleSet.parameters['scoring.passLine']?.label, unit: 'points' });
    expect(along[0]?.values.slice(0, 3)).toEqual([60, '60.5', 61]);
    expect(points.map(({ selected }) => selected)).toEqual(
      Array.from({ length: 41 }, (_, index) => reaching(600 + 5 * index)),
    );
    expect(points.map(({ gained, lost }) => gained - lost)).toEqual(
      points.map(({ difference }) => difference.selected),
    );
    expect(points.find(({ at }) => at[0] === 70)?.difference.selected).toBe(0);
  });
});

describe('a sweep over two parameters', () => {
  // An early incentive within cap and rate: both decide about the same amounts.
  const asked = {
    question: { decisions: ['amounts'], money: ['decisions/amounts/grant'] },
    along: [
      { parameter: 'operatingFund.cap', from: 60_000_000, to: 100_000_000, step: 20_000_000 },
      { parameter: 'earlyIncentive.rate', from: '0.1', to: '0.3', step: '0.1' },
    ] as const,
  };

  it('gives a table whose last parameter moves fastest, each cell as if both had been laid over', () => {
    const { points } = sweep(asked);
    expect(points.map(({ at }) => at)).toEqual(
      [60_000_000, 80_000_000, 100_000_000].flatMap((cap) => ['0.1', '0.2', '0.3'].map((rate) => [cap, rate])),
    );
    const isAllowed = (f: Facts, cap: number, tenth: number): boolean => {
      const won = (name: string): number => (f[name] as number | undefined) ?? 0;
      return won('operatingFund') <= cap && won('earlyIncentive') * 10 <= won('operatingFund') * tenth;
    };
    // Only caps and rate move; whoever is refused for another reason under the rules as they stand stays refused.
    const standing = points.at(-1)?.selected;
    const open = applications.filter(({ facts }) => isAllowed(facts, 100_000_000, 3)).length;
    for (const { at, selected } of points) {
      const [cap, rate] = at as [number, string];
      const allowed = applications.filter(({ facts }) => isAllowed(facts, cap, Number(rate) * 10)).length;
      expect([at, (standing ?? 0) - selected]).toEqual([at, open - allowed]);
    }
    expect(new Set(points.map(({ selected }) => selected)).size).toBeGreaterThan(3);
  });

  it('stops at so many points as can be looked at', () => {
    const wide = { parameter: 'operatingFund.cap', from: 1, to: 21 };
    expect(codeOf(() => sweep({ along: [wide, { ...wide, parameter: 'growthExtra.cap', to: 22 }] }))).toEqual([
      'what-if/too-many-points',
      '/along',
    ]);
  });
});

describe('what cannot be swept', () => {
  const along = (parameter: string, from: number | string, to: number | string, step?: number | string) =>
    codeOf(() => sweep({ along: [{ parameter, from, to, step }] }));

  it('is refused with its place: no number, no such row, a range that runs backwards, a value of the wrong unit', () => {
    expect(along('scoring.bands20', 1, 2)).toEqual(['what-if/no-lever', '/along/0']);
    expect(along('none', 1, 2)).toEqual(['what-if/no-lever', '/along/0']);
    expect(along('scoring.items/none/points', 1, 2)).toEqual(['what-if/no-lever', '/along/0']);
    expect(along('scoring.passLine', 80, 60)).toEqual(['what-if/wrong-range', '/along/0']);
    expect(along('scoring.passLine', 60, 80, 0)).toEqual(['what-if/wrong-range', '/along/0']);
    expect(along('scoring.passLine', 'low', 80)).toEqual(['what-if/wrong-range', '/along/0']);
    expect(along('scoring.committeeSize', 1, 5, '0.5')).toEqual([
      'overlay/wrong-value',
      '/along/0/overlay/parameters/scoring.committeeSize',
    ]);
  });

  it('but a cell of a table and a date can', () => {
    expect(along('scoring.items/location/points', 10, 20, 5)).toBe('accepted');
    expect(along('rounds.schedule/round-2/recognitionFrom', '2024-02-28', '2024-03-01')).toBe('accepted');
    const { along: swept } = sweep({
      along: [{ parameter: 'rounds.schedule/round-2/recognitionFrom', from: '2024-02-28', to: '2024-03-01' }],
    });
    expect(swept[0]?.values).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });
});

describe('goal seek', () => {
  it('finds the lowest pass line with at most 20 selected to the tenth: the score of the 21st and a tenth', () => {
    const scores = applications.map(finalTenths).sort((a, b) => b - a);
    const { found, beyond, monotone, looked } = seek({
      within: { parameter: 'scoring.passLine', from: 0, to: 100 },
      seek: 'lowest',
      keep: { of: 'selected', atMost: 20 },
    });
    const expected = (scores[20] ?? 0) + 1;
    expect(Number(found?.value) * 10).toBeCloseTo(expected);
    expect(found).toMatchObject({ measure: reaching(expected), isKept: true });
    expect(beyond).toMatchObject({ measure: reaching(expected - 1), isKept: false });
    expect(Number(found?.value) - Number(beyond?.value)).toBeCloseTo(0.1);
    expect(monotone).toBe('whereLooked');
    expect(looked.length).toBeLessThan(30);
  });

  it('finds the highest cap that the budget carries to the won', () => {
    const question = { decisions: ['amounts'], money: ['facts/operatingFund'] };
    const within = { parameter: 'operatingFund.cap', from: 0, to: 100_000_000 };
    const at = (cap: number): number =>
      Number(sweep({ question, along: [{ ...within, from: cap, to: cap }] }).points[0]?.money['facts/operatingFund']);
    const budget = Math.floor(at(100_000_000) / 2);
    const { found, beyond, monotone } = seek({
      question,
      within,
      seek: 'highest',
      keep: { of: 'facts/operatingFund', atMost: budget },
    });
    const cap = Number(found?.value);
    expect([at(cap) <= budget, at(cap + 1) <= budget, beyond?.value]).toEqual([true, false, cap + 1]);
    expect(monotone).toBe('whereLooked');
  });

  it('looks at every value where there are few, and then assumes nothing', () => {
    const { found, looked, monotone } = seek({
      within: { parameter: 'scoring.passLine', from: 60, to: 80, step: 1 },
      seek: 'highest',
      keep: { of: 'selected', atLeast: 10 },
    });
    const lines = Array.from({ length: 21 }, (_, index) => 60 + index);
    expect(looked.map(({ value }) => value)).toEqual(lines);
    expect(found?.value).toBe(lines.findLast((line) => reaching(line * 10) >= 10));
    expect(monotone).toBe('everywhere');
  });

  it('says when what comes out rises and falls', () => {
    // Only a committee of exactly this size is accepted.
    const { found, monotone } = seek({
      within: { parameter: 'scoring.committeeSize', from: 3, to: 7 },
      seek: 'highest',
      keep: { of: 'selected', atLeast: 1 },
    });
    expect([found?.value, monotone]).toEqual([5, 'no']);
  });

  it('finds nothing where no value keeps the limit, and nothing beyond where all do', () => {
    const within = { parameter: 'scoring.passLine', from: 60, to: 80, step: 1 };
    expect(seek({ within, seek: 'highest', keep: { of: 'selected', atLeast: 41 } })).toMatchObject({
      found: undefined,
      beyond: undefined,
    });
    const all = seek({ within, seek: 'highest', keep: { of: 'selected', atLeast: 0 } });
    expect([all.found?.value, all.beyond]).toEqual([80, undefined]);
  });

  it('refuses a goal that is none', () => {
    const goal = (keep: GoalSeek['keep']) =>
      codeOf(() => seek({ within: { parameter: 'scoring.passLine', from: 60, to: 80 }, seek: 'highest', keep }));
    for (const keep of [
      { of: 'selected' },
      { of: 'selected', atMost: 1, atLeast: 1 },
      { of: 'facts/operatingFund', atMost: 1 },
      { of: 'selected', atMost: -1 },
    ])
      expect(goal(keep)).toEqual(['what-if/wrong-goal', '/keep']);
  });
});
