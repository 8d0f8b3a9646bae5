import { realRuleSets } from '../../../../test/builders/real-rule-sets.js';
import { makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';
import type { RuleSet } from '../rule-set/model.js';
import { Exact } from '../values/exact.js';
import { Day } from '../values/calendar.js';
import { layOver } from './scenario.js';
import { leverOf, scaleOf } from './lever.js';
import { readQuestion } from './question.js';
import { whatIfSetup, type OfferedLever } from './setup.js';

const numberOf = (value: number | string): Exact => {
  const day = Day.parse(String(value));
  return typeof day === 'string' ? (Exact.parse(String(value)) ?? Exact.ZERO) : Exact.whole(day.number);
};

describe('what a what-if can choose from, for every published notice', () => {
  let all: readonly RuleSet[];
  beforeAll(async () => {
    all = [...(await realRuleSets()).parsed.values()].flatMap(({ ruleSet }) => ruleSet ?? []);
  });
  const setupOf = (id: string) => {
    const ruleSet = all.find(({ manifest }) => manifest.id === id);
    if (ruleSet === undefined) throw new Error(id);
    return whatIfSetup(ruleSet);
  };

  it('offers levers that can be moved over their whole range, and put back to where they stand', () => {
    let count = 0;
    for (const ruleSet of all)
      for (const lever of whatIfSetup(ruleSet).levers) {
        const { parameter: place, value, from, to, step, decisions } = lever;
        const { length } = scaleOf(ruleSet, { parameter: place, from, to, step });
        expect([place, length >= 10, length <= 1_001]).toEqual([place, true, true]);
        const steps = numberOf(value).minus(numberOf(from)).dividedBy(numberOf(step));
        expect([place, steps.isWhole, steps.isNegative]).toEqual([place, true, false]);
        expect(numberOf(value).compare(numberOf(to))).not.toBe(1);
        expect(decisions.length).toBeGreaterThan(0);
        layOver(ruleSet, { parameters: leverOf(ruleSet, place).values(value) });
        count += 1;
      }
    expect(count).toBeGreaterThan(60);
  });

  it('offers readings, rules to switch off, amounts and groups that a what-if accepts', () => {
    for (const ruleSet of all) {
      const { readings, switches, money, groups, question, decisions } = whatIfSetup(ruleSet);
      for (const { id, options, chosen } of readings) {
        expect(options.map((option) => option.id)).toContain(chosen);
        for (const option of options) layOver(ruleSet, { readings: { [id]: option.id } });
      }
      layOver(ruleSet, { rulesOff: switches.map(({ rule }) => rule) });
      readQuestion(ruleSet, question);
      const every = {
        decisions: decisions.map(({ id }) => id),
        money: money.map(({ place }) => place),
        groups,
      };
      expect(readQuestion(ruleSet, every).money).toHaveLength(money.length);
      expect(readQuestion(ruleSet, { ...every, money: undefined }).money).toHaveLength(money.length);
      for (const { label } of [...groups, ...money, ...switches, ...readings])
        expect([label.ko, label.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }
  });

  it('knows which decision a committee scores, and begins with it; where none is, with one that says yes or no', () => {
    const { decisions, question } = setupOf('self-support-fund/2024');
    expect(decisions.filter(({ isScored }) => isScored).map(({ id }) => id)).toEqual(['scoring']);
    expect(question).toEqual({ decisions: ['scoring'] });
    expect(setupOf('small-manufacturer-centre/2024').question).toEqual({ decisions: ['cluster'] });
  });

  it('names a lever by table, row and column, with the decisions that it bears on', () => {
    const { levers } = setupOf('self-support-fund/2024');
    const lever = (place: string): OfferedLever | undefined => levers.find((one) => one.parameter === place);
    expect(lever('scoring.passLine')).toMatchObject({
      kind: 'digits',
      unit: 'points',
      value: 70,
      from: 0,
      to: 100,
      step: 1,
      decisions: ['reviewReport', 'scoring'],
    });
    expect(lever('earlyIncentive.rate')).toMatchObject({ unit: 'share', value: '0.3', to: 1 });
    const labels = levers.map(({ label }) => label.ko);
    expect(new Set(labels).size).toBe(labels.length);
    // The number of mailed copies is told in the notice, and no decision asks for it.
    expect(lever('applying.mailedCopies')).toBeUndefined();
  });

  it('says what regions and centres are called in both languages', () => {
    const { groups } = setupOf('self-support-fund/2024');
    expect(groups.slice(0, 2)).toEqual([
      { by: 'labels/region', label: { ko: '지역', en: 'region' } },
      { by: 'labels/centre', label: { ko: '센터', en: 'centre' } },
    ]);
    expect(groups.find(({ by }) => by === 'decisions/scoring/finalScore')?.edges).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
    ]);
    expect(groups.find(({ by }) => by === 'facts/enterpriseType')).toEqual({
      by: 'facts/enterpriseType',
      label: expect.anything(),
    });
  });
});

describe('what a what-if can choose from', () => {
  it('is what holds on the day: the day before, on it and after the end', () => {
    const cap = {
      label: { ko: '한도', en: 'cap' },
      type: 'money' as const,
      values: [
        { from: '2024-01-01', value: 1_000_000, source: ['product'] as [string] },
        { from: '2024-07-01', value: 2_000_000, source: ['product'] as [string] },
        { from: '2025-01-01', value: null, source: ['product'] as [string] },
      ],
    };
    const asked = { values: { cap: { label: cap.label, value: { fact: 'cap' } } } };
    const ruleSet = makeRuleSet({ parameters: { cap, unused: parameter('money', 1) }, decisions: { asked } });
    const offered = (asOf?: string) =>
      whatIfSetup(ruleSet, asOf).levers.map(({ parameter: place, value }) => [place, value]);
    expect(offered('2023-12-31')).toEqual([]);
    expect(offered('2024-06-30')).toEqual([['cap', 1_000_000]]);
    expect(offered('2024-07-01')).toEqual([['cap', 2_000_000]]);
    expect(offered('2025-01-01')).toEqual([]);
  });
});
