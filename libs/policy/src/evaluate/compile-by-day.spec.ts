import { fact, leaf, makeRuleSet, rule } from '../../../../test/builders/rule-set.js';
import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { RuleSet } from '../rule-set/model.js';
import { Day } from '../values/calendar.js';
import { compileRuleSet } from './compile.js';
import { compilerByDay } from './compile-by-day.js';
import { evaluateCompiled } from './evaluate.js';

const CAPS = [
  { from: '2024-01-01', value: 50, source: ['product'] },
  { from: '2024-07-01', value: 40, source: ['product'] },
];
const capped = (): RuleSet =>
  makeRuleSet({
    facts: { won: fact('money') },
    parameters: { cap: { label: { ko: '한도', en: 'cap' }, type: 'money', unit: 'won', values: CAPS } },
    decisions: {
      d: {
        answer: 'yesOrNo',
        inputs: [{ fact: 'won' }],
        require: [rule('within', { all: [leaf('won', 'lessThanInclusive', { fact: 'cap' })] })],
      },
    },
  });

describe('a version made ready for any day', () => {
  it('has the new cap on its first day, the old one the day before, and each record its own day', () => {
    const on = compilerByDay(capped());
    const outcome = (day: string): unknown => {
      const { outcome: found, asOf } = evaluateCompiled(on(day), 'd', { won: 45 });
      return [found, asOf];
    };
    // Asked out of order: what is kept for one stretch of days must not be given for another.
    expect(outcome('2024-07-02')).toEqual(['no', '2024-07-02']);
    expect(outcome('2024-06-30')).toEqual(['yes', '2024-06-30']);
    expect(outcome('2024-07-01')).toEqual(['no', '2024-07-01']);
    expect(outcome('2024-01-01')).toEqual(['yes', '2024-01-01']);
    expect(outcome('2023-12-31')).toEqual(['undetermined', '2023-12-31']);
  });

  it('is compiled once for all days with the same values', () => {
    const on = compilerByDay(capped());
    expect(on('2024-06-30').decisions).toBe(on('2024-01-01').decisions);
    expect(on('2024-07-01').decisions).not.toBe(on('2024-06-30').decisions);
  });

  it('is ready for the first day in force where no day is asked for, and for no day that is none', () => {
    const ruleSet = capped();
    const on = compilerByDay(ruleSet);
    expect(on(undefined).asOf).toBe(ruleSet.manifest.inForce.from);
    expect(() => on('2024-02-30')).toThrow(expect.objectContaining({ code: 'when/impossible-date' }));
  });

  it('decides every worked case around every day of change as a version compiled for that day', async () => {
    for (const { ruleSet, cases } of await realContents()) {
      const on = compilerByDay(ruleSet);
      const froms = Object.values(ruleSet.parameters).flatMap((parameter) =>
        (parameter.type === 'table'
          ? parameter.rows.flatMap(({ values }) => values as { from: string }[])
          : parameter.values
        ).map(({ from }) => from),
      );
      const days = [...new Set(froms)].flatMap((day) =>
        [-1, 0, 1].map((step) => (Day.parse(day) as Day).addDays(step).toString()),
      );
      for (const day of days) {
        const own = compileRuleSet(ruleSet, { asOf: day });
        for (const { decision, facts } of Object.values(cases).slice(0, 40)) {
          expect(canonicalJson(evaluateCompiled(on(day), decision, facts))).toBe(
            canonicalJson(evaluateCompiled(own, decision, facts)),
          );
        }
      }
    }
  });
});
