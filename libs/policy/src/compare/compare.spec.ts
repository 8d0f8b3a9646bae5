import { makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';
import { applyChanges } from '../rule-set/amend.js';
import type { VersionContent } from '../rule-set/content.js';
import type { CaseFile, Change } from '../rule-set/model.js';
import { compareContents } from './compare.js';
import type { VersionChange } from './version-change.js';

const words = (ko: string, en: string): object => ({ ko, en });
const source = ['F-004-01'];
const leaf = (name: string, fact: string, operator: string, value: unknown): object => ({
  name,
  fact,
  operator,
  value,
});
const [score, age, member] = [
  leaf('score-line', 'score', 'greaterThanInclusive', 70),
  leaf('age-line', 'age', 'lessThan', 40),
  leaf('is-member', 'member', 'equal', true),
];
const fact = (ko: string, en: string, type: string, unit?: string): object => ({
  label: words(ko, en),
  type,
  ...(unit === undefined ? {} : { unit }),
  suppliedBy: 'applicant',
  provedBy: [],
  personalData: 'none',
});
const worked: CaseFile = {
  id: 'C-1',
  title: 't',
  ruleSet: 'test/1',
  decision: 'award',
  facts: { score: 70 },
  expect: { outcome: 'yes' },
};

const content: VersionContent = {
  ruleSet: {
    ...makeRuleSet({
      parameters: {
        cap: {
          ...parameter('money', 50_000_000, { label: words('운영자금 한도', 'cap of the operating fund') }),
          values: [{ from: '2024-01-01', value: 50_000_000, source }],
        },
        rounds: {
          label: words('모집 일정', 'rounds'),
          type: 'table',
          key: 'round',
          columns: {
            round: { label: words('차수', 'round'), type: 'count', unit: 'number' },
            closes: { label: words('마감일', 'last day'), type: 'date' },
          },
          rows: [1, 2, 3].map((round) => ({
            id: `round-${round}`,
            values: [{ from: '2024-01-01', cells: { round, closes: `2024-0${round}-29` }, source }],
          })),
        },
      },
      words: {
        stages: {
          label: words('단계', 'stages'),
          words: [
            { id: 'founded', label: words('기창업', 'founded') },
            { id: 'planned', label: words('예정', 'planned') },
          ],
        },
      },
      facts: {
        score: fact('점수', 'score', 'points', 'points'),
        age: fact('나이', 'age', 'count', 'years'),
        member: fact('조합원 여부', 'member', 'boolean'),
      },
      decisions: {
        award: {
          label: words('선정', 'award'),
          answer: 'yesOrNo',
          inputs: [{ fact: 'score' }, { fact: 'age' }, { fact: 'member' }],
          require: [
            {
              id: 'line',
              label: words('점수 요건', 'score line'),
              conditions: { all: [score, { any: [age, member] }] },
              source,
            },
            { id: 'other', label: words('나이 요건', 'age line'), conditions: age, source },
            {
              id: 'read',
              label: words('조합원 요건', 'membership'),
              reading: 'R-01',
              options: { wide: { off: true }, narrow: { conditions: member } },
              source,
            },
          ],
          values: { amount: { label: words('지급액', 'grant'), value: { fact: 'cap' } } },
        },
      },
      readings: {
        'R-01': {
          question: words('조합원이어야 하는가?', 'Must one be a member?'),
          options: { wide: { label: words('아니다', 'no') }, narrow: { label: words('그렇다', 'yes') } },
          chosen: 'wide',
          why: words('까닭', 'reason'),
          clauses: source,
        },
      },
      forms: [
        {
          id: 'application',
          label: words('신청서', 'application'),
          printed: true,
          signers: [],
          fields: [{ id: 'name', label: words('성명', 'name') }],
          source,
        },
      ],
    }),
  },
  cases: { 'C-1': worked },
};

const told = (...changes: Change[]): readonly VersionChange[] =>
  compareContents(content, applyChanges(content, changes));
const one = (...changes: Change[]): VersionChange => {
  const [first, ...others] = told(...changes);
  if (!first || others.length > 0) throw new Error(JSON.stringify([first, ...others], undefined, 1));
  return first;
};
const line = 'decisions/award/require/line/conditions';

describe('a comparison of two versions', () => {
  it('tells nothing of versions with the same content', () => {
    expect(compareContents(content, structuredClone(content))).toEqual([]);
  });

  it('tells a changed amount with its old and new value, its unit and its clause', () => {
    expect(one({ at: 'parameters/cap/values/2024-01-01/value', set: 60_000_000 })).toEqual({
      at: 'parameters/cap/values/2024-01-01/value',
      section: 'parameters',
      kind: 'changed',
      where: { ko: '운영자금 한도', en: 'cap of the operating fund' },
      before: { ko: '5,000만원', en: '50,000,000 won' },
      after: { ko: '6,000만원', en: '60,000,000 won' },
      sentence: {
        ko: '운영자금 한도가 5,000만원에서 6,000만원으로 바뀌었습니다.',
        en: 'The cap of the operating fund changed from 50,000,000 won to 60,000,000 won.',
      },
      sources: ['F-004-01'],
    });
  });

  it('tells a value from a day on beside the one it follows, with its own clause', () => {
    const change = one({ at: 'parameters/cap', from: '2025-02-01', value: 60_000_000, source: ['F-005-01'] });
    expect(change).toMatchObject({ kind: 'added', sources: ['F-005-01'] });
    expect(change.sentence.ko).toBe('운영자금 한도가 2025년 2월 1일부터 5,000만원에서 6,000만원으로 바뀝니다.');
    expect(change.sentence.en).toBe(
      'From 1 February 2025, the cap of the operating fund changes from 50,000,000 won to 60,000,000 won.',
    );
    const ended = one({ at: 'parameters/cap', from: '2025-02-01', value: null, source });
    expect(ended.sentence.ko).toBe('운영자금 한도가 2025년 2월 1일부터 없어집니다 (그 전: 5,000만원).');
  });

  it('tells the clause and the day of a value beside the value itself', () => {
    const entry = 'parameters/cap/values/2024-01-01';
    const both = told(
      { at: `${entry}/value`, set: 1 },
      { at: `${entry}/source`, set: ['F-005-01'] },
      { at: `${entry}/knownFrom`, set: '2024-02-01' },
    );
    expect(both.map(({ at, kind }) => [at, kind])).toEqual([
      ['parameters/cap/values/2024-01-01/value', 'changed'],
      ['parameters/cap/values/2024-01-01/source', 'changed'],
      ['parameters/cap/values/2024-01-01/knownFrom', 'added'],
    ]);
    const dated = told(
      { at: entry, remove: true },
      { at: 'parameters/cap/values/2025-01-01', set: { from: '2025-01-01', value: 60_000_000, source } },
    );
    expect(dated.map(({ sentence }) => sentence.ko)).toEqual([
      '운영자금 한도가 5,000만원에서 6,000만원으로 바뀌었습니다.',
      '운영자금 한도의 적용일이 2024년 1월 1일에서 2025년 1월 1일로 바뀌었습니다.',
    ]);
  });

  it('tells each cell of a row by its column, a new row, a row that went, a row that moved', () => {
    const cell = one({ at: 'parameters/rounds/rows/round-1/values/2024-01-01/cells/closes', set: '2024-02-13' });
    expect(cell.at).toBe('parameters/rounds/rows/round-1/values/2024-01-01/cells/closes');
    expect(cell.where.ko).toBe('모집 일정 › 차수 1 › 마감일');
    expect(cell.sentence.ko).toBe(
      '‘모집 일정’ 표의 ‘차수 1’ 행의 마감일이 2024년 1월 29일에서 2024년 2월 13일로 바뀌었습니다.',
    );
    const rows = told(
      { at: 'parameters/rounds/rows/round-3', move: true, after: null },
      { at: 'parameters/rounds/rows/round-2', remove: true },
      {
        at: 'parameters/rounds/rows/round-4',
        set: { id: 'round-4', values: [{ from: '2024-01-01', cells: { round: 4, closes: '2024-04-29' }, source }] },
      },
    );
    expect(rows.map(({ kind, sentence }) => [kind, sentence.ko])).toEqual([
      ['moved', '‘모집 일정’ 표의 ‘차수 3’ 행의 차례가 ‘차수 2’ 다음에서 맨 앞으로 바뀌었습니다.'],
      ['added', '‘모집 일정’ 표의 ‘차수 4’ 행이 새로 들어갔습니다: 2024년 1월 1일부터 차수 4, 마감일 2024년 4월 29일.'],
      ['removed', '‘모집 일정’ 표의 ‘차수 2’ 행이 빠졌습니다: 2024년 1월 1일부터 차수 2, 마감일 2024년 2월 29일.'],
    ]);
  });

  it('tells a changed threshold, operator and field of a comparison as one change of it', () => {
    const threshold = told({ at: line, set: { all: [{ ...score, value: 72 }, { any: [age, member] }] } });
    expect(threshold).toHaveLength(1);
    expect(threshold[0]?.sentence.ko).toBe(
      '판단 ‘선정’의 규칙 ‘점수 요건’의 조건 가운데 ‘점수가 70점 이상인 경우’가 ‘점수가 72점 이상인 경우’로 바뀌었습니다.',
    );
    expect(threshold[0]?.sentence.en).toBe(
      'In the conditions of the rule “score line” of the decision “award”, “the score is at least 70 points” became “the score is at least 72 points”.',
    );
    const operator = told({ at: line, set: { all: [{ ...score, operator: 'greaterThan' }, { any: [age, member] }] } });
    expect(operator.map(({ kind, after }) => [kind, after?.ko])).toEqual([['changed', '점수가 70점을 넘는 경우']]);
    const field = told({ at: line, set: { all: [{ ...score, fact: 'age' }, { any: [age, member] }] } });
    expect(field.map(({ kind, after }) => [kind, after?.ko])).toEqual([['changed', '나이가 70년 이상인 경우']]);
  });

  it('tells a comparison that stands in another group as moved, not as gone and new', () => {
    const moved = told({ at: line, set: { all: [score, age, { any: [member] }] } });
    expect(moved.map(({ kind, before, after }) => [kind, before?.ko, after?.ko])).toEqual([
      [
        'moved',
        '‘하나 이상’ 묶음(‘조합원 여부가 ‘예’인 경우’와 함께)',
        '‘모두’ 묶음(‘점수가 70점 이상인 경우’와 함께)',
      ],
    ]);
  });

  it('tells how a group is judged, an order, a denial, a new and a lost comparison', () => {
    const kinds = (conditions: object): unknown =>
      told({ at: line, set: conditions }).map(({ kind, before, after }) => [kind, before?.ko, after?.ko]);
    expect(kinds({ all: [score, { all: [age, member] }] })).toEqual([['changed', '하나 이상', '모두']]);
    expect(kinds({ all: [{ any: [age, member] }, score] })).toEqual([
      [
        'moved',
        '‘점수가 70점 이상인 경우’, ‘나이가 40년 미만인 경우’, ‘조합원 여부가 ‘예’인 경우’',
        '‘나이가 40년 미만인 경우’, ‘조합원 여부가 ‘예’인 경우’, ‘점수가 70점 이상인 경우’',
      ],
    ]);
    expect(kinds({ all: [{ not: score }, { any: [age, member] }] })).toEqual([
      ['changed', '점수가 70점 이상인 경우', '점수가 70점 미만인 경우'],
    ]);
    expect(kinds({ all: [score, { any: [age] }] })).toEqual([['removed', '조합원 여부가 ‘예’인 경우', undefined]]);
    const fresh = { ...score, name: 'new', fact: 'age' };
    expect(kinds({ all: [score, { any: [age, member, fresh] }] })).toEqual([
      ['added', undefined, '나이가 70년 이상인 경우'],
    ]);
    expect(
      told({ at: line, set: { all: [{ ...score, name: 'renamed' }, { any: [age, member] }] } }).map(
        ({ sentence }) => sentence.en,
      ),
    ).toEqual([
      'In the conditions of the rule “score line” of the decision “award”, the id of “the score is at least 70 points” changed from “score-line” to “renamed”.',
    ]);
  });

  it('does not pass over a condition that is only written otherwise', () => {
    expect(one({ at: 'decisions/award/require/other/conditions', set: { all: [age] } }).kind).toBe('changed');
    expect(one({ at: 'decisions/award/require/other/conditions', set: { not: { not: age } } }).kind).toBe('changed');
  });

  it('tells a rule that came, went, moved or is switched off under a reading', () => {
    const off = one({ at: 'decisions/award/require/read/options/narrow/off', set: true });
    expect(off.sentence).toEqual({
      ko: '선택지 ‘그렇다’에서 판단 ‘선정’의 규칙 ‘조합원 요건’을 적용하지 않게 되었습니다.',
      en: 'Under the option “yes”, the rule “membership” of the decision “award” is no longer applied.',
    });
    expect(one({ at: 'decisions/award/require/other', remove: true }).sentence.ko).toBe(
      '판단 ‘선정’의 규칙 ‘나이 요건’이 빠졌습니다: 나이는 40년 미만이어야 합니다.',
    );
    expect(one({ at: 'decisions/award/require/other', move: true, after: null }).kind).toBe('moved');
    expect(
      one({
        at: 'decisions/award/refuse',
        set: [{ id: 'no', label: words('거절', 'refusal'), conditions: member, source }],
      }),
    ).toMatchObject({
      at: 'decisions/award/refuse/no',
      kind: 'added',
      after: { ko: '조합원 여부가 ‘예’인 경우에는 받아들일 수 없습니다.' },
    });
  });

  it('tells the chosen option of a reading by the labels of both', () => {
    expect(one({ at: 'readings/R-01/chosen', set: 'narrow' }).sentence).toEqual({
      ko: '해석 R-01의 선택이 ‘아니다’에서 ‘그렇다’로 바뀌었습니다.',
      en: 'The choice of the reading R-01 changed from “no” to “yes”.',
    });
  });

  it('tells a text that changed in one language only as that', () => {
    expect(one({ at: 'parameters/cap/label/en', set: 'ceiling' }).sentence.en).toBe(
      'The English text of the name of the ceiling changed from “cap of the operating fund” to “ceiling”.',
    );
  });

  it('tells a word, a computed value, a field of a form, and the facts and results of a case', () => {
    expect(one({ at: 'words/stages/words/planned', remove: true }).sentence.ko).toBe(
      '단어 목록 ‘단계’의 단어 ‘예정’이 빠졌습니다: 이름: 예정.',
    );
    expect(
      one({ at: 'decisions/award/values/amount/value', set: { share: { of: { fact: 'cap' }, rate: '0.5' } } }).after
        ?.en,
    ).toContain('50,000,000 won');
    expect(one({ at: 'forms/application/fields/name/fact', set: 'age' }).sentence.ko).toBe(
      '서식 ‘신청서’의 항목 ‘성명’의 사실이 새로 들어갔습니다: 나이.',
    );
    expect(one({ at: 'cases/C-1/facts/score', set: 69 }).sentence).toEqual({
      ko: '사례 ‘C-1’의 사실 ‘점수’가 70점에서 69점으로 바뀌었습니다.',
      en: 'The fact “score” of the case “C-1” changed from 70 points to 69 points.',
    });
    expect(one({ at: 'cases/C-1/expect/outcome', set: 'no' }).sentence.ko).toBe(
      '사례 ‘C-1’의 기대하는 결과가 ‘예’에서 ‘아니요’로 바뀌었습니다.',
    );
  });

  it('goes through the parts in their order', () => {
    const sections = told(
      { at: 'cases/C-1/title', set: 'u' },
      { at: 'readings/R-01/chosen', set: 'narrow' },
      { at: 'parameters/cap/values/2024-01-01/value', set: 1 },
      { at: 'manifest/publishedOn', set: '2024-02-02' },
    ).map(({ section }) => section);
    expect(sections).toEqual(['manifest', 'parameters', 'readings', 'cases']);
  });
});
