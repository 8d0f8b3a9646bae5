import type { DescribedDecision } from '../../api/types.js';
import { finder } from '../../components/use-find.js';
import { countOf, narrowed } from './narrowed.js';

const rule = (
  id: string,
  label: string,
  sentence: string,
  source: string[] = [],
): DescribedDecision['rules'][number] => ({
  id,
  kind: 'require',
  label,
  sentences: [sentence],
  source,
  readings: [],
});
const decisions: readonly DescribedDecision[] = [
  {
    id: 'amounts',
    label: '이 금액을 신청할 수 있는가',
    answer: 'yesOrNo',
    inputs: [],
    rules: [
      rule('cap', '임대보증금 상한', '임대보증금은 3억원 이하여야 합니다.', ['F-1']),
      rule('rate', '비율', '30% 이하여야 합니다.', ['F-2']),
    ],
    values: [{ id: 'total', label: '합계', sentences: ['‘합계’는 신청액을 더한 값입니다.'] }],
    readings: ['R-01'],
    notes: [],
  },
  {
    id: 'repayment',
    label: '임대보증금 상환 계획',
    answer: 'values',
    inputs: [],
    rules: [],
    values: [{ id: 'plan', label: '계획', sentences: ['‘계획’은 다음과 같습니다.', '20회로 나누어 갚습니다.'] }],
    readings: [],
    notes: [],
  },
];
const idsOf = (text: string) =>
  narrowed(decisions, finder(text)).map(({ id, rules, values }) => [id, ...[...rules, ...values].map((one) => one.id)]);

describe('the rules that are looked for', () => {
  it('are all of them when nothing is', () => {
    expect(idsOf('')).toEqual([
      ['amounts', 'cap', 'rate', 'total'],
      ['repayment', 'plan'],
    ]);
    expect(countOf(decisions)).toBe(4);
  });

  it('are found by label, sentence, clause and id, other rules of the decision left out', () => {
    expect(idsOf('3억원')).toEqual([['amounts', 'cap']]);
    expect(idsOf('f-2')).toEqual([['amounts', 'rate']]);
    expect(idsOf('합계')).toEqual([['amounts', 'total']]);
    expect(idsOf('20회로')).toEqual([['repayment', 'plan']]);
  });

  it('are all rules of a decision that is itself called so', () => {
    expect(idsOf('상환 계획')).toEqual([['repayment', 'plan']]);
    expect(idsOf('amounts')).toEqual([['amounts', 'cap', 'rate', 'total']]);
  });

  it('may have one word in the decision and the other in the rule', () => {
    expect(idsOf('신청할 상한')).toEqual([['amounts', 'cap']]);
  });

  it('are none when nothing matches', () => {
    expect(idsOf('없는 말')).toEqual([]);
  });
});
