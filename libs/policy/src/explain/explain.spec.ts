import { fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { compileRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import type { Overlay, RuleSet } from '../rule-set/model.js';
import { explain, explainSentences } from './explain.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';

const words = (ko: string, en: string): { label: { ko: string; en: string } } => ({ label: { ko, en } });
const clause = (section: string, quote: string, en: string): object => ({
  section,
  quotes: [quote],
  says: { ko: quote, en },
});
const request = fact('money', {
  ...words('신청액', 'amount applied for'),
  suppliedBy: 'applicant',
  provedBy: ['plan', 'budget'],
});

const ruleSet: RuleSet = {
  ...makeRuleSet({
    facts: {
      request,
      kind: fact('word', { ...words('기업 유형', 'type of enterprise'), words: 'kinds' }),
      from: fact('date', words('시작일', 'start')),
      sizes: fact('map', { ...words('첨부 용량', 'sizes'), keys: 'documents', of: { type: 'decimal' } }),
      lines: fact('list', {
        ...words('사용 항목', 'lines of use'),
        of: {
          type: 'record',
          fields: { months: { ...words('개월분', 'months’ worth'), type: 'count', unit: 'months' } },
        },
      }),
      approval: fact('word', { ...words('승인', 'approval'), words: 'approvals' }),
      unlabelled: fact('count', { label: { ko: '', en: '' } }),
    },
    words: {
      kinds: { ...words('유형', 'kinds'), words: [{ id: 'social', ...words('사회형', 'social type') }] },
      approvals: {
        ...words('승인', 'approvals'),
        words: [
          { id: 'before', ...words('사전 승인', 'approved beforehand') },
          { id: 'none', ...words('승인 없음', 'not approved') },
        ],
      },
      documents: {
        ...words('서류', 'papers'),
        words: [
          { id: 'plan', ...words('사업계획서', 'plan') },
          { id: 'budget', ...words('예산서', 'budget') },
        ],
      },
    },
    parameters: {
      cap: parameter('money', 100, words('한도(이내)', 'amount, at most')),
      rate: parameter('decimal', '0.3', { ...words('비율', 'rate'), unit: 'share' }),
      lines: parameter(
        'map',
        { social: 10 },
        { ...words('기준', 'lines'), keys: 'kinds', of: { type: 'count', unit: 'firms' } },
      ),
    },
    readings: {
      'R-01': {
        question: { ko: '재신청할 수 있는가?', en: 'May one apply again?' },
        options: { open: words('담당자가 판단', 'an officer decides'), free: words('제한 없음', 'without limit') },
        chosen: 'open',
        why: { ko: '없음', en: 'none' },
        clauses: ['F-001-01'],
      },
    },
    decisions: {
      d: {
        ...words('신청할 수 있는가', 'May one apply?'),
        answer: 'yesOrNo',
        inputs: [
          { fact: 'request' },
          { fact: 'kind' },
          { fact: 'approval', whenAbsent: { nothing: true } },
          { fact: 'lines', whenAbsent: [] },
        ],
        derive: {
          ceiling: { ...words('상한', 'ceiling'), value: { share: { of: { fact: 'cap' }, rate: { fact: 'rate' } } } },
        },
        refuse: [
          rule('huge', leaf('request', 'greaterThan', 1_000_000), {
            ...words('지나치게 큰 금액', 'a huge amount'),
            source: ['F-001-01'],
          }),
        ],
        require: [
          rule('cap', leaf('request', 'lessThanInclusive', { fact: 'cap' }), {
            ...words('한도 이내', 'within the cap'),
            except: leaf('approval', 'equal', 'before'),
            source: ['F-001-01', 'F-001-02', 'F-001-03'],
          }),
          rule(
            'kind',
            { not: leaf('kind', 'equal', 'social') },
            { ...words('사회형이 아닐 것', 'not of the social type'), source: ['F-001-02'] },
          ),
        ],
        open: [
          rule('rule:round', leaf('request', 'equal', 7), {
            ...words('7원 신청', 'asking for 7 won'),
            reading: 'R-01',
            options: { open: { conditions: leaf('request', 'equal', 7) }, free: { off: true } },
            source: ['F-001-03'],
          }),
        ],
        refer: [
          rule('board', leaf('request', 'equal', 8), {
            ...words('8원 신청', 'asking for 8 won'),
            to: { ko: '위원회', en: 'board' },
            source: ['F-001-03'],
          }),
        ],
        warn: [
          rule('odd', leaf('request', 'equal', 9), { ...words('9원은 드묾', '9 won is rare'), source: ['product'] }),
        ],
        values: {
          ceiling: { ...words('상한', 'ceiling'), value: { fact: 'ceiling' } },
          months: {
            ...words('개월 합계', 'months in all'),
            value: { sumOf: { of: { fact: 'lines' }, as: 'line', give: { fact: 'line', path: 'months' } } },
          },
        },
        notes: ['N-01'],
      },
      bare: {
        ...words('값', 'value'),
        answer: 'values',
        inputs: [{ fact: 'unlabelled' }],
        values: { x: { ...words('값', 'value'), value: { fact: 'unlabelled' } } },
      },
      lacking: {
        ...words('기준', 'the line'),
        answer: 'values',
        inputs: [],
        derive: { line: { ...words('적용할 기준', 'line that holds'), value: { noRule: 'rule:line' } } },
        values: { line: { ...words('기준', 'line'), value: { fact: 'line' } } },
      },
    },
  }),
  clauses: {
    'F-001-01': clause('제1조', '백원 이내', 'At most 100 won.'),
    'F-001-02': clause('제2조', '사회형은 제외', 'Not the social type.'),
    'F-001-03': clause('제3조', '그 밖의 사항', 'Other matters.'),
  } as RuleSet['clauses'],
  notes: {
    'N-01': {
      says: { ko: '두 값이 다르다.', en: 'Two values differ.' },
      handling: { ko: '앞의 것을 쓴다.', en: 'The first is used.' },
      clauses: ['F-001-01'],
    },
  },
  process: {
    roles: [{ id: 'applicant', ...words('신청인', 'applicant'), source: ['F-001-01'] }],
    states: [],
    transitions: [],
    duties: [],
  },
};

function told(facts: object, language: Language = 'ko', overlay?: Overlay, decision = 'd'): Explanation {
  const record = evaluateCompiled(compileRuleSet(ruleSet, { overlay }), decision, facts as Record<string, unknown>);
  expect(explainSentences(record, ruleSet, language)).toEqual(explain(record, ruleSet, language).sentences);
  return explain(record, ruleSet, language);
}
const good = { request: 90, kind: 'social' };

describe('a failed requirement', () => {
  it('names the value found, the line, the operator and the clauses, two of them quoted', () => {
    const { summary, sentences, rules } = told({ ...good, request: 101 });
    expect(summary).toBe(
      '‘신청할 수 있는가’에 대한 판단은 ‘아니오’입니다. 갖추지 못한 요건은 ‘한도 이내’, ‘사회형이 아닐 것’입니다.',
    );
    expect(sentences).toContain(
      '‘한도 이내’ 요건을 갖추지 못하였습니다. 신청액은 한도인 100원 이하여야 하는데 101원입니다. 예외에도 해당하지 않습니다. ' +
        '승인은 ‘사전 승인’이어야 하는데 적혀 있지 않습니다. (F-001-01 제1조 “백원 이내”, F-001-02 제2조 “사회형은 제외”, F-001-03)',
    );
    expect(rules.find((entry) => entry.rule === 'cap')).toMatchObject({
      result: 'notMet',
      clauses: [{ id: 'F-001-01', section: '제1조', quote: '백원 이내' }, {}, {}],
    });
  });

  it('reads the same in English, with what the clauses say', () => {
    expect(told({ ...good, request: 101 }, 'en').sentences).toContain(
      'Not met: “within the cap”. Amount applied for: 101 won, but it must be at most 100 won (amount allowed). The exception does not help either. ' +
        'Approval: not given, but it must be approved beforehand. (F-001-01: At most 100 won; F-001-02: Not the social type; F-001-03)',
    );
  });

  it('words the opposite of a denied condition', () => {
    expect(told(good).sentences).toContain(
      '‘사회형이 아닐 것’ 요건을 갖추지 못하였습니다. 기업 유형은 ‘사회형’이 아니어야 하는데 ‘사회형’입니다. (F-001-02 제2조 “사회형은 제외”)',
    );
  });
});

it('an exception that saves is told with what it saves from', () => {
  const { rules } = told({ ...good, request: 101, approval: 'before' });
  expect(rules.find(({ rule: id }) => id === 'cap')?.sentences).toEqual([
    '‘한도 이내’ 요건을 갖추었습니다.',
    '신청액은 한도인 100원 이하여야 하는데 101원입니다.',
    '다만 예외에 해당합니다.',
    '승인은 ‘사전 승인’입니다.',
  ]);
});

it('while only the exception is open, that is what must be found out', () => {
  const { rules } = told({ ...good, request: 101, approval: null });
  expect(rules.find(({ rule: id }) => id === 'cap')?.sentences).toEqual([
    '‘한도 이내’는 아직 판단할 수 없습니다.',
    '신청액은 한도인 100원 이하여야 하는데 101원입니다.',
    '예외에 해당하는지 확인하여야 합니다.',
    '승인은 ‘사전 승인’이어야 하는데 아직 확인되지 않았습니다.',
  ]);
});

it('what the notice does not settle, what others decide and what is odd are told apart', () => {
  expect(told({ ...good, request: 7 }).sentences).toContain(
    '공고가 정하지 않은 사항이 있어 담당자가 판단하여야 합니다: 7원 신청. 신청액은 7원입니다. (F-001-03 제3조 “그 밖의 사항”)',
  );
  expect(told({ ...good, request: 8 }, 'en').sentences).toContain(
    'To be decided or dealt with by the board: asking for 8 won. Amount applied for: 8 won. (F-001-03: Other matters)',
  );
  expect(told({ ...good, request: 9 }).sentences).toContain('유의: 9원은 드묾.');
  expect(told({}, 'ko', undefined, 'lacking').missing).toEqual([
    {
      id: 'rule:line',
      label: '적용할 기준',
      sentence: '공고가 정하지 않은 사항이 있어 담당자가 판단하여야 합니다: 적용할 기준.',
      provedBy: [],
      suppliedBy: '담당자',
    },
  ]);
});

it('a missing fact says for what it is needed, who supplies it and what proves it', () => {
  const { missing } = told({ kind: 'social' });
  expect(missing).toEqual([
    {
      id: 'request',
      label: '신청액',
      sentence:
        '신청액이 빠졌습니다. ‘한도 이내’ 판단에 필요합니다. 신청인이 밝혀야 하며, 사업계획서, 예산서로 확인합니다.',
      provedBy: ['사업계획서', '예산서'],
      suppliedBy: '신청인',
    },
  ]);
  expect(told({ kind: 'social' }, 'en').missing[0]?.sentence).toBe(
    'Missing: amount applied for. Needed for “within the cap”. Supplied by: applicant; proved by: plan, budget.',
  );
});

it('a field missing inside a list is named with its place', () => {
  const lines = [{ months: 3 }, {}];
  expect(told({ ...good, lines }).missing.map(({ id, label }) => [id, label])).toEqual([
    ['lines[1].months', '사용 항목 2번째의 개월분'],
  ]);
  expect(told({ ...good, lines }, 'en').missing[0]?.label).toBe('months’ worth (lines of use, entry 2)');
});

describe('input that cannot be accepted', () => {
  it('names what is wrong by its label, with the pointer', () => {
    const { summary, sentences } = told({ request: -1, kind: 'other', lines: [{ months: 'x' }], what: 1 });
    expect(summary).toBe('‘신청할 수 있는가’를 판단하지 못하였습니다. 적은 내용을 먼저 바로잡아야 합니다.');
    expect(sentences.slice(1, 5)).toEqual([
      expect.stringMatching(/신청액.*\(\/facts\/request\)$/),
      expect.stringMatching(/기업 유형.*\(\/facts\/kind\)$/),
      expect.stringMatching(/사용 항목 1번째의 개월분.*\(\/facts\/lines\/0\/months\)$/),
      expect.stringMatching(/what.*\(\/facts\/what\)$/),
    ]);
  });

  it('a refusing rule is told alone: nothing else was decided', () => {
    const { sentences } = told({ ...good, request: 1_000_001 });
    expect(sentences[1]).toBe(
      '다음과 같은 내용은 받아들일 수 없습니다: 지나치게 큰 금액. 신청액은 1,000,001원으로, 1,000,000원을 넘습니다. (F-001-01 제1조 “백원 이내”)',
    );
    expect(sentences.join(' ')).not.toContain('갖추');
  });
});

describe('an overlay', () => {
  it('is said to be an assumption, in the line as well', () => {
    const overlay = {
      parameters: { cap: 50, lines: { social: 25 } },
      readings: { 'R-01': 'free' },
      rulesOff: ['d/kind'],
    };
    const { sentences } = told(good, 'ko', overlay);
    expect(sentences.slice(1, 5)).toEqual([
      '가정: 한도를 50원으로 바꾸어 판단하였습니다. 정해진 값은 100원입니다.',
      '가정: 기준을 사회형 25개사로 바꾸어 판단하였습니다. 정해진 값은 사회형 10개사입니다.',
      '가정: ‘재신청할 수 있는가?’에 대하여 ‘제한 없음’으로 해석하였습니다. 정한 해석은 ‘담당자가 판단’입니다.',
      '가정: ‘사회형이 아닐 것’ 규칙을 적용하지 않았습니다.',
    ]);
    expect(sentences[5]).toContain('신청액은 한도인 50원(가정) 이하여야 하는데 90원입니다.');
    expect(told(good, 'en', overlay).sentences[1]).toBe('Assumed: amount allowed is 50 won instead of 100 won.');
  });
});

it('values, how they came about, readings, notes and the version close the letter', () => {
  const { sentences, values } = told(good);
  expect(values[0]).toEqual({ name: 'ceiling', label: '상한', text: '30원' });
  expect(sentences.slice(-6)).toEqual([
    '상한은 30원입니다.',
    '개월 합계는 0개월입니다.',
    '상한은 한도인 100원의 30%로, 30원입니다.',
    '재신청할 수 있는가? ‘담당자가 판단’으로 보았습니다. ‘제한 없음’으로 달리 볼 수도 있습니다. (해석 R-01)',
    '두 값이 다르다. 앞의 것을 쓴다. (유의사항 N-01)',
    '2024년 1월 1일에 시행 중인 ‘시험’에 따라 판단하였습니다.',
  ]);
});

it('what has no label shows as its id; a record of another rule set is refused', () => {
  expect(told({}, 'en', undefined, 'bare').missing[0]?.label).toBe('unlabelled');
  const record = evaluateCompiled(compileRuleSet(ruleSet), 'd', good);
  expect(() => explain(record, makeRuleSet({}), 'ko')).toThrow(expect.objectContaining({ code: 'decision/unknown' }));
});
