import { derived, fact, makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';
import type { Decision } from '../rule-set/model.js';
import { placeLabel, unitOfAnswer, valueText } from './value-text.js';

const label = { ko: '시험', en: 'test' };
const ruleSet = makeRuleSet({
  facts: {
    won: fact('money'),
    rows: fact('list', {
      label: { ko: '줄', en: 'rows' },
      of: { type: 'record', fields: { day: { label: { ko: '날', en: 'day' }, type: 'date' } } },
    }),
  },
  parameters: { kind: parameter('word', 'a', { words: 'kinds' }) },
  words: { kinds: { label, words: [{ id: 'a', label: { ko: '가', en: 'first' } }] } },
  decisions: {
    d: { inputs: [{ fact: 'won' }], values: { sum: derived({ fact: 'won' }), kind: derived({ fact: 'kind' }) } },
  },
});
const decision = ruleSet.decisions['d'] as Decision;

describe('a value outside a decision', () => {
  it.each([
    [1_000_000, 'won', '1,000,000원', '1,000,000 won'],
    ['0.3', 'share', '30%', '30%'],
    ['2024-04-05', 'date', '2024년 4월 5일', '5 April 2024'],
    ['a', 'word:kinds', '가', 'first'],
    [true, 'yes/no', '예', 'yes'],
    [['a'], { list: 'word:kinds' }, '가', 'first'],
  ])('%j in %j is told as %s and %s', (value, unit, ko, en) => {
    expect([valueText(ruleSet, 'ko')(value, unit), valueText(ruleSet, 'en')(value, unit)]).toEqual([ko, en]);
  });
  it('has the unit of what answers it', () => {
    expect(unitOfAnswer(ruleSet, decision, 'sum')).toBe('won');
    expect(unitOfAnswer(ruleSet, decision, 'kind')).toBe('word:kinds');
    expect(unitOfAnswer(ruleSet, decision, 'toString')).toBeUndefined();
  });
  it('has the label of its place', () => {
    expect(placeLabel(ruleSet, decision, 'rows[1].day').ko).toMatch(/줄.*날/);
  });
});
