import type { Words } from '../policy-error.js';

/**
 * What the mechanisms call the fields they give. These are the product's words, not a programme's: the same for every
 * rule set. A decision that answers such a field under a label of its own is shown with that label.
 */
export const resultLabels: Readonly<Record<string, Words>> = {
  // score sheet
  score: { ko: '환산한 평균 점수', en: 'mean score, converted' },
  mean: { ko: '심사위원 점수의 평균', en: 'mean of the members’ scores' },
  outOfRange: { ko: '배점을 벗어난 점수가 있는지 여부', en: 'a mark lies outside its item’s points' },
  offBand: { ko: '구간에 없는 점수', en: 'marks that are no step of the bands' },
  // document checklist
  toSupplement: { ko: '보완할 서류', en: 'papers to supplement' },
  toFollow: { ko: '나중에 낼 서류', en: 'papers that may follow' },
  oversized: { ko: '용량을 넘은 첨부파일', en: 'attachments that are too large' },
  // steps in order
  inOrder: { ko: '절차를 차례대로 밟았는지 여부', en: 'steps taken in their order' },
  complete: { ko: '절차를 모두 마쳤는지 여부', en: 'all steps taken' },
  next: { ko: '다음 절차', en: 'next step' },
  // instalments
  principal: { ko: '원금', en: 'principal' },
  graceMonths: { ko: '거치 기간', en: 'months of grace' },
  count: { ko: '횟수', en: 'number of instalments' },
  base: { ko: '회차별 금액', en: 'one instalment' },
  first: { ko: '첫 회 금액', en: 'first instalment' },
  last: { ko: '마지막 회 금액', en: 'last instalment' },
  firstDue: { ko: '첫 기일', en: 'first due day' },
  lastDue: { ko: '마지막 기일', en: 'last due day' },
  dueSoFar: { ko: '기일이 지난 금액', en: 'amount due so far' },
  outstanding: { ko: '남은 원금', en: 'principal outstanding' },
  parts: { ko: '나누어 갚는 묶음', en: 'parts of the loan' },
  rows: { ko: '회차별 상환 일정', en: 'every instalment' },
  no: { ko: '회차', en: 'number' },
  dueOn: { ko: '상환 기일', en: 'due on' },
  left: { ko: '상환 후 남은 원금', en: 'principal left' },
  // milestone payments
  payments: { ko: '지급 내역', en: 'payments' },
  milestone: { ko: '기준일', en: 'milestone' },
  requestBy: { ko: '신청 기한', en: 'request by' },
  paidBy: { ko: '지급 기한', en: 'paid by' },
  amount: { ko: '금액', en: 'amount' },
  total: { ko: '합계', en: 'in all' },
  // columns of the tables that decisions make for forms
  points: { ko: '배점', en: 'points' },
  bands: { ko: '점수 구간', en: 'bands' },
  mark: { ko: '점수', en: 'mark' },
  shown: { ko: '표시할 점수', en: 'score as shown' },
  compared: { ko: '기준과 비교할 점수', en: 'score held against the line' },
  selected: { ko: '선정 여부', en: 'selected' },
  balance: { ko: '잔액', en: 'left over' },
  over: { ko: '초과 집행액', en: 'overspent' },
  increase: { ko: '증액', en: 'increase' },
  decrease: { ko: '감액', en: 'decrease' },
};
