import { compileRuleSet, evaluateCompiled, FastProgram, type RuleSet } from '#policy';
import { makeFunction } from '#policy/node';
import { fact, leaf, makeRuleSet, parameter, rule } from '../../builders/rule-set.js';
import { perSecondInTurn, type Way } from '../in-turn.js';
import type { Row } from '../table.js';

const COUNTS = [100, 300, 1000];

/** So many rules, each of which looks at an amount and a cap of its own. */
const ruleSetOf = (rules: number): RuleSet =>
  makeRuleSet({
    facts: { won: fact('money') },
    parameters: Object.fromEntries(
      Array.from({ length: rules }, (_, at) => [`cap${at}`, parameter('money', 1000 + at)]),
    ),
    decisions: {
      d: {
        answer: 'yesOrNo',
        inputs: [{ fact: 'won' }],
        require: Array.from({ length: rules }, (_, at) =>
          rule(`r${at}`, leaf('won', 'lessThanInclusive', { fact: `cap${at}` })),
        ),
      },
    },
  });

/** Rules judged in a second by decisions of a hundred to a thousand rules: a cost that grows straight shows as ratios near 1. */
export async function measureRules(): Promise<Row[]> {
  const ways: Record<string, Way> = {};
  for (const rules of COUNTS) {
    const compiled = compileRuleSet(ruleSetOf(rules));
    const fast = new FastProgram(compiled, 'd', { make: makeFunction }).bind(compiled);
    if (!fast.isGenerated) throw new Error(`no code for ${rules} rules`);
    const people = Array.from({ length: 100 }, (_, at) => ({ won: 900 + at * 10 }));
    const of = (decide: (facts: { won: number }) => unknown): Way => {
      return () => {
        for (const facts of people) decide(facts);
        return people.length * rules;
      };
    };
    ways[`outcome, ${rules} rules`] = of((facts) => fast.outcome(facts));
    ways[`record, ${rules} rules`] = of((facts) => fast.record(facts));
    ways[`closures, ${rules} rules`] = of((facts) => evaluateCompiled(compiled, 'd', facts));
  }
  const speeds = await perSecondInTurn(ways, { rounds: 5, millisecondsARound: 1500 });
  const [least] = COUNTS;
  return [...speeds].map(([what, value]) => ({ what, value, against: what.replace(/\d+/, String(least)) }));
}
