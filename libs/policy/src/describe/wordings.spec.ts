import { operators } from '../conditions/operators.js';
import { mechanismNames } from '../mechanisms/index.js';
import { derived, fact, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { RuleSet } from '../rule-set/model.js';
import { describeRuleSet } from './describe.js';
import { predicateInEnglish } from './grammar.en.js';
import { predicateInKorean } from './grammar.ko.js';
import { questionOf, questions, wordingOf, wordings } from './mechanisms/index.js';

const label = (ko: string, en: string): object => ({ label: { ko, en } });
const FIELDS = {
  kind: { type: 'word', words: 'kinds', ...label('종류', 'kind') },
  n: { type: 'count', unit: 'number', ...label('수량', 'quantity') },
};
const facts = {
  won: fact('money', label('신청액', 'amount asked for')),
  n: fact('count', { ...label('횟수값', 'tally'), unit: 'times' }),
  day: fact('date', label('개시일', 'start day')),
  other: fact('date', label('종료일', 'end day')),
  word: fact('word', { words: 'kinds', ...label('구분', 'kind of case') }),
  yes: fact('boolean', label('동의 여부', 'agreed')),
  list: fact('list', { of: { type: 'record', fields: FIELDS }, ...label('내역', 'lines') }),
  papers: fact('list', { of: { type: 'word', words: 'papers' }, ...label('제출물', 'things handed in') }),
  sizes: fact('map', { keys: 'papers', of: { type: 'decimal', unit: 'megabytes' }, ...label('용량', 'sizes') }),
};
const ref = (name: string, path?: string): object => ({ fact: name, ...(path === undefined ? {} : { path }) });
const parameters = {
  'p.rate': parameter('decimal', '0.3', { ...label('비율', 'rate'), unit: 'share' }),
  'p.months': parameter('count', 6, { ...label('기간', 'period'), unit: 'months' }),
  'p.list': parameter('list', ['a', 'b'], {
    of: { type: 'word', words: 'kinds' },
    ...label('허용 구분', 'kinds allowed'),
  }),
  'p.map': parameter(
    'map',
    { a: 1 },
    { keys: 'kinds', of: { type: 'count', unit: 'persons' }, ...label('구분별 인원', 'persons by kind') },
  ),
  'p.table': {
    ...label('배점표', 'table of marks'),
    type: 'table',
    key: 'item',
    columns: {
      item: { type: 'word', words: 'kinds', ...label('항목', 'item') },
      from: { type: 'money', unit: 'won', ...label('하한', 'lower end') },
      to: { type: 'money', unit: 'won', ...label('상한', 'upper end') },
    },
    rows: [],
  },
};
const words = {
  kinds: {
    label: { ko: '구분', en: 'kinds' },
    words: [
      { id: 'a', label: { ko: '갑', en: 'first kind' } },
      { id: 'b', label: { ko: '을', en: 'second kind' } },
    ],
  },
  papers: { label: { ko: '서류', en: 'papers' }, words: [{ id: 'consent', label: { ko: '동의서', en: 'consent' } }] },
};
const readings = {
  'R-01': {
    question: { ko: '물음?', en: 'Question?' },
    options: { x: { label: { ko: '첫 해석', en: 'first way' } }, y: { label: { ko: '둘째 해석', en: 'second way' } } },
    chosen: 'x',
    why: { ko: '이유', en: 'reason' },
    clauses: [],
  },
};
const hasKind = { name: 'k', fact: 'e', path: 'kind', operator: 'equal', value: 'a' };
const over = { name: 'o', fact: 'won', operator: 'greaterThan', value: 5 };

/** One use of every mechanism. The compiler asks for an entry where a mechanism is added. */
const SAMPLES: Readonly<Record<(typeof mechanismNames)[number], unknown>> = {
  sum: [ref('won'), 1],
  difference: [ref('won'), 1],
  product: [ref('won'), 2],
  quotient: [ref('won'), 2],
  smallest: [ref('won'), 1],
  largest: [ref('day'), ref('other')],
  share: { of: ref('won'), rate: ref('p.rate') },
  round: { value: ref('won'), mode: 'up' },
  digits: { of: ref('won'), places: 2 },
  addDays: { to: ref('day'), days: 3 },
  addMonths: { to: ref('day'), months: ref('p.months') },
  addYears: { to: ref('day'), years: 1 },
  lastDayOfPeriod: { from: ref('day'), months: ref('p.months') },
  monthsBetween: { from: ref('day'), to: ref('other') },
  monthEnd: ref('day'),
  insideWindow: { value: ref('day'), from: ref('day'), to: ref('other') },
  firstGiven: [ref('day'), ref('other')],
  choose: { cases: [{ name: 'c', when: over, then: 1 }], otherwise: 0 },
  reading: { id: 'R-01', options: { x: ref('won'), y: 0 } },
  record: { amount: ref('won'), total: 0 },
  list: [ref('won'), 0],
  field: { of: { record: { amount: ref('won') } }, name: 'amount' },
  noRule: 'rule:none',
  nothing: true,
  holds: over,
  count: { of: ref('list'), as: 'e', where: hasKind },
  sumOf: { of: ref('list'), as: 'e', give: ref('e', 'n') },
  each: { of: ref('list'), as: 'e', give: ref('e', 'n'), key: ref('e', 'kind') },
  anyOf: { of: ref('list'), as: 'e', where: hasKind },
  everyOf: { of: ref('list'), as: 'e', where: hasKind },
  noneOf: { of: ref('list'), as: 'e', where: hasKind },
  shareAbove: { of: ref('list'), as: 'e', where: hasKind, above: ref('p.rate') },
  distinct: ref('papers'),
  countBy: { of: ref('list'), as: 'e', by: ref('e', 'kind') },
  row: { table: ref('p.table'), column: 'item', equals: ref('word'), give: 'from', otherwise: 0 },
  entry: { map: ref('p.map'), key: ref('word'), otherwise: { noRule: 'rule:none' } },
  band: { of: ref('won'), table: ref('p.table'), from: 'from', to: 'to', give: 'item' },
  met: 'first-rule',
  outcomeOf: ['first-rule'],
  namesMet: ['isLarge'],
  decisionTable: {
    columns: { size: ref('won'), kind: ref('word') },
    rows: [
      {
        id: 'r',
        when: { size: { operator: 'greaterThan', value: 5 }, kind: { operator: 'equal', value: 'a' } },
        then: 'a',
        source: [],
      },
    ],
    otherwise: 'b',
  },
  scoreSheet: {
    members: ref('list'),
    called: 'list',
    total: 'n',
    marks: 'n',
    items: ref('p.table'),
    bands: { b: ref('p.list') },
    withExtra: ref('yes'),
    fullMarks: 100,
  },
  instalmentSchedule: {
    parts: { list: [{ record: { principal: ref('won'), graceMonths: 0 } }] },
    count: 20,
    remainderOn: 'a',
    everyMonths: ref('p.months'),
    start: ref('day'),
    dueOn: 'b',
    after: ref('n'),
  },
  milestonePayments: {
    from: ref('day'),
    milestones: [6, 12],
    entitled: ref('yes'),
    until: ref('other'),
    payMonths: [2, 4],
    requestDay: 5,
    payDay: 20,
    amount: ref('won'),
  },
  documentChecklist: { stage: ref('word'), handedIn: ref('papers'), sizes: ref('sizes'), sizeLimit: 10 },
  stepList: { steps: ref('p.list'), done: ref('papers') },
};

const ruleSetWith = (value: unknown): RuleSet =>
  makeRuleSet({
    facts,
    parameters,
    words,
    readings,
    papers: [
      {
        id: 'consent',
        stages: { a: 'now', b: 'later' },
        onlyWhen: over,
        signed: ref('n'),
        signers: ref('n'),
        source: [],
      },
    ],
    decisions: {
      d: {
        conditions: { isLarge: { label: { ko: '고액', en: 'large amount' }, conditions: over } },
        require: [rule('first-rule', { all: [over] }, label('첫 요건', 'first demand'))],
        values: { answered: { ...derived(value), ...label('결과값', 'outcome told') } },
      },
    },
  });
const told = (value: unknown, language: 'ko' | 'en'): string =>
  describeRuleSet(ruleSetWith(value), language).decisions[0]?.values[0]?.sentences.join(' ') ?? '';

describe('every mechanism has words in both languages', () => {
  it('as a value or as a question, never both', () => {
    expect([...Object.keys(wordings), ...Object.keys(questions)].sort()).toEqual([...mechanismNames].sort());
    for (const name of mechanismNames)
      expect([name, wordingOf(name) === undefined]).not.toEqual([name, questionOf(name) === undefined]);
  });

  it.each(mechanismNames)('%s', (name) => {
    const [ko, en] = [told({ [name]: SAMPLES[name] }, 'ko'), told({ [name]: SAMPLES[name] }, 'en')];
    expect(ko).toMatch(/^(?:채택\(.*\): )?‘결과값’은 [\s\S]*[가-힣][\s\S]*\.$/);
    expect(en).toMatch(/^(?:Adopted \(.*\): )?Outcome told: [\s\S]+\.$/);
    expect(en).not.toMatch(/[가-힣]/);
    for (const text of [ko, en]) {
      expect(text).not.toMatch(/undefined|\[object|NaN|null|[{}]/);
      expect(text).not.toMatch(/\b[a-z]+[A-Z]\w*|\bp\.\w/);
    }
  });

  it.each(Object.keys(questions))('%s can be demanded, and its opposite', (name) => {
    const question = { [name]: SAMPLES[name as keyof typeof SAMPLES] };
    const ruleSet = makeRuleSet({
      facts,
      parameters,
      words,
      decisions: {
        d: {
          derive: { asked: derived(question) },
          require: [true, false].map((value) =>
            rule(`is-${value}`, { name: 'x', fact: 'asked', operator: 'equal', value }),
          ),
        },
      },
    });
    for (const language of ['ko', 'en'] as const) {
      const [so, notSo] =
        describeRuleSet(ruleSet, language).decisions[0]?.rules.map(({ sentences }) => sentences[0]) ?? [];
      expect(so).toMatch(language === 'ko' ? /야 합니다\.$/ : /must/);
      expect(notSo).toMatch(language === 'ko' ? /야 합니다\.$/ : /must/);
      expect(so).not.toBe(notSo);
    }
  });
});

describe('every operator has words in both languages', () => {
  const compared = { subject: { text: '신청액' }, line: '24원', isWanted: true };
  it.each([...operators.keys(), 'lacksSome'])('%s', (operator) => {
    for (const isLineNamed of [true, false])
      for (const isWanted of [true, false]) {
        expect(predicateInKorean({ ...compared, operator, isLineNamed, isWanted })?.must).toMatch(/야$/);
        expect(predicateInEnglish({ ...compared, operator, isLineNamed, isWanted })?.is).toMatch(
          /^(is|does|has|contains|lacks|differs)/,
        );
      }
  });
});

describe('particles follow the word before', () => {
  it.each([
    [{ sum: [ref('won'), 1] }, '‘결과값’은 신청액 + 1원입니다.'],
    [{ smallest: [ref('won'), 1] }, '‘결과값’은 신청액과 1원 가운데 작은 값입니다.'],
    [{ smallest: [ref('p.rate'), ref('won')] }, '비율(30%)과 신청액 가운데 작은 값'],
    [{ round: { value: ref('n'), mode: 'down' } }, '횟수값의 소수점 아래를 버린 값'],
    [
      { round: { value: { quotient: [ref('won'), ref('n')] }, mode: 'halfUp' } },
      '(신청액 ÷ 횟수값)을 정수로 반올림한 값',
    ],
    [{ lastDayOfPeriod: { from: ref('day'), months: ref('p.months') } }, '기간(6개월)이 차는 날'],
    [{ stepList: { steps: ref('p.list'), done: ref('papers') } }, '제출물을 허용 구분(갑, 을)과 차례대로 견준 결과'],
  ])('%j', (value, text) => {
    expect(told(value, 'ko')).toContain(text);
  });
});

describe('the row of a table that has the same name for what it is found by', () => {
  const named = { ...facts, item: fact('word', { words: 'kinds', ...label('항목', 'item') }) };
  const found = (equals: object): object => ({ row: { table: ref('p.table'), column: 'item', equals } });
  const sentence = (value: object, language: 'ko' | 'en'): string => {
    const ruleSet = makeRuleSet({
      facts: {
        ...named,
        lines: fact('list', {
          of: { type: 'record', fields: { item: { type: 'word', words: 'kinds', ...label('항목', 'item') } } },
          ...label('명세', 'items asked for'),
        }),
      },
      parameters,
      words,
      decisions: { d: { values: { answered: { ...derived(value), ...label('결과값', 'outcome told') } } } },
    });
    return describeRuleSet(ruleSet, language).decisions[0]?.values[0]?.sentences.join(' ') ?? '';
  };

  it('is that of the fact given, where no list is gone through', () => {
    expect(sentence(found(ref('item')), 'ko')).toContain('항목이 주어진 항목과 같은 줄');
    expect(sentence(found(ref('item')), 'en')).toMatch(/whose item is the item given\.$/);
  });

  it('is that of the entry, inside a list', () => {
    const each = { each: { of: ref('lines'), as: 'e', give: found(ref('e', 'item')) } };
    expect(sentence(each, 'ko')).toContain('항목이 그 건의 항목과 같은 줄');
    expect(sentence(each, 'en')).toContain('whose item is that of the entry');
  });
});
