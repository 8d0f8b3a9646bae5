import type { Outcome, RuleTrace, Words } from '#policy';
import type { Language } from '../problems/language.js';

const both = (ko: string, en: string): Words => ({ ko, en });

/** What the pages themselves say. Everything about a programme comes from its rule set. */
const WORDS = {
  siteName: both('공고', 'Gongo'),
  siteClaim: both('공고문을 그대로 돌아가는 규정으로', 'The notice, as rules that run'),
  skip: both('본문으로 바로가기', 'Skip to the content'),
  otherLanguage: both('English', '한국어'),
  languages: both('언어', 'Language'),
  programmes: both('사업과 규정 버전', 'Programmes and rule sets'),
  programmesCaption: both('발행된 규정 버전', 'Published rule sets'),
  noProgrammes: both('발행된 규정이 없습니다.', 'No rule set has been published.'),
  programme: both('사업', 'Programme'),
  notice: both('공고', 'Notice'),
  inForce: both('시행 기간', 'In force'),
  decisions: both('판단', 'Decisions'),
  parameters: both('기준값', 'Parameters'),
  clauses: both('조항', 'Clauses'),
  diagnostics: both('점검 결과', 'Checks'),
  errors: both('오류', 'errors'),
  warnings: both('경고', 'warnings'),
  notes: both('참고', 'notes'),
  refused: both('들이지 않은 규정', 'Rule sets that were not imported'),
  round: both('신청 회차', 'Round of applications'),
  invented: both('가상', 'Invented'),
  inventedNotice: both(
    '가상 자료입니다. 아래 신청은 모두 지어낸 것이며 실제 사람이나 기관과 관계가 없습니다.',
    'Invented data. Every application below is made up and has nothing to do with real people or bodies.',
  ),
  noRound: both('시험 삼아 볼 가상 신청을 들이지 않았습니다.', 'No invented applications have been loaded.'),
  asOf: both('기준일', 'As of'),
  choose: both('신청과 판단 고르기', 'Choose an application and a decision'),
  application: both('신청', 'Application'),
  decision: both('판단', 'Decision'),
  show: both('판단 보기', 'Show the decision'),
  applicationsCaption: both('가상 신청 목록', 'Invented applications'),
  id: both('번호', 'No.'),
  name: both('이름', 'Name'),
  centre: both('기관', 'Centre'),
  region: both('지역', 'Region'),
  chosen: both('선택됨', 'chosen'),
  result: both('판단 결과', 'Decision'),
  why: both('이유', 'Why'),
  values: both('계산된 값', 'Values'),
  valuesCaption: both('판단이 답한 값', 'What the decision answers'),
  value: both('값', 'Value'),
  item: both('항목', 'Item'),
  failed: both('충족하지 못한 규칙', 'Rules not met'),
  missing: both('없어서 판단하지 못한 것', 'What is missing'),
  referred: both('다른 곳에서 정할 것', 'Left to someone else to decide'),
  trace: both('규칙별 판단 과정', 'How each rule came out'),
  traceCaption: both(
    '규칙마다 무엇을 보고 어떤 기준에 견주었는가',
    'Rule by rule: what was found, and the line it was held against',
  ),
  product: both('조항 없음(제품의 선택)', 'no clause (our choice)'),
  looked: both('본 것', 'What was looked at'),
  found: both('확인된 값', 'Found'),
  line: both('기준', 'Line'),
  outcome: both('결과', 'Result'),
  readings: both('적용한 해석', 'Readings applied'),
  sourceNotes: both('공고문 유의사항', 'Notes on the notice'),
  record: both('판단 기록', 'Decision record'),
  ruleSet: both('규정', 'Rule set'),
  hash: both('내용 해시', 'Content hash'),
  factsHash: both('신청 내용 해시', 'Hash of the facts'),
  apiDocs: both('API 문서', 'API documentation'),
  notFoundTitle: both('보여 드릴 수 없습니다', 'This cannot be shown'),
  yes: both('예', 'yes'),
  no: both('아니오', 'no'),
  nothing: both('없음', 'none'),
  unknown: both('알 수 없음', 'not known'),
} as const satisfies Record<string, Words>;

export type PageWords = Readonly<Record<keyof typeof WORDS, string>>;

const of = (language: Language): PageWords =>
  Object.fromEntries(Object.entries(WORDS).map(([key, words]) => [key, words[language]])) as PageWords;

export const pageWords: Readonly<Record<Language, PageWords>> = { ko: of('ko'), en: of('en') };

/** The plain meaning of an outcome, where a decision gives no words of its own. */
export const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  yes: both('충족', 'Yes'),
  no: both('미충족', 'No'),
  undetermined: both('판단할 수 없음', 'Cannot be decided yet'),
  invalid: both('받아들일 수 없음', 'Not acceptable'),
  computed: both('계산됨', 'Computed'),
};

/** How one condition came out. */
export const LEAF_RESULTS: Readonly<Record<'true' | 'false' | 'unknown', Words>> = {
  true: both('맞음', 'holds'),
  false: both('아님', 'does not hold'),
  unknown: both('알 수 없음', 'not known'),
};

/** How a rule came out: something required is met or not, anything else is the case or not. */
export const RULE_RESULTS: Readonly<Record<'require' | 'other', Readonly<Record<RuleTrace['result'], Words>>>> = {
  require: {
    met: both('충족', 'met'),
    notMet: both('미충족', 'not met'),
    unknown: both('알 수 없음', 'not known'),
    notApplicable: both('적용 대상 아님', 'does not apply'),
    off: both('적용하지 않음', 'switched off'),
  },
  other: {
    met: both('해당', 'is the case'),
    notMet: both('해당 없음', 'is not the case'),
    unknown: both('알 수 없음', 'not known'),
    notApplicable: both('적용 대상 아님', 'does not apply'),
    off: both('적용하지 않음', 'switched off'),
  },
};
