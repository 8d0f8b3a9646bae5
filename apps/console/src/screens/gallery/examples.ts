import type { ExplanationAnswer, Language, Problem } from '../../api/types.js';
import type { VersionChange } from '../../components/change-row.js';

const HASH = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** @returns a refusal as the service words it */
export const exampleProblem = (language: Language): Problem => ({
  type: '/problems#request/invalid',
  title: { ko: '요청 내용이 약속된 형식과 다릅니다.', en: 'The request does not have the agreed form.' }[language],
  status: 422,
  detail: { ko: '가리킨 위치를 고쳐 다시 보내십시오.', en: 'Correct the places given and send it again.' }[language],
  instance: '/api/example',
  code: 'request/invalid',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  errors: [],
});

/** English that quotes a word of a notice. */
export const exampleQuoting = (language: Language): string =>
  ({ ko: '운영자금은 공고문에 나오는 말입니다.', en: 'The notice calls the operating fund “운영자금”.' })[language];

export const exampleRows = (language: Language): { name: string; won: number; day: string }[] => [
  { name: { ko: '가상 햇살세차', en: 'Imaginary Sunlight Car Wash' }[language], won: 78_000_000, day: '2024-04-05' },
  { name: { ko: '가상 마루카페', en: 'Imaginary Maru Café' }[language], won: 120_000_000, day: '2024-03-02' },
  { name: { ko: '가상 나눔택배', en: 'Imaginary Sharing Couriers' }[language], won: 9_500_000, day: '2024-04-11' },
];

/** An answer with everything in it that an answer may hold. */
export function exampleAnswer(language: Language): ExplanationAnswer {
  const say = (ko: string, en: string): string => (language === 'ko' ? ko : en);
  const rule = say('신청일이 접수 기간 안에 있을 것', 'The application falls within the window');
  return {
    record: {
      ruleSet: { id: 'example/2024', hash: HASH },
      decision: 'example',
      asOf: '2024-04-11',
      factsHash: HASH,
      outcome: 'no',
      values: {},
      failed: ['window'],
      missing: ['members'],
      referred: [],
      warnings: [],
      readings: ['R-01'],
      sourceNotes: ['N-01'],
      trace: [],
      derived: [],
      parameters: [],
    },
    sentences: [],
    outcomeText: say('신청할 수 없음', 'may not apply'),
    explanation: {
      summary: say('이 신청은 요건을 갖추지 못했습니다.', 'This application does not meet the conditions.'),
      sentences: [say('신청일이 접수 기간이 끝난 뒤입니다.', 'The application was made after the window closed.')],
      rules: [],
      missing: [
        {
          id: 'members',
          label: say('구성원 수', 'members'),
          sentence: say('구성원 수가 적혀 있지 않습니다.', 'The number of members is not given.'),
          provedBy: [],
          suppliedBy: '',
        },
      ],
      readings: [{ id: 'R-01', sentence: say('마감일 당일은 기간에 들어간다고 읽습니다.', 'The last day counts.') }],
      notes: [{ id: 'N-01', sentence: say('공고문의 합계가 표와 다릅니다.', 'The total differs from the table.') }],
      values: [{ name: 'limit', label: say('지원 한도', 'limit'), text: say('50,000,000원', '50,000,000 won') }],
    },
    trace: [
      {
        rule: 'window',
        kind: 'require',
        label: rule,
        source: ['E-01', 'product'],
        result: 'notMet',
        resultText: say('미충족', 'not met'),
        comparisons: [
          {
            looked: say('신청일', 'application date'),
            found: say('2024년 4월 20일', '20 April 2024'),
            line: say('2024년 4월 11일 또는 그 전', 'on or before 11 April 2024'),
            result: false,
            resultText: say('아님', 'does not hold'),
          },
        ],
      },
    ],
  };
}

/** Something new, something other and something gone. */
export const exampleChanges: readonly VersionChange[] = [
  {
    at: 'parameters/cap/values/2025-01-01/value',
    section: 'parameters',
    kind: 'changed',
    where: { ko: '운영자금 상한', en: 'cap of the operating fund' },
    before: { ko: '1억원', en: '100,000,000 won' },
    after: { ko: '1억 2천만원', en: '120,000,000 won' },
    sentence: {
      ko: '운영자금 상한이 1억원에서 1억 2천만원으로 바뀌었습니다.',
      en: 'The cap of the operating fund changed from 100,000,000 won to 120,000,000 won.',
    },
    sources: ['F-1'],
  },
  {
    at: 'facts/site',
    section: 'facts',
    kind: 'removed',
    where: { ko: '사업장 소재지', en: 'place of business' },
    before: { ko: '글', en: 'text' },
    sentence: { ko: '사실 ‘사업장 소재지’가 빠졌습니다.', en: 'The fact “place of business” was removed.' },
    sources: [],
  },
];
