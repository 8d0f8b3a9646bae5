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

  it('a decision of many rules is cut into pieces that decide as one', () => {
    const rules = 400;
    const caps = Array.from({ length: rules }, (_, at) => [`cap${at}`, parameter('money', 1000 + at)] as const);
    const many = makeRuleSet({
      facts: { won: fact('money'), other: fact('money'), sort: fact('word') },
      parameters: Object.fromEntries(caps),
      decisions: {
        d: {
          answer: 'yesOrNo',
          inputs: [{ fact: 'won' }, { fact: 'other' }, { fact: 'sort' }],
          require: caps.map(([cap], at) =>
            rule(`r${at}`, leaf(at % 3 === 0 ? 'other' : 'won', 'lessThanInclusive', { fact: cap })),
          ),
          values: { paid: derived({ smallest: [{ fact: 'won' }, { fact: 'other' }, { fact: 'cap399' }] }) },
        },
      },
    });
    const compiled = compileRuleSet(many);
    const program = new FastProgram(compiled, 'd', { make: makeFunction, values: ['paid'] });
    for (const source of program.sources) expect(source).toContain('function p1(');
    const decision = program.bind(compiled);
    const amounts = [undefined, null, 999, 1000, 1001, 1398, 1399, 1400];
    for (const won of amounts)
      for (const other of amounts) {
        const facts = {
          ...(won === undefined ? {} : { won }),
          ...(other === undefined ? {} : { other }),
          sort: 'plain',
        };
        const record = evaluateCompiled(compiled, 'd', facts);
        const values = new Float64Array(1);
        expect(canonicalJson(decision.recordIfUsual(facts))).toBe(canonicalJson(record));
        expect(decision.outcomeIfUsual(facts, values)).toBe(record.outcome);
        expect(values[0]).toBe(record.values['paid'] ?? NaN);
      }
    // Nothing of the one before is left for the next.
    expect(decision.outcomeIfUsual({ sort: 'plain' })).toBe('undetermined');
    expect(decision.recordIfUsual({ won: 'much', other: 1, sort: 'plain' })).toBeUndefined();
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
