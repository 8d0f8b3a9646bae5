import {
  canonicalJson,
  compileRuleSet,
  evaluateCompiled,
  explain,
  type CaseFile,
  type CompiledRuleSet,
  type DecisionRecord,
  type Explanation,
  type RuleSet,
} from '#policy';
import { realRuleSet, realRuleSets } from '../builders/real-rule-sets.js';

type Language = 'ko' | 'en';
type Facts = Record<string, unknown>;
const LANGUAGES: readonly Language[] = ['ko', 'en'];

const { parsed } = await realRuleSets();
const cases = [...parsed.values()].flatMap(({ ruleSet, cases: own }) =>
  ruleSet ? own.map((one) => [one.id, ruleSet, one] as const) : [],
);

const compiled = new Map<string, CompiledRuleSet>();
function compiledFor(ruleSet: RuleSet, { overlay, asOf }: CaseFile): CompiledRuleSet {
  const key = canonicalJson([ruleSet.manifest.id, overlay ?? null, asOf ?? null]);
  const found = compiled.get(key) ?? compileRuleSet(ruleSet, { overlay, asOf });
  compiled.set(key, found);
  return found;
}
const decide = (ruleSet: RuleSet, one: CaseFile, facts = one.facts as Facts): DecisionRecord =>
  evaluateCompiled(compiledFor(ruleSet, one), one.decision, facts);

/** Everything an explanation says. */
const textOf = (explanation: Explanation): string => {
  const { sentences, rules, missing, readings, notes, values } = explanation;
  const remarks = [...missing, ...readings, ...notes].map(({ sentence }) => sentence);
  return [...sentences, ...rules.flatMap((rule) => rule.sentences), ...remarks, ...values.map((value) => value.text)].join('\n');
};

/** Names that no reader should meet: a Korean text holds none of them as a word, an English one no camelCase one. */
function strayIds(ruleSet: RuleSet, record: DecisionRecord, text: string, language: Language): string[] {
  const decision = ruleSet.decisions[record.decision];
  const ids = [
    ...Object.keys(ruleSet.facts),
    ...Object.keys(ruleSet.parameters),
    ...Object.keys({ ...ruleSet.shared.derive, ...decision?.derive, ...decision?.values }),
    ...record.trace.map(({ rule }) => rule),
  ];
  const words = new Set(text.replaceAll(/\(\/facts[^)]*\)/g, '').match(/[\w.:-]*\w/g));
  return [...new Set(ids)].filter((id) => words.has(id) && (language === 'ko' || /[A-Z.:]/.test(id)));
}

function expectReadable(ruleSet: RuleSet, record: DecisionRecord): void {
  for (const language of LANGUAGES) {
    const explanation = explain(record, ruleSet, language);
    const text = textOf(explanation);
    expect(text).not.toMatch(/undefined|\bnull\b|\[object|[{}]|NaN|에 맞아야|it must fit/);
    expect(strayIds(ruleSet, record, text, language)).toEqual([]);
    for (const sentence of explanation.sentences) expect(sentence).toMatch(/[.)]$/);
    const flat = explanation.sentences.join('\n');
    for (const rule of record.trace)
      if (record.failed.includes(rule.rule) || record.referred.includes(rule.rule) || record.warnings.includes(rule.rule))
        expect(flat).toContain(rule.label[language]);
    for (const missing of explanation.missing) expect(flat).toContain(missing.label);
    expect(explanation.missing.map(({ id }) => id)).toEqual(record.missing);
    for (const { pointer } of record.problems ?? []) expect(flat).toContain(`(${pointer})`);
    const refused = record.trace.find(({ rule, kind }) => kind === 'refuse' && rule === record.problem);
    if (refused) expect(flat).toContain(refused.label[language]);
  }
}

describe('every case is explained in both languages', () => {
  const ruleSets = new Set(cases.map(([, ruleSet]) => ruleSet));
  const all = (): readonly string[] => [...ruleSets].map((ruleSet) => canonicalJson(ruleSet));
  const untouched = all();
  afterAll(() => expect(all()).toEqual(untouched));

  it.each(cases)('%s: readable, whole, and the same every time', (_id, ruleSet, one) => {
    const record = decide(ruleSet, one);
    const before = canonicalJson(record);
    expectReadable(ruleSet, record);
    for (const language of LANGUAGES) expect(explain(record, ruleSet, language)).toEqual(explain(record, ruleSet, language));
    expect(canonicalJson(record)).toBe(before);
  });

  it.each(cases)('%s: with any one fact left out it stays readable and names what is missing', (_id, ruleSet, one) => {
    const facts = one.facts as Facts;
    for (const left of Object.keys(facts)) {
      const { [left]: _, ...rest } = facts;
      expectReadable(ruleSet, decide(ruleSet, one, rest));
    }
  });

  it.each(cases)('%s: with facts of the wrong type every problem is named', (_id, ruleSet, one) => {
    if (Object.keys(one.facts).length === 0) return; // nothing given, nothing wrong
    const wrong = Object.fromEntries(Object.keys(one.facts).map((name) => [name, { wrong: true }]));
    const record = decide(ruleSet, one, wrong);
    expect(record.outcome).toBe('invalid');
    expectReadable(ruleSet, record);
  });
});

/** Every number and day of a value, as its digits are shown. */
function digitsOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (day) return [`${day[1]}년 ${Number(day[2])}월 ${Number(day[3])}일`];
    return /^-?\d+(\.\d+)?$/.test(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(digitsOf) : [];
}

it.each(cases)('%s: the amounts and days shown are those of the record', (_id, ruleSet, one) => {
  const record = decide(ruleSet, one);
  const { values } = explain(record, ruleSet, 'ko');
  expect(values.map(({ name }) => name)).toEqual(Object.keys(record.values));
  for (const { name, text } of values)
    for (const digits of digitsOf(record.values[name])) expect(text.replaceAll(',', '')).toContain(digits);
});

async function explained(id: string, language: Language, changes: Facts = {}): Promise<string[]> {
  const ruleSet = await realRuleSet('self-support-fund/2024');
  const one = parsed.get('self-support-fund/2024')?.cases.find((found) => found.id === id);
  if (!one) throw new Error(id);
  return [...explain(decide(ruleSet, one, { ...(one.facts as Facts), ...changes }), ruleSet, language).sentences];
}

describe('what an officer reads', () => {
  it('JE-07: 25,000,000 won is one won above the ceiling of 24,999,999, which is 30 % of 83,333,333', async () => {
    const sentence = (await explained('JE-07', 'ko')).find((found) => found.includes('F-004-23'));
    expect(sentence).toContain('조기창업인센티브 신청액은 조기창업인센티브 한도인 24,999,999원 이하여야 하는데 25,000,000원입니다.');
    expect(sentence).toContain('운영자금 신청액인 83,333,333원의 30%로, 끝수를 버려 24,999,999원입니다.');
    const english = (await explained('JE-07', 'en')).find((found) => found.includes('F-004-23'));
    expect(english).toContain('25,000,000 won, but it must be at most 24,999,999 won');
  });

  it('JE-11: 69.95 rounds to 70.0 and meets the line of 70', async () => {
    const [sentence, english] = [await explained('JE-11', 'ko'), await explained('JE-11', 'en')].map((found) => found.join(' '));
    expect(sentence).toContain('선정 기준 점수인 70점 이상입니다.');
    expect(sentence).toContain('69.95점을 소수점 아래 1자리까지 반올림한 70.0점입니다.');
    expect(english).toContain('70.0 points, which is rounded half up to 1 decimal place from: mean score, converted (69.95 points).');
  });

  it('a mark that the fifth member left out is named with the member', async () => {
    const committee = [4, 3, 2, 1, 0].map((left) => ({
      outside: left > 1,
      scores: { socialPurpose: 26, stability: 14, competitiveness: 22, ...(left > 0 ? { amountFitness: 11 } : {}) },
    }));
    expect((await explained('JE-12', 'ko', { committee })).join(' ')).toContain('5번째 심사위원의 신청금액의 적합성이 빠졌습니다.');
    expect((await explained('JE-12', 'en', { committee })).join(' ')).toContain('Missing: fitness of the amount (member 5).');
  });

  it('a missing recognition date says that the certificate of recognition proves it', async () => {
    const sentences = await explained('JE-01', 'ko', { recognitionDate: null });
    expect(sentences.join(' ')).toContain('지역자활센터가 밝혀야 하며, 자활기업인정서로 확인합니다.');
  });
});
