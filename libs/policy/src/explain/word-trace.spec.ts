import { fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { operators } from '../conditions/operators.js';
import { compileRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import type { Decision } from '../rule-set/model.js';
import { LINES } from './trace-words.js';
import { outcomeWords, wordTrace, type WordedTrace } from './word-trace.js';

const words = (ko: string, en: string): { label: { ko: string; en: string } } => ({ label: { ko, en } });
const ruleSet = makeRuleSet({
  facts: {
    request: fact('money', words('신청액', 'request')),
    marks: fact('list', { ...words('점수', 'marks'), of: { type: 'count', unit: 'number' } }),
    name: fact('text', words('이름', 'name')),
  },
  parameters: { cap: parameter('money', 100, words('한도', 'cap')) },
  decisions: {
    d: {
      answer: 'yesOrNo',
      inputs: [{ fact: 'request' }, { fact: 'marks' }, { fact: 'name' }],
      require: [
        rule('cap', leaf('request', 'lessThanInclusive', { fact: 'cap' }), words('한도 이내', 'within the cap')),
        rule('marks', leaf('marks', 'every:greaterThan', 3), {
          appliesWhen: { not: leaf('request', 'equal', 5) },
          except: { any: [leaf('request', 'equal', 1), leaf('request', 'equal', 2)] },
        }),
        rule('name', leaf('name', 'notEqual', '$& $1')),
      ],
      warn: [rule('odd', leaf('request', 'equal', 9))],
    },
  },
});
const traced = (facts: object, language: 'ko' | 'en' = 'en'): Readonly<Record<string, WordedTrace>> => {
  const record = evaluateCompiled(compileRuleSet(ruleSet), 'd', { ...facts });
  return Object.fromEntries(wordTrace(record, ruleSet, language).map((entry) => [entry.rule, entry]));
};
const facts = { request: 120, marks: [4, 3], name: 'x' };

describe('a trace in words', () => {
  it('shows what was found and the line with its name', () => {
    expect(traced(facts)['cap']).toMatchObject({
      label: 'within the cap',
      resultText: 'not met',
      comparisons: [
        {
          looked: 'request',
          found: '120 won',
          line: '100 won (cap) or less',
          result: false,
          resultText: 'does not hold',
        },
      ],
    });
    expect(traced(facts, 'ko')['cap']).toMatchObject({
      label: '한도 이내',
      resultText: '미충족',
      comparisons: [{ looked: '신청액', found: '120원', line: '100원 (한도) 이하', resultText: '아님' }],
    });
  });

  it('says of each condition which part of the rule it stands in, and whether one of several is enough', () => {
    const rows = traced(facts)['marks']?.comparisons ?? [];
    expect(rows.map(({ looked, line }) => `${looked} | ${line}`)).toEqual([
      'applies when: not: request | is 5 won',
      'marks | every one above 3',
      'except: any of: request | is 1 won',
      'except: any of: request | is 2 won',
    ]);
  });

  it('calls a warning the case or not, and what is not known unknown', () => {
    expect(traced(facts)['odd']?.resultText).toBe('is not the case');
    expect(traced({})['cap']).toMatchObject({ resultText: 'not known', comparisons: [{ result: 'unknown' }] });
  });

  it('shows a value as it is, whatever characters it holds', () => {
    expect(traced(facts)['name']?.comparisons[0]?.line).toContain('$& $1');
  });

  it('has words for every operator', () => {
    expect([...operators.keys()].filter((operator) => LINES[operator] === undefined)).toEqual([]);
  });
});

describe('the words of an outcome', () => {
  const decision = { outcomes: { no: { ko: '지원 제외', en: 'excluded' } } } as unknown as Decision;
  it('are the decision’s own where it has some, plain ones otherwise', () => {
    expect(outcomeWords(decision, 'no').en).toBe('excluded');
    expect(outcomeWords(decision, 'yes').en).toBe('Yes');
    expect(outcomeWords(decision, 'computed').ko).toBe('계산됨');
  });
});
