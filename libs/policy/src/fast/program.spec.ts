import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { compileRuleSet, type CompiledRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import { makeFunction } from '../node/make-function.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { FastProgram } from './program.js';

const HOSTILE = '`${process.exit(1)}`; //"\'';
const ruleSet = makeRuleSet({
  facts: { won: fact('money'), sort: fact('word') },
  parameters: { cap: parameter('money', 100), kinds: parameter('list', [HOSTILE, 'plain'], { of: { type: 'word' } }) },
  decisions: {
    d: {
      answer: 'yesOrNo',
      inputs: [{ fact: 'won' }, { fact: 'sort' }],
      require: [
        rule('within', leaf('won', 'lessThanInclusive', { fact: 'cap' })),
        rule('not-hostile', leaf('sort', 'notEqual', HOSTILE)),
        rule('listed', leaf('sort', 'in', { fact: 'kinds' })),
      ],
      values: { paid: derived({ smallest: [{ fact: 'won' }, { fact: 'cap' }] }) },
    },
  },
});
const variant = (cap: number): CompiledRuleSet => compileRuleSet(ruleSet, { overlay: { parameters: { cap } } });

describe('a decision as generated code', () => {
  it('no text of the rule set stands in its source', () => {
    const { sources } = new FastProgram(compileRuleSet(ruleSet), 'd', { make: makeFunction, values: ['paid'] });
    expect(sources).toHaveLength(2);
    for (const text of [HOSTILE, 'process', 'plain', 'won', 'sort', 'within', 'listed', '시험'])
      expect(sources.filter((source) => source.includes(text))).toEqual([]);
  });

  it('a hundred variants of a cap are decided by code that was made once', () => {
    let made = 0;
    const make: typeof makeFunction = (source, parameters) => {
      made += 1;
      return makeFunction(source, parameters);
    };
    const program = new FastProgram(compileRuleSet(ruleSet), 'd', { make, values: ['paid'] });
    for (let cap = 0; cap < 100; cap += 1) {
      const compiled = variant(cap);
      const decision = program.bind(compiled);
      for (const won of [cap - 1, cap, cap + 1].filter((amount) => amount >= 0)) {
        const facts = { won, sort: 'plain' };
        const record = evaluateCompiled(compiled, 'd', facts);
        const values = new Float64Array(1);
        expect(canonicalJson(decision.recordIfUsual(facts))).toBe(canonicalJson(record));
        expect([decision.outcomeIfUsual(facts, values), values[0]]).toEqual([record.outcome, Math.min(won, cap)]);
      }
    }
    expect(made).toBe(2);
  });

  it('a variant with an amount beyond what code holds exactly is decided by the closures', () => {
    const compiled = variant(2 ** 53 - 1);
    const decision = new FastProgram(compileRuleSet(ruleSet), 'd', { make: makeFunction }).bind(compiled);
    const facts = { won: 2 ** 53 - 2, sort: 'plain' };
    expect(decision.recordIfUsual(facts)).toBeUndefined();
    expect(canonicalJson(decision.record(facts))).toBe(canonicalJson(evaluateCompiled(compiled, 'd', facts)));
    expect(decision.outcome(facts)).toBe('yes');
  });

  it.each([
    ['an amount of 2^40 is decided by generated code', { won: 2 ** 40, sort: 'plain' }, true],
    ['an amount of 2^40 + 1 is left to the closures', { won: 2 ** 40 + 1, sort: 'plain' }, false],
    ['what is missing is decided by generated code', { sort: 'plain' }, true],
    ['a fact that no input takes is left to the closures', { won: 1, sort: 'plain', other: 1 }, false],
    [
      'an inherited fact is left to the closures',
      Object.assign(Object.create({ won: 1 }) as object, { sort: 'x' }),
      false,
    ],
  ])('%s', (_name, facts, isUsual) => {
    const compiled = compileRuleSet(ruleSet);
    const decision = new FastProgram(compiled, 'd', { make: makeFunction }).bind(compiled);
    expect(decision.recordIfUsual(facts) !== undefined).toBe(isUsual);
    expect(decision.outcomeIfUsual(facts) !== undefined).toBe(isUsual);
    expect(canonicalJson(decision.record(facts))).toBe(canonicalJson(evaluateCompiled(compiled, 'd', facts)));
  });

  it('without a way to make functions the closures decide', () => {
    const compiled = compileRuleSet(ruleSet);
    const decision = new FastProgram(compiled, 'd', { values: ['paid'] }).bind(compiled);
    const values = new Float64Array(1);
    expect(decision.isGenerated).toBe(false);
    expect([decision.outcome({ won: 101, sort: 'plain' }, values), values[0]]).toEqual(['no', 100]);
  });
});
