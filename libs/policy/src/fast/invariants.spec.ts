import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { compileRuleSet, type CompiledRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import { makeFunction } from '../node/make-function.js';
import type { Overlay } from '../rule-set/model.js';
import { ColumnProgram } from './column-program.js';
import { FastProgram } from './program.js';

const ruleSet = makeRuleSet({
  facts: { won: fact('money'), round: fact('count') },
  parameters: { cap: parameter('money', 100), rounds: parameter('list', [1, 2, 3], { of: { type: 'count' } }) },
  decisions: {
    d: {
      answer: 'yesOrNo',
      inputs: [{ fact: 'won' }, { fact: 'round' }],
      require: [
        rule('within', leaf('won', 'lessThanInclusive', { fact: 'cap' })),
        rule('listed', leaf('round', 'in', { fact: 'rounds' })),
      ],
      values: { paid: derived({ smallest: [{ fact: 'won' }, { fact: 'cap' }] }) },
    },
  },
});
const variant = (parameters: Overlay['parameters']): CompiledRuleSet =>
  compileRuleSet(ruleSet, { overlay: { ...(parameters && { parameters }) } });

/** Beside a number that is listed: what has the same last five or last thirty-two bits. */
const ROUNDS = [0, 1, 2, 3, 4, 30, 31, 32, 33, 34, 40, 2 ** 31, 2 ** 32 + 1, 2 ** 32 + 40];
const AMOUNTS = [0, 99, 100, 101, 2 ** 31 - 1, 2 ** 31, 2 ** 32 + 100, 5_000_000_000, 5_000_000_001];
const CASES = ROUNDS.flatMap((round) => AMOUNTS.map((won) => ({ round, won })));
const FORM = ['won', 'round'].map((path) => ({ path, hasGaps: false }));
const OPTIONS = { make: makeFunction, values: ['paid'] };

describe('what is the same for every row', () => {
  const columns = new ColumnProgram(compileRuleSet(ruleSet), 'd', FORM, OPTIONS);
  const rows = new FastProgram(compileRuleSet(ruleSet), 'd', OPTIONS);
  const given = new Map([
    ['won', { values: Float64Array.from(CASES, ({ won }) => won) }],
    ['round', { values: Float64Array.from(CASES, ({ round }) => round) }],
  ]);

  it.each([
    ['as published', {}],
    ['with a cap that 32 bits do not hold', { cap: 5_000_000_000 }],
    ['with rounds that no mask has a bit for', { rounds: [1, 33, 2 ** 31] }],
    ['with no round at all', { rounds: [] }],
  ])('decides a variant %s as the closures do', (_, parameters) => {
    const compiled = variant(parameters);
    const decision = columns.bind(compiled);
    const answers = decision?.answersFor(CASES.length);
    if (!decision || !answers) throw new Error(columns.notLowered);
    decision.run(given, answers, 0, CASES.length);
    const row = rows.bind(compiled);
    const paid = new Float64Array(1);
    CASES.forEach((facts, index) => {
      const { outcome, values } = evaluateCompiled(compiled, 'd', facts);
      const wanted = [outcome, values['paid']];
      expect([decision.outcomes[answers.outcomes[index] ?? 9], answers.values[0]?.[index]]).toEqual(wanted);
      expect([row.outcomeIfUsual(facts, paid), paid[0]]).toEqual(wanted);
    });
  });
});
