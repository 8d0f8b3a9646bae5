import { demoRound } from '../../../../../test/builders/demo-round.js';
import { canonicalJson } from '../../rule-set/canonical.js';
import { whatIf } from '../run.js';
import { populationOf } from './population.js';

const { content } = await demoRound();
const { ruleSet } = content;

const facts = [
  {
    fact: 'enterpriseType',
    is: {
      choice: [
        { value: 'independent', weight: 9 },
        { value: 'social', weight: 1 },
      ],
    },
  },
  { fact: 'round', is: { constant: 2 } },
  { fact: 'recognitionDate', is: { days: { from: '2023-10-01', to: '2024-04-01' } } },
  {
    fact: 'operatingFund',
    is: { normal: { mean: 80_000_000, deviation: 20_000_000, from: 10_000_000, to: 120_000_000, step: 100_000 } },
  },
  {
    fact: 'earlyIncentive',
    is: { shareOf: { fact: 'operatingFund', from: '0.1', to: '0.35', step: '0.05' } },
    missing: '0.4',
  },
  { fact: 'ranUnderEarlyLimit', is: { constant: true } },
];
const population = {
  seed: '7',
  count: 400,
  asOf: '2024-04-11',
  facts,
  labels: [{ label: 'region', is: { constant: '북' } }],
};
const codeOf = (json: unknown): unknown => {
  try {
    populationOf(ruleSet, json);
  } catch (error) {
    const { code, pointer } = error as { readonly code: string; readonly pointer: string };
    return [code, pointer];
  }
  return 'accepted';
};
const withFact = (fact: object): unknown => ({ ...population, facts: [...facts.slice(0, 4), fact] });

describe('a generated population', () => {
  const some = [...populationOf(ruleSet, population)];

  it('is the same each time it is gone through, and for the same seed; another for another', () => {
    const all = populationOf(ruleSet, population);
    expect(canonicalJson([...all])).toBe(canonicalJson(some));
    expect(canonicalJson([...all])).toBe(canonicalJson(some));
    expect(canonicalJson([...populationOf(ruleSet, { ...population, seed: '8' })])).not.toBe(canonicalJson(some));
    expect(some).toHaveLength(population.count);
  });

  it('keeps the other facts when one more is drawn', () => {
    const more = [
      ...populationOf(ruleSet, { ...population, facts: [{ fact: 'members', is: { constant: 5 } }, ...facts] }),
    ];
    const { members: _, ...rest } = more[0]!.facts;
    expect(rest).toEqual(some[0]!.facts);
  });

  it('has every fact within its range, on its steps, and chained ones as a share of the other, rounded down', () => {
    for (const { facts: drawn } of some) {
      const fund = drawn['operatingFund'] as number;
      expect(fund % 100_000).toBe(0);
      expect(fund >= 10_000_000 && fund <= 120_000_000).toBe(true);
      expect(String(drawn['recognitionDate']) >= '2023-10-01' && String(drawn['recognitionDate']) <= '2024-04-01').toBe(
        true,
      );
      const early = drawn['earlyIncentive'] as number | undefined;
      if (early !== undefined)
        expect([2, 3, 4, 5, 6, 7].map((twentieths) => Math.floor((fund * twentieths) / 20))).toContain(early);
    }
  });

  it('comes near what was stated: means, weights and shares left out, within five standard deviations', () => {
    const near = (found: number, share: number): void => {
      const deviation = Math.sqrt((share * (1 - share)) / some.length);
      expect(Math.abs(found / some.length - share)).toBeLessThan(5 * deviation);
    };
    near(some.filter((one) => one.facts['earlyIncentive'] === undefined).length, 0.4);
    near(some.filter((one) => one.facts['enterpriseType'] === 'social').length, 0.1);
    const mean = some.reduce((sum, one) => sum + (one.facts['operatingFund'] as number), 0) / some.length;
    // The cut at two deviations above takes less than a tenth of a deviation off the mean.
    expect(Math.abs(mean - 80_000_000)).toBeLessThan(2_000_000 + (5 * 20_000_000) / Math.sqrt(some.length));
  });

  it('is run like a round', () => {
    const scenarios = [
      { id: 'a', label: { ko: '가', en: 'a' }, overlay: { parameters: { 'operatingFund.cap': 80_000_000 } } },
    ];
    const { rows, scenarios: totals } = whatIf({
      ruleSet,
      scenarios,
      question: { decisions: ['amounts'], groups: [{ by: 'labels/region' }] },
      applications: populationOf(ruleSet, population),
    });
    expect(rows).toHaveLength(population.count);
    expect(totals[1]?.lost).toBeGreaterThan(0);
    expect(totals[1]?.groups.map(({ key }) => key)).toEqual(['북']);
  });
});

describe('a population that does not fit', () => {
  it('is refused with its place', () => {
    expect(codeOf({ ...population, count: 0 })).toEqual(['population/invalid', '/count']);
    expect(codeOf({ ...population, extra: 1 })).toEqual(['population/invalid', '']);
    expect(codeOf({ ...population, asOf: '2024-02-30' })).toEqual(['when/impossible-date', '/asOf']);
    expect(codeOf(withFact({ fact: 'nobody', is: { constant: 1 } }))).toEqual([
      'population/unknown-fact',
      '/facts/4/fact',
    ]);
    expect(codeOf(withFact({ fact: 'round', is: { constant: 1 } }))).toEqual([
      'population/unknown-fact',
      '/facts/4/fact',
    ]);
    expect(codeOf(withFact({ fact: 'members', is: { constant: 'five' } }))).toEqual([
      'population/invalid',
      '/facts/4/is',
    ]);
    expect(codeOf(withFact({ fact: 'members', is: { uniform: { from: 1, to: 5, step: '0.5' } } }))).toEqual([
      'population/invalid',
      '/facts/4/is',
    ]);
    expect(codeOf(withFact({ fact: 'members', is: { uniform: { from: 5, to: 1, step: 1 } } }))).toEqual([
      'population/wrong-range',
      '/facts/4/is',
    ]);
    const wide = { mean: 3, deviation: 1_000_000, from: 1, to: 5, step: 1 };
    expect(codeOf(withFact({ fact: 'members', is: { normal: wide } }))).toEqual([
      'population/wrong-range',
      '/facts/4/is',
    ]);
    const lent = { fact: 'operatingFund', from: '-0.1', to: 1, step: 1 };
    expect(codeOf(withFact({ fact: 'growthExtra', is: { shareOf: lent } }))).toEqual([
      'population/wrong-range',
      '/facts/4/is',
    ]);
    expect(
      codeOf(withFact({ fact: 'growthExtra', is: { shareOf: { fact: 'leaseDeposit', from: 0, to: 1, step: 1 } } })),
    ).toEqual(['population/unknown-fact', '/facts/4/is/shareOf/fact']);
  });
});
