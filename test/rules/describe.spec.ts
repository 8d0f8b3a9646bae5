import { canonicalJson, describeRuleSet, hashRuleSet, RULE_KINDS, type RuleSet, type RuleSetDescription } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

const { parsed } = await realRuleSets();
const ruleSets = [...parsed.values()].flatMap(({ ruleSet }) => (ruleSet ? [ruleSet] : []));
const LANGUAGES = ['ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** Told once a rule set and language. */
const descriptions = new Map(
  ruleSets.flatMap((ruleSet) =>
    LANGUAGES.map((language) => [`${ruleSet.manifest.id} ${language}`, describeRuleSet(ruleSet, language)] as const),
  ),
);
function descriptionOf(id: string, language: Language): RuleSetDescription {
  const found = descriptions.get(`${id} ${language}`);
  if (!found) throw new Error(id);
  return found;
}
const each = ruleSets.flatMap((ruleSet) => LANGUAGES.map((language) => [ruleSet.manifest.id, language, ruleSet] as const));

/** Every sentence that the product makes: rules, answers, absences. */
const sentencesOf = ({ decisions }: RuleSetDescription): readonly string[] =>
  decisions.flatMap(({ rules, values, inputs }) => [
    ...rules.flatMap(({ sentences }) => sentences),
    ...values.flatMap(({ sentences }) => sentences),
    ...inputs.flatMap(({ whenAbsent }) => (whenAbsent === undefined ? [] : [whenAbsent])),
  ]);

/** Everything a reader sees but ids and what is printed in the notice itself. */
function textsOf(description: RuleSetDescription): readonly string[] {
  const { title, summary, notice, parameters, decisions, clauses, readings, notes } = description;
  return [
    title,
    summary,
    notice.title,
    notice.issuer,
    ...parameters.flatMap(({ label, values = [], columns = [], rows = [], usedBy }) => [
      label,
      ...values.map(({ text }) => text),
      ...columns.map((column) => column.label),
      ...rows.flatMap(({ cells }) => cells),
      ...usedBy.map((use) => use.label),
    ]),
    ...decisions.flatMap(({ label, inputs, rules, values }) => [label, ...[...inputs, ...rules, ...values].map((one) => one.label)]),
    ...sentencesOf(description),
    ...clauses.flatMap(({ says, notRule, usedBy }) => [says, ...(notRule === undefined ? [] : [notRule]), ...usedBy.map(({ label }) => label)]),
    ...readings.flatMap(({ question, options, why }) => [question, why, ...options.map(({ label }) => label)]),
    ...notes.flatMap(({ says, handling }) => [says, handling]),
  ];
}

/** Ids that no reader should meet: a Korean text holds none of them as a word, an English one no camelCase or dotted one. */
function strayIds(ruleSet: RuleSet, texts: readonly string[], language: Language): readonly string[] {
  const decisions = Object.values(ruleSet.decisions);
  const ids = new Set([
    ...Object.keys({ ...ruleSet.facts, ...ruleSet.parameters, ...ruleSet.shared.derive, ...ruleSet.shared.conditions }),
    ...decisions.flatMap(({ id, derive, conditions, values }) => [id, ...Object.keys({ ...derive, ...conditions, ...values })]),
    ...decisions.flatMap((decision) => RULE_KINDS.flatMap((kind) => (decision[kind] ?? []).map(({ id }) => id))),
    ...Object.values(ruleSet.words).flatMap(({ words }) => words.map(({ id }) => id)),
  ]);
  const words = new Set(texts.flatMap((text) => text.match(/[\w.:-]*\w/g) ?? []));
  return [...ids].filter((id) => words.has(id) && (language === 'ko' || /[A-Z.:]/.test(id)));
}

describe('every rule set is told in both languages', () => {
  it.each(each)('%s, %s: whole, without an empty text or an id', (id, language, ruleSet) => {
    const description = descriptionOf(id, language);
    const texts = textsOf(description);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    for (const text of texts) expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b|[{}]|\b[a-z]+\.[a-z]+[A-Z]/);
    expect(strayIds(ruleSet, texts, language)).toEqual([]);
    expect(description.hash).toBe(hashRuleSet(ruleSet));
    expect(description.parameters.map(({ id }) => id)).toEqual(Object.keys(ruleSet.parameters));
    expect(description.clauses.map(({ id }) => id)).toEqual(Object.keys(ruleSet.clauses));
    expect(description.readings.map(({ id }) => id)).toEqual(Object.keys(ruleSet.readings));
    expect(description.notes.map(({ id }) => id)).toEqual(Object.keys(ruleSet.notes));
    for (const decision of description.decisions) {
      const source = ruleSet.decisions[decision.id];
      expect(decision.rules.map(({ id }) => id)).toEqual(RULE_KINDS.flatMap((kind) => (source?.[kind] ?? []).map(({ id }) => id)));
      expect(decision.values.map(({ id }) => id)).toEqual(Object.keys(source?.values ?? {}));
      for (const { sentences } of [...decision.rules, ...decision.values]) {
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences).toEqual([...new Set(sentences)]);
      }
    }
  });

  it.each(each)('%s, %s: sentences end as sentences, and stand in their language', (id, language) => {
    for (const sentence of sentencesOf(descriptionOf(id, language))) {
      expect(sentence).toMatch(language === 'ko' ? /(?:니다|것|경우|\))\.$/ : /[\w”)%]\.$/);
      if (language === 'ko') expect(sentence).toMatch(/[가-힣]/);
      else expect(sentence).not.toMatch(/[가-힣]/);
    }
  });

  it.each(each)('%s, %s: brackets and quotation marks are closed', (_id, language, ruleSet) => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    for (const sentence of sentencesOf(describeRuleSet(ruleSet, language)))
      for (const [open = '', close = ''] of ['()', '‘’', '“”'].map((pair) => [...pair]))
        // An apostrophe is a closing mark that closes nothing.
        if (open !== '‘' || language === 'ko') expect([sentence, count(sentence, open)]).toEqual([sentence, count(sentence, close)]);
  });

  it.each(each)('%s, %s: the same every time, and the rule set is left as it was', (id, language, ruleSet) => {
    const before = canonicalJson(ruleSet);
    expect(describeRuleSet(ruleSet, language)).toEqual(descriptionOf(id, language));
    expect(canonicalJson(ruleSet)).toBe(before);
  });

  it.each(each)('%s, %s: a rule that holds a value against a parameter shows what that is', (id, language, ruleSet) => {
    const description = descriptionOf(id, language);
    const shown = new Map(description.parameters.map(({ id, values }) => [id, values?.[0]?.text]));
    for (const { id: decision, rules } of description.decisions)
      for (const { id: ruleId, kind, sentences } of rules) {
        const rule = ruleSet.decisions[decision]?.[kind]?.find((one) => one.id === ruleId);
        for (const parameter of linesOf(rule)) {
          const text = shown.get(parameter);
          if (text !== undefined) expect(sentences.join(' ')).toContain(text);
        }
      }
  });
});

/** The names on the right side of conditions anywhere in a rule. */
function linesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const line = key === 'value' && typeof value === 'object' && value !== null && 'fact' in value ? [String(value.fact)] : [];
    return [...line, ...linesOf(value)];
  });
}

/** The sentences of a rule or an answer, as a reader gets them. */
function told(id: string, language: Language, place: string): string {
  const [decision, name] = place.split('/');
  const described = descriptionOf(id, language).decisions.find((one) => one.id === decision);
  const found = [...(described?.rules ?? []), ...(described?.values ?? [])].find((one) => one.id === name);
  return found?.sentences.join(' ') ?? '';
}

const FUND = 'self-support-fund/2024';
const MANUFACTURERS = 'small-manufacturer-centre/2024';
const CREATORS = 'solo-creator-centre/2023';
const OUTCOMES = 'centre-outcomes/2020';

describe('what the notices say, written by hand', () => {
  it.each([
    // 운영자금 1억원, 임대보증금 3억원 한도
    [FUND, 'repayment/above-hard-cap', '임대보증금 융자액이 임대보증금 상한(3억원 = 300,000,000원)을 넘는 경우에는 받아들일 수 없습니다.'],
    // ※ 조기창업자금 상한액: 신청액 × 0.3
    [FUND, 'amounts/early-incentive-ceiling', '조기창업인센티브 신청액은 조기창업인센티브 한도(운영자금 신청액 × 30%, 원 미만 버림) 이하여야 합니다.'],
    // 사회형 자활기업 제외
    [FUND, 'eligibility/enterprise-type', '자활기업 유형은 ‘사회형 자활기업’이 아니어야 합니다.'],
    // 대표 기관 1개소
    [FUND, 'eligibility/one-representative-centre', '광역자활기업 여부가 ‘예’인 경우에만 적용합니다.'],
    // 사전승인을 받은 경우는 예외
    [FUND, 'eligibility/recognition-window', '예외: 신청대상 기간 예외에 대한 광역자활센터 승인이 ‘사전 승인’인 경우에는 이 요건을 갖추지 않아도 됩니다.'],
    [FUND, 'eligibility/application-window', '사업신청 시작일부터 사업신청 마감일까지의 기간에 들어야 합니다.'],
    // 전체 사업비 승인금액의 30% 이내, 최대 3회
    [FUND, 'budgetChange/change-count', '이번을 포함한 변경 횟수는 예산변경 횟수 기준(3회) 이하여야 합니다.'],
    [FUND, 'budgetChange/new-content', '선정 시 포함하지 않은 신규내용 여부가 ‘예’인 경우에는 심의위원회가 결정하거나 처리합니다.'],
    // 지원 약정일로부터 18개월
    [FUND, 'reporting/supportEnd', '‘지원 종료일’은 협약일(지원일)부터 지원기간(18개월) 뒤의 날입니다.'],
    // 70점 이상
    [FUND, 'scoring/pass-line', '기준과 비교할 점수는 선정 기준 점수(70점) 이상이어야 합니다.'],
    [FUND, 'scoring/committee-size', '심사위원 수가 정해진 심사위원 수(5명)와 다른 경우에는 받아들일 수 없습니다.'],
    // 1억 이내·초과의 서류
    [FUND, 'repayment/guaranteePaper', '임대보증금 융자액이 융자 구분 금액 기준(1억원 = 100,000,000원)을 넘는 경우에는 ‘임대보증금상환약정서’, 그 밖의 경우에는 ‘지급이행각서’입니다.'],
    // 마감시간(18:00) 전까지
    [MANUFACTURERS, 'submission/submission-closes', '신청서 제출 시각은 신청 접수 마감(2024년 5월 10일 18시)보다 앞이어야 합니다.'],
    [MANUFACTURERS, 'operator/operating-staff', '운영인력 수는 운영인력 기준(3명) 이상이어야 합니다.'],
    [CREATORS, 'tenancy/tenant-kind', '입주 신청인 구분은 입주 대상(예비창업자, 1인 창조기업 사업자) 가운데 하나여야 합니다.'],
    [CREATORS, 'businessRegistration/deadline', '‘사업자등록 기한’은 입주 계약체결일부터 입주 계약 후 사업자등록 기한 기준(3개월) 뒤의 날입니다.'],
    [OUTCOMES, 'figures/centre-sum', '공공·민간 센터 합(공공센터 수 + 민간센터 수)은 센터 합계와 같아야 합니다.'],
  ])('%s %s', (id, place, sentence) => {
    expect(told(id, 'ko', place)).toContain(sentence);
  });

  it.each([
    [FUND, 'repayment/above-hard-cap', 'This cannot be accepted if the deposit lent is more than 300,000,000 won (cap of the lease deposit).'],
    [FUND, 'amounts/early-incentive-ceiling', 'The early-founding incentive applied for must be at most the ceiling of the early incentive (operating fund applied for × 30%, rounded down to the won).'],
    [FUND, 'eligibility/enterprise-type', 'The type of enterprise must not be “social-type self-support enterprise”.'],
    [FUND, 'eligibility/one-representative-centre', 'The number of local centres applying must be 1 centre (representative centres that apply for a regional enterprise).'],
    [FUND, 'eligibility/recognition-window', 'Exception: this is not needed if the regional centre’s approval of missing the window is “approved beforehand”.'],
    [FUND, 'budgetChange/change-count', '“changes, this one included” must be at most 3 (changes allowed).'],
    [FUND, 'budgetChange/new-content', 'The review committee decides or deals with it if “new content not in the selection” is “yes”.'],
    [FUND, 'reporting/supportEnd', 'End of support: 18 months (support period) after the agreement date (support date).'],
    [FUND, 'scoring/pass-line', 'The score held against the line must be at least 70 points (pass line).'],
    [FUND, 'repayment/guaranteePaper', 'if the deposit lent is more than 100,000,000 won (small loan up to), “deposit repayment agreement”; otherwise “written payment undertaking”.'],
    [MANUFACTURERS, 'submission/submission-closes', 'The time of submission must be before 10 May 2024, 18:00 (applications close).'],
    [MANUFACTURERS, 'operator/operating-staff', 'The operating staff must be at least 3 persons (operating staff required).'],
    [CREATORS, 'tenancy/accepted-card', 'The card held must be one of the accepted cards (alien registration card, domestic-residence report card of an overseas national).'],
    [CREATORS, 'businessRegistration/registered-in-time', 'must be on or before the deadline (3 months after “tenancy contract signed on”)'],
    [OUTCOMES, 'fundingMix/inconsistent-counts', 'This cannot be accepted if the number of new centres is more than “centres in all, the new ones included”.'],
  ])('%s %s in English', (id, place, sentence) => {
    expect(told(id, 'en', place)).toContain(sentence);
  });

  it('the clause that caps the operating fund is used where amounts and the early incentive are judged', () => {
    const description = descriptionOf(FUND, 'en');
    const uses = description.clauses.find(({ id }) => id === 'F-004-21')?.usedBy.map(({ decision }) => decision);
    expect(uses).toEqual(expect.arrayContaining(['amounts', 'earlyIncentive']));
    const cap = description.parameters.find(({ id }) => id === 'operatingFund.cap');
    expect(cap).toMatchObject({ kind: 'value', unit: 'won', values: [{ from: '2024-03-27', text: '100,000,000 won' }] });
    expect(description.parameters.find(({ id }) => id === 'rounds.schedule')?.rows?.[1]?.cells.slice(0, 3)).toEqual([
      '2',
      '27 March 2024',
      '11 April 2024',
    ]);
  });
});
