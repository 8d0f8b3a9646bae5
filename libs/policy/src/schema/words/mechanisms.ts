import type { MechanismName } from '../../mechanisms/mechanism.js';
import type { Words } from '../../policy-error.js';

/** How a picker groups the mechanisms, in this order. */
export const mechanismGroups = {
  arithmetic: { ko: '셈', en: 'arithmetic' },
  dates: { ko: '날짜', en: 'dates' },
  choice: { ko: '경우와 선택', en: 'choice' },
  lists: { ko: '목록', en: 'lists' },
  tables: { ko: '표', en: 'tables' },
  scoring: { ko: '채점', en: 'scoring' },
  schedules: { ko: '지급과 상환', en: 'schedules' },
  documents: { ko: '서류와 절차', en: 'documents and steps' },
} as const satisfies Readonly<Record<string, Words>>;
export type MechanismGroup = keyof typeof mechanismGroups;

interface MechanismWords {
  readonly group: MechanismGroup;
  readonly help: Words;
}
const inGroup =
  (group: MechanismGroup) =>
  (ko: string, en: string): MechanismWords => ({ group, help: { ko, en } });
const arithmetic = inGroup('arithmetic');
const dates = inGroup('dates');
const choice = inGroup('choice');
const lists = inGroup('lists');
const tables = inGroup('tables');
const schedules = inGroup('schedules');
const documents = inGroup('documents');

/** What each mechanism does, in one plain sentence; its label and its arguments stand with its declaration. */
export const mechanismWords: Readonly<Record<MechanismName, MechanismWords>> = {
  sum: arithmetic('값을 모두 더합니다.', 'Adds the values.'),
  difference: arithmetic('첫째 값에서 둘째 값을 뺍니다.', 'Takes the second value from the first.'),
  product: arithmetic('값을 모두 곱합니다.', 'Multiplies the values.'),
  quotient: arithmetic(
    '첫째 값을 둘째 값으로 나눕니다. 0으로 나누면 값이 없습니다.',
    'Divides the first value by the second; over 0 there is nothing.',
  ),
  smallest: arithmetic('가장 작은 값이나 가장 이른 날을 고릅니다.', 'Takes the smallest value or the earliest day.'),
  largest: arithmetic('가장 큰 값이나 가장 늦은 날을 고릅니다.', 'Takes the largest value or the latest day.'),
  share: arithmetic(
    '금액의 일정 비율을 원 단위로 내려 구합니다.',
    'Takes a share of an amount, rounded down to the won.',
  ),
  round: arithmetic('끝수를 버리거나 올리거나 반올림합니다.', 'Rounds down, up or half up.'),
  digits: arithmetic('정해진 소수 자리까지 글로 적습니다.', 'Writes a number with so many decimal places.'),

  addMonths: dates('날짜에서 몇 개월 뒤의 날을 구합니다.', 'Finds the day so many months after a date.'),
  addDays: dates('날짜에서 며칠 뒤의 날을 구합니다.', 'Finds the day so many days after a date.'),
  addYears: dates('날짜에서 몇 년 뒤의 날을 구합니다.', 'Finds the day so many years after a date.'),
  lastDayOfPeriod: dates(
    '첫날을 넣어 센 기간의 마지막 날을 구합니다.',
    'Finds the last day of a period that counts its first day.',
  ),
  monthsBetween: dates('두 날 사이에 다 지난 개월 수를 셉니다.', 'Counts the whole months between two days.'),
  monthEnd: dates('그 달의 마지막 날인지 봅니다.', 'Tells whether a day is the last of its month.'),
  insideWindow: dates(
    '첫날과 마지막 날을 넣은 기간 안인지 봅니다.',
    'Tells whether a day lies in a window, both ends in.',
  ),

  firstGiven: choice('차례로 보아 처음 주어진 값을 씁니다.', 'Takes the first of the values that was given.'),
  choose: choice('조건이 처음 맞는 경우의 값을 씁니다.', 'Takes the value of the first case whose condition is met.'),
  reading: choice('고른 해석에 딸린 값을 씁니다.', 'Takes the value that belongs to the chosen reading.'),
  record: choice('이름 붙은 값을 하나로 묶습니다.', 'Puts named values together.'),
  field: choice('묶음에서 한 값을 꺼냅니다.', 'Takes one value out of a record.'),
  noRule: choice('공고에 규정이 없어 판단할 수 없다고 답합니다.', 'Answers that the notice has no rule for it.'),
  nothing: choice('해당하는 값이 없다고 답합니다.', 'Answers that there is no such value.'),
  holds: choice('조건을 충족하는지 예/아니요로 답합니다.', 'Answers whether a condition is met.'),
  met: choice('이 판단의 규칙을 충족했는지 답합니다.', 'Answers whether a rule of this decision is met.'),
  outcomeOf: choice('이 판단의 규칙 몇 개를 모아 결과를 냅니다.', 'Gives the outcome of some rules of this decision.'),
  namesMet: choice('충족된 조건의 이름을 늘어놓습니다.', 'Lists the names of the conditions that are met.'),

  list: lists('값을 목록으로 만듭니다.', 'Makes a list of values.'),
  count: lists('조건에 맞는 건수를 셉니다.', 'Counts the entries that fit.'),
  sumOf: lists('조건에 맞는 건의 값을 더합니다.', 'Adds a value over the entries that fit.'),
  each: lists('건마다 값을 구해 새 목록을 만듭니다.', 'Makes a new list with a value for each entry.'),
  anyOf: lists('하나라도 조건에 맞는지 봅니다.', 'Tells whether any entry fits.'),
  everyOf: lists('모두 조건에 맞는지 봅니다.', 'Tells whether every entry fits.'),
  noneOf: lists('하나도 조건에 맞지 않는지 봅니다.', 'Tells whether no entry fits.'),
  shareAbove: lists(
    '조건에 맞는 건이 일정 비율을 넘는지 봅니다.',
    'Tells whether more than a share of the entries fits.',
  ),
  distinct: lists('같은 값을 하나로 모읍니다.', 'Keeps each different value once.'),
  countBy: lists('구분마다 건수를 셉니다.', 'Counts the entries per value.'),

  row: tables('열의 값이 같은 행을 찾습니다.', 'Finds the row whose column equals a value.'),
  entry: tables('항목별 값에서 하나를 찾습니다.', 'Finds the value under a key.'),
  band: tables('값이 놓이는 구간을 찾습니다.', 'Finds the band a value lies in.'),
  decisionTable: tables(
    '칸이 모두 맞는 첫 행의 결과를 씁니다.',
    'Takes the result of the first row whose cells are all met.',
  ),

  scoreSheet: inGroup('scoring')(
    '심사위원의 점수를 모아 평균과 환산 점수를 냅니다.',
    'Gathers the members’ marks into a mean and a converted score.',
  ),
  instalmentSchedule: schedules(
    '원금을 거치 뒤 같은 금액으로 나누어 갚는 계획을 세웁니다.',
    'Plans the repayment of a principal in equal instalments after a grace period.',
  ),
  milestonePayments: schedules(
    '정해진 시점마다 같은 금액을 지급하는 계획을 세웁니다.',
    'Plans equal payments at milestones after a date.',
  ),
  documentChecklist: documents(
    '낸 서류를 제출서류 목록과 견줍니다.',
    'Holds the papers handed in against the document checklist.',
  ),
  stepList: documents('절차를 차례대로 마쳤는지 봅니다.', 'Tells whether the steps were taken in their order.'),
};
