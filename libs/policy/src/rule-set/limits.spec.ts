import { derived, fact, leaf, makeRuleSet, rule } from '../../../../test/builders/rule-set.js';
import { realRuleSet } from '../../../../test/builders/real-rule-sets.js';
import { reachLimits } from '../check/reach-limits.js';
import { ruleSetFiles } from './files.js';
import { limitsOf, RULE_SET_LIMITS } from './limits.js';
import type { RuleSet } from './model.js';
import { parseRuleSet } from './parse.js';

const found = (json: unknown, file = 'facts.json'): string[] =>
  limitsOf(json, file).map(({ code, pointer }) => `${code} ${pointer}`);
const nested = (levels: number): unknown => (levels === 1 ? [] : [nested(levels - 1)]);
const errors = (ruleSet: RuleSet): string[] =>
  reachLimits(ruleSet).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
const withDecision = (decision: object): RuleSet =>
  makeRuleSet({
    facts: { won: fact('money') },
    decisions: { d: { answer: 'yesOrNo', inputs: [{ fact: 'won' }], ...decision } },
  });
let names = 0;
const compared = (): object => leaf('won', 'greaterThan', 3, { name: `leaf-${(names += 1)}` });

describe('how large a file may be', () => {
  it('a file is 31 or 32 levels deep, and never 33', () => {
    expect(found(nested(31))).toEqual([]);
    expect(found(nested(32))).toEqual([]);
    expect(found(nested(33))).toEqual([`limit/too-deep ${'/0'.repeat(32)}`]);
    expect(found(nested(3000))).toEqual([`limit/too-deep ${'/0'.repeat(32)}`]);
  });

  it.each([[RULE_SET_LIMITS.entries - 1], [RULE_SET_LIMITS.entries]])('a list or map has %d entries', (count) => {
    expect(found({ facts: Array.from({ length: count }, () => 1) })).toEqual([]);
  });
  it('a list or map never has one entry more', () => {
    const count = RULE_SET_LIMITS.entries + 1;
    expect(found({ list: Array.from({ length: count }, () => 1) })).toEqual(['limit/too-many-entries /list']);
    const map = Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, 1]));
    expect(found({ 'a/b': map })).toEqual(['limit/too-many-entries /a~1b']);
  });

  it('a file holds a million characters, names counted, and none more', () => {
    const text = 'x'.repeat(RULE_SET_LIMITS.characters - 2);
    expect(found({ a: text })).toEqual([]);
    expect(found({ ab: text })).toEqual([]);
    expect(found({ abc: text })).toEqual(['limit/too-large ']);
  });

  it('a number is exact: up to 9007199254740991 and not the next', () => {
    expect(found([Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])).toEqual([]);
    expect(found([1, Number.MAX_SAFE_INTEGER + 1])).toEqual(['limit/inexact-number /1']);
    expect(found({ facts: { won: 1e300 } }, 'cases/C-1.json')).toEqual([]);
  });

  it('half a character is no text, as a value and as a name', () => {
    expect(found(['😀'])).toEqual([]);
    expect(found(['\ud83d'])).toEqual(['limit/broken-text /0']);
    expect(found({ a: { '\ude00': 1 } })).toEqual(['limit/broken-text /a']);
  });
});

describe('how much a version may reach', () => {
  const anyOf = (count: number): object => ({ any: Array.from({ length: count }, compared) });
  const rules = (count: number): RuleSet =>
    withDecision({ warn: [rule('first', anyOf(250)), rule('second', anyOf(count - 250))] });
  it('it compares 499 or 500 times, and never 501', () => {
    expect(errors(rules(499))).toEqual([]);
    expect(errors(rules(500))).toEqual([]);
    expect(errors(rules(501))).toEqual(['limit/too-many-conditions decisions/d.json#/warn/1/conditions/any/250']);
  });

  const deep = (groups: number): object => (groups === 0 ? compared() : { not: deep(groups - 1) });
  it('a condition is 15 or 16 groups deep, and never 17, whether written out or by name', () => {
    expect(errors(withDecision({ warn: [rule('r', deep(15))] }))).toEqual([]);
    expect(errors(withDecision({ warn: [rule('r', deep(16))] }))).toEqual([]);
    expect(errors(withDecision({ warn: [rule('r', deep(17))] }))).toEqual([
      'limit/condition-too-deep decisions/d.json#/warn/0/conditions',
    ]);
    const named = { label: { ko: '가', en: 'a' }, conditions: deep(15) };
    expect(errors(withDecision({ conditions: { named }, warn: [rule('r', { condition: 'named' })] }))).toEqual([]);
    expect(errors(withDecision({ conditions: { named }, warn: [rule('r', { not: { condition: 'named' } })] }))).toEqual(
      ['limit/condition-too-deep decisions/d.json#/warn/0/conditions'],
    );
  });

  /** Each named condition asks the one before it twice: 2^n comparisons in n lines. */
  const doubled = (times: number): RuleSet => {
    const label = { ko: '가', en: 'a' };
    const one = (index: number): object => ({ condition: `c${index}` });
    const entries = Array.from(
      { length: times },
      (_, index) => [`c${index + 1}`, { label, conditions: { all: [one(index), one(index)] } }] as const,
    );
    const conditions = { c0: { label, conditions: { all: [compared(), compared()] } }, ...Object.fromEntries(entries) };
    return withDecision({ conditions, warn: [rule('r', one(times))] });
  };
  it('a condition is 500 comparisons large at most, when what it names is written out', () => {
    expect(errors(doubled(3))).toEqual([]);
    expect(errors(doubled(40))[0]).toMatch(/^limit\/condition-too-(?:large|deep) decisions\/d.json#/);
    const wide = (count: number): RuleSet =>
      withDecision({
        conditions: { c: { label: { ko: '가', en: 'a' }, conditions: { any: Array.from({ length: 100 }, compared) } } },
        warn: [rule('r', { any: Array.from({ length: count }, () => ({ condition: 'c' })) })],
      });
    expect(errors(wide(5))).toEqual([]);
    expect(errors(wide(6))).toEqual(['limit/condition-too-large decisions/d.json#/warn/0/conditions']);
  });

  it('49 or 50 derived values lead from one to the next, and never 51', () => {
    const chain = (count: number): RuleSet => {
      const entries = Array.from(
        { length: count },
        (_, index) => [`v${index}`, derived(index === 0 ? { fact: 'won' } : { fact: `v${index - 1}` })] as const,
      );
      return withDecision({
        answer: 'values',
        derive: Object.fromEntries(entries),
        values: { last: derived({ fact: `v${count - 1}` }) },
      });
    };
    expect(errors(chain(49))).toEqual([]);
    expect(errors(chain(50))).toEqual([]);
    expect(errors(chain(51))).toEqual(['limit/chain-too-long decisions/d.json#/derive/v50/value']);
    expect(errors(chain(1900))).toHaveLength(1);
  });
});

describe('a version beyond its limits', () => {
  it('is refused as a whole before anything walks it', async () => {
    const id = 'self-support-fund/2024';
    const files = { ...ruleSetFiles(await realRuleSet(id)) };
    expect(parseRuleSet(files, id).ruleSet).toBeDefined();
    const { ruleSet, diagnostics } = parseRuleSet({ ...files, 'facts.json': nested(5000) }, id);
    expect([ruleSet, ...diagnostics.map(({ code }) => code)]).toEqual([undefined, 'limit/too-deep']);
  });
});
