import type { Words } from '../../policy-error.js';

const words = (ko: string, en: string): Words => ({ ko, en });

/** The types a value may have, as a person chooses among them. */
const types: Readonly<Record<string, Words>> = {
  money: words('금액', 'amount of money'),
  count: words('개수', 'count'),
  decimal: words('수', 'number'),
  points: words('점수', 'points'),
  date: words('날짜', 'date'),
  dateTime: words('날짜와 시각', 'date and time'),
  boolean: words('예/아니요', 'yes or no'),
  word: words('단어', 'word of a list'),
  text: words('글', 'text'),
  longText: words('긴 글', 'long text'),
  list: words('목록', 'list'),
  map: words('항목별 값', 'values by key'),
  record: words('묶음', 'record'),
  table: words('표', 'table'),
};
const outcomes: Readonly<Record<string, Words>> = {
  yes: words('예', 'yes'),
  no: words('아니요', 'no'),
  undetermined: words('판단할 수 없음', 'undetermined'),
  invalid: words('받을 수 없음', 'invalid'),
  computed: words('계산됨', 'computed'),
};

/** Words of the values a property allows, by the place of the property, or by its name where the place says nothing. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  type: types,
  outcome: outcomes,
  falseMeans: { missing: words('아직 없음', 'missing') },
  'manifest.notice.kind': {
    notice: words('공고', 'notice'),
    pressRelease: words('보도자료', 'press release'),
    newsReport: words('보도 기사', 'news report'),
    article: words('글', 'article'),
  },
  'decision.answer': { yesOrNo: words('예/아니요', 'yes or no'), values: words('값 계산', 'computes values') },
  'tableWindow.overlap': { refused: words('겹치면 안 됨', 'refused'), intended: words('겹쳐도 됨', 'intended') },
  'fact.personalData': {
    none: words('개인정보 아님', 'none'),
    personal: words('개인정보', 'personal'),
    sensitive: words('민감정보', 'sensitive'),
    identifier: words('고유식별정보', 'identifier'),
  },
  'formField.application': {
    name: words('신청인 이름', 'applicant’s name'),
    centre: words('센터', 'centre'),
    region: words('지역', 'region'),
  },
  stageAsk: {
    now: words('지금 제출', 'now'),
    later: words('나중에 제출', 'later'),
    no: words('내지 않음', 'not asked'),
  },
  'round.mode': { down: words('버림', 'down'), up: words('올림', 'up'), halfUp: words('반올림', 'half up') },
};
