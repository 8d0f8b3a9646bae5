import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { Decision } from '../rule-set/model.js';
import { inputsOfValue } from './inputs-of-value.js';

const label = { ko: '시험', en: 'test' };
const names = ['a', 'b', 'c', 'd', 'e'];
const ruleSet = makeRuleSet({
  facts: Object.fromEntries(names.map((name) => [name, fact('money')])),
  parameters: { cap: parameter('money', 1), floor: parameter('money', 1) },
  shared: {
    derive: { doubled: derived({ sum: [{ fact: 'a' }, { fact: 'own' }] }) },
    conditions: { isLarge: { label, conditions: leaf('d', 'greaterThan', { fact: 'floor' }) } },
  },
  decisions: {
    one: {
      inputs: names.map((name) => ({ fact: name })),
      derive: { own: derived({ fact: 'b' }), loop: derived({ fact: 'loop' }) },
      require: [rule('r', leaf('e', 'lessThan', { fact: 'cap' }))],
      values: {
        plain: derived({ fact: 'c' }),
        capped: derived({ min: [{ fact: 'c' }, { fact: 'cap' }] }),
        through: derived({ fact: 'doubled' }),
        chosen: derived({ choose: { cases: [{ name: 'x', when: { condition: 'isLarge' }, then: 1 }], otherwise: 2 } }),
        ofRules: derived({ met: 'r' }),
        looped: derived({ fact: 'loop' }),
      },
    },
  },
});
const decision = ruleSet.decisions['one'] as Decision;

describe('what a value of a decision is made from', () => {
  it.each([
    ['plain', ['c'], []],
    ['capped', ['c'], ['cap']],
    ['through', ['a', 'b'], []],
    ['chosen', ['d'], ['floor']],
    ['looped', [], []],
    ['nothing', [], []],
  ])('%s depends on the facts %j and the parameters %j', (value, facts, parameters) => {
    expect(inputsOfValue(ruleSet, decision, value)).toEqual({ facts, parameters });
  });
  it('a value that tells how a rule came out depends on everything the decision takes', () => {
    expect(inputsOfValue(ruleSet, decision, 'ofRules')).toEqual({ facts: names, parameters: ['cap', 'floor'] });
  });
});
