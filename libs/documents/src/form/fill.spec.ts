import { compileRuleSet, evaluateCompiled, explain, type RuleSet } from '#policy';
import { fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { FormData } from '../template/form-template.js';
import { readTemplate } from '../template/read-template.js';
import { renderForm } from '../html/render.js';
import { bindForm, type BoundForm } from './bind.js';
import { fillForm } from './fill.js';
import type { FilledForm, Gap } from './filled-form.js';
import { formView } from './view.js';

const said = (ko: string, en: string): { ko: string; en: string } => ({ ko, en });

/** A lender of books: an agreement that shows what was agreed, what the rules make of it, and what a person writes. */
const parts = {
  words: {
    kinds: {
      label: said('종류', 'kinds'),
      words: [
        { id: 'novel', label: said('소설', 'novel') },
        { id: 'comic', label: said('만화', 'comic') },
      ],
    },
  },
  facts: {
    lentOn: fact('date', { label: said('대출일', 'day of lending') }),
    kind: fact('word', { label: said('종류', 'kind'), words: 'kinds' }),
    deposit: fact('money', { label: said('보증금', 'deposit') }),
    isMember: fact('boolean', { label: said('회원 여부', 'member') }),
    pages: fact('count', { label: said('쪽수', 'pages') }),
    scores: fact('list', {
      label: said('평가', 'scores'),
      of: {
        type: 'record',
        fields: {
          who: { label: said('이름', 'name'), type: 'text' },
          mark: { label: said('점수', 'mark'), type: 'decimal', unit: 'points' },
        },
      },
    }),
  },
  parameters: {
    months: parameter('count', 3, { label: said('대출 기간', 'months of lending'), unit: 'months' }),
    fees: {
      label: said('연체료', 'fees'),
      type: 'table',
      key: 'kind',
      columns: {
        kind: { label: said('종류', 'kind'), type: 'word', words: 'kinds' },
        fee: { label: said('금액', 'fee'), type: 'money', unit: 'won' },
      },
      rows: ['novel', 'comic'].map((kind, index) => ({
        id: kind,
        values: [{ from: '2024-01-01', cells: { kind, fee: (index + 1) * 100 }, source: ['product'] }],
      })),
    },
    later: {
      ...parameter('count', 9, { label: said('나중 값', 'later value') }),
      values: [{ from: '2030-01-01', value: 9, source: ['product'] }],
    },
  },
  decisions: {
    mayBorrow: {
      label: said('빌릴 수 있는가', 'may borrow'),
      answer: 'yesOrNo',
      inputs: [{ fact: 'isMember' }],
      require: [rule('member', leaf('isMember', 'equal', true), { label: said('회원일 것', 'a member') })],
    },
    lending: {
      label: said('대출 기한', 'end of lending'),
      answer: 'values',
      inputs: [{ fact: 'lentOn' }, { fact: 'pages' }],
      values: {
        due: {
          label: said('반납일', 'due'),
          value: { addMonths: { to: { fact: 'lentOn' }, months: { fact: 'months' } } },
        },
        pages: { label: said('쪽수', 'pages'), value: { fact: 'pages' } },
      },
    },
  },
  forms: [
    {
      id: 'slip',
      no: '서식 1',
      label: said('대출 확인서', 'lending slip'),
      printed: true,
      signers: [{ role: 'reader', label: said('독자', 'reader') }],
      template: 'slip/v1',
      requires: [{ decision: 'mayBorrow', outcome: 'yes' }],
      fields: [
        { id: 'lentOn', label: said('대출일', 'day of lending'), fact: 'lentOn' },
        { id: 'kind', label: said('종류', 'kind'), fact: 'kind' },
        { id: 'deposit', label: said('보증금', 'deposit'), fact: 'deposit' },
        { id: 'due', label: said('반납일', 'due'), decision: 'lending', value: 'due' },
        { id: 'months', label: said('기간', 'months'), parameter: 'months' },
        { id: 'fees', label: said('연체료', 'fees'), parameter: 'fees' },
        { id: 'reader', label: said('독자 이름', 'name of the reader'), application: 'name' },
        { id: 'remarks', label: said('비고', 'remarks'), type: 'longText' },
        { id: 'bank', label: said('반환 계좌', 'account for the deposit') },
        {
          id: 'books',
          label: said('책', 'books'),
          type: 'list',
          of: {
            type: 'record',
            fields: {
              title: { label: said('제목', 'title'), type: 'text' },
              price: { label: said('값', 'price'), type: 'money', unit: 'won' },
            },
          },
        },
      ],
      source: ['product'],
    },
  ],
};

const SOURCE = `<h1>{{form.label}}</h1>
<p>{{josa reader "은/는"}} {{date lentOn}}부터 {{months}}개월 동안({{date due}}까지) {{kind.label}}을 빌린다. {{check kind.id "novel"}}</p>
<ul>{{#each books}}<li>{{inc @index}}. {{title}} {{won price}}원</li>{{/each}}</ul>
<ul>{{#each fees}}<li>{{kind.label}} {{won fee}}원</li>{{/each}}</ul>
{{#if deposit}}<p>보증금 {{wonWords deposit}}, 계좌 {{bank}}</p>{{/if}}
{{#if remarks}}<p>{{remarks}}</p>{{/if}}`;

const templateWith = (source: string): ReturnType<typeof readTemplate> =>
  readTemplate({
    id: 'slip/v1',
    texts: {
      'form.json': JSON.stringify({ title: said('대출 확인서', 'lending slip'), language: 'ko' }),
      'form.hbs': source,
      'sample.json': '{}',
    },
  });
const boundWith = (source: string, ruleSet: RuleSet = makeRuleSet(parts)): BoundForm =>
  bindForm(ruleSet, 'slip', new Map([['slip/v1', templateWith(source)]]));

const bound = boundWith(SOURCE);
const compiled = compileRuleSet(bound.ruleSet);
const complete = {
  facts: { lentOn: '2024-01-31', kind: 'novel', isMember: true },
  fields: { reader: '김하나', books: [{ title: '숲', price: 1_000 }] },
};
const fillWith = (facts: object, fields: object = {}): FilledForm =>
  fillForm(bound, compiled, { facts: { ...complete.facts, ...facts }, fields: { ...complete.fields, ...fields } });
const told = ({ gaps }: FilledForm): readonly string[] => gaps.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a form with everything it needs', () => {
  const filled = fillForm(bound, compiled, complete);

  it('is complete, with what the rules give beside what a person gave', () => {
    expect(filled.gaps).toEqual([]);
    expect(filled.isComplete).toBe(true);
    expect(filled.values.map(({ id, text }) => [id, text])).toEqual([
      ['lentOn', '2024년 1월 31일'],
      ['kind', '소설'],
      ['due', '2024년 4월 30일'],
      ['months', '3개월'],
      ['fees', '소설 · 100원; 만화 · 200원'],
      ['reader', '김하나'],
      ['books', '숲 · 1,000원'],
    ]);
    expect(filled.values.find(({ id }) => id === 'due')?.from).toEqual({ decision: 'lending', value: 'due' });
  });

  it('says how its decisions came out', () => {
    expect(filled.decisions.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['mayBorrow', 'yes'],
      ['lending', 'undetermined'],
    ]);
    const record = evaluateCompiled(compiled, 'mayBorrow', { isMember: true });
    expect(filled.decisions[0]?.summary.ko).toBe(explain(record, bound.ruleSet, 'ko').summary);
  });

  it('renders', () => {
    expect(renderForm(bound, filled, '')).toContain(
      '<p>김하나는 2024년 1월 31일부터 3개월 동안(2024년 4월 30일까지) 소설을 빌린다. ■</p>',
    );
  });

  it('passes over facts of other decisions that the dictionary has', () => {
    expect(told(fillWith({ scores: [{ who: '가' }] }))).toEqual([]);
  });
});

describe('what keeps a form from being made', () => {
  it.each<readonly [string, FilledForm, readonly string[]]>([
    ['a fact that is printed', fillWith({ kind: undefined }), ['form/missing /facts/kind']],
    ['a null fact', fillWith({ kind: null }), ['form/missing /facts/kind']],
    ['a fact that a printed value depends on', fillWith({ lentOn: undefined }), ['form/missing /facts/lentOn']],
    ['a fact that a required decision needs', fillWith({ isMember: undefined }), ['form/not-decided /facts/isMember']],
    [
      'a required decision with another outcome',
      fillWith({ isMember: false }),
      ['form/not-allowed /decisions/mayBorrow'],
    ],
    ['an entered field', fillWith({}, { reader: undefined }), ['form/missing /fields/reader']],
    ['a blank entered field', fillWith({}, { reader: ' \n ' }), ['form/missing /fields/reader']],
    ['an empty list', fillWith({}, { books: [] }), ['form/missing /fields/books']],
    [
      'a cell of a row',
      fillWith({}, { books: [{ title: '숲', price: 0 }, { title: '강' }] }),
      ['form/missing /fields/books/1/price'],
    ],
    ['what hangs on a condition that holds', fillWith({ deposit: 5_000 }), ['form/missing /fields/bank']],
    ['nothing where the condition does not hold', fillWith({ deposit: 0 }), []],

    ['a fact of a wrong type', fillWith({ lentOn: 20240131 }), ['form/wrong-type /facts/lentOn']],
    ['a day that does not exist', fillWith({ lentOn: '2024-02-30' }), ['form/wrong-type /facts/lentOn']],
    ['a word that is not listed', fillWith({ kind: 'poem' }), ['form/wrong-type /facts/kind']],
    ['a negative amount', fillWith({ deposit: -1 }), ['form/wrong-type /facts/deposit']],
    ['an amount with a fraction', fillWith({ deposit: 1.5 }), ['form/wrong-type /facts/deposit']],
    ['a needed fact of a wrong type, told once', fillWith({ isMember: 'yes' }), ['form/wrong-type /facts/isMember']],
    ['an entered text that is none', fillWith({}, { reader: 3 }), ['form/wrong-type /fields/reader']],
    ['an entered line of several lines', fillWith({}, { reader: '김\n하나' }), ['form/wrong-type /fields/reader']],
    [
      'an entered text with hidden characters',
      fillWith({}, { reader: '김\u202e하나' }),
      ['form/wrong-type /fields/reader'],
    ],
    [
      'an entered text that is too long',
      fillWith({}, { reader: '가'.repeat(501) }),
      ['form/wrong-type /fields/reader'],
    ],
    [
      'a cell of a wrong type',
      fillWith({}, { books: [{ title: '숲', price: '1000' }] }),
      ['form/wrong-type /fields/books/0/price'],
    ],
    [
      'an unknown cell',
      fillWith({}, { books: [{ title: '숲', price: 1, note: 'x' }] }),
      ['form/unknown-field /fields/books/0/note'],
    ],

    ['an unknown fact', fillWith({ colour: 'red' }), ['form/unknown-field /facts/colour']],
    ['an unknown field', fillWith({}, { colour: 'red' }), ['form/unknown-field /fields/colour']],
    [
      'a name of the prototype',
      fillWith({}, JSON.parse('{"__proto__": 1, "constructor": 2}') as object),
      ['form/unknown-field /fields/__proto__', 'form/unknown-field /fields/constructor'],
    ],
    ['a decided value typed in', fillWith({}, { due: '2099-01-01' }), ['form/bound-field /fields/due']],
    ['a parameter typed in', fillWith({}, { months: 99 }), ['form/bound-field /fields/months']],
    ['a fact among the fields', fillWith({}, { kind: 'novel' }), ['form/bound-field /fields/kind']],
  ])('%s', (_, filled, wanted) => {
    expect(told(filled)).toEqual(wanted);
    expect(filled.isComplete).toBe(wanted.length === 0);
  });

  it('is told with the label of the place and where to mend it, in both languages', () => {
    const [gap] = fillWith({}, { books: [{ title: '숲', price: 0 }, { title: '강' }] }).gaps;
    expect(gap?.label).toEqual({ ko: '책 2번째 값', en: 'books 2: price' });
    expect(fillWith({ kind: 'poem' }).gaps[0]?.words.ko).toContain('novel(소설), comic(만화)');
    const { gaps } = fillWith({ isMember: undefined, kind: undefined, deposit: 1 }, { reader: '' });
    for (const { words, label } of gaps) {
      expect(words.ko).toContain(label.ko);
      expect(words.ko + words.en).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  it('is told with the sentence of the decision that does not allow it', () => {
    const { gaps, decisions } = fillWith({ isMember: false });
    expect(gaps[0]?.words.ko).toContain(decisions[0]?.summary.ko ?? '?');
  });

  it('names only the facts behind the value that is printed, not all that its decision takes', () => {
    expect(told(fillWith({ lentOn: undefined }))).not.toContain('form/not-decided /facts/pages');
  });

  it('includes a value that is not in force on the day', () => {
    const forms = [
      {
        ...parts.forms[0],
        requires: undefined,
        fields: [{ id: 'later', label: said('나중', 'later'), parameter: 'later' }],
      },
    ];
    const other = boundWith('{{later}}', makeRuleSet({ ...parts, forms }));
    expect(told(fillForm(other, compileRuleSet(other.ruleSet), {}))).toEqual(['form/not-in-force /parameters/later']);
    const then = compileRuleSet(other.ruleSet, { asOf: '2030-01-01' });
    expect(told(fillForm(other, then, {}))).toEqual([]);
  });

  describe('where a value of a decision must be a certain one', () => {
    const size = {
      label: said('크기', 'size'),
      answer: 'values',
      inputs: [{ fact: 'pages' }, { fact: 'kind' }],
      values: {
        long: { label: said('긴 책 여부', 'a long book'), value: { holds: leaf('pages', 'greaterThan', 99) } },
        sort: { label: said('갈래', 'sort'), value: { fact: 'kind' } },
      },
    };
    const requiring = (
      ...requires: readonly object[]
    ): ((facts: Readonly<Record<string, unknown>>) => readonly Gap[]) => {
      const forms = [{ ...parts.forms[0], requires, fields: [] }];
      const other = boundWith('x', makeRuleSet({ ...parts, decisions: { ...parts.decisions, size }, forms }));
      return (facts) => fillForm(other, compileRuleSet(other.ruleSet), { facts }).gaps;
    };
    const long = requiring({ decision: 'size', value: 'long', is: true });

    it('is made when it is, and asks for nothing else', () => {
      expect(long({ pages: 100 })).toEqual([]);
    });
    it('is not made when it is another, and says which', () => {
      const [gap, ...others] = long({ pages: 99 });
      expect([gap?.code, gap?.pointer, others]).toEqual(['form/not-allowed', '/decisions/size', []]);
      expect(gap?.words.ko).toContain('“크기” 판단의 “긴 책 여부”이(가) 아니오이므로');
    });
    it('names the fact that would settle it', () => {
      expect(long({}).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['form/not-decided /facts/pages']);
    });
    it('tells a fact of a wrong type as that', () => {
      expect(long({ pages: 'x' }).map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
        'form/wrong-type /facts/pages',
      );
    });
    it('holds every requirement about one decision', () => {
      const both = requiring(
        { decision: 'size', value: 'long', is: true },
        { decision: 'size', value: 'sort', is: 'novel' },
      );
      expect(both({ pages: 100, kind: 'novel' })).toEqual([]);
      expect(both({ pages: 100, kind: 'comic' }).map(({ words }) => words.en)).toEqual([
        expect.stringMatching(/answers “만화|answers “comic/),
      ]);
    });
  });

  it('refuses to be rendered', () => {
    expect(() => renderForm(bound, fillWith({ kind: undefined }), '')).toThrow(
      expect.objectContaining({ code: 'form/incomplete', pointer: '/facts/kind' }),
    );
    const forged = { ...fillWith({ kind: undefined }), gaps: [], isComplete: true };
    expect(() => renderForm(bound, forged, '')).toThrow(expect.objectContaining({ code: 'form/incomplete' }));
  });

  it.each<[unknown]>([[{}], [{ facts: [], fields: 3 }], [{ facts: null }]])(
    '%j lacks everything and throws nothing',
    (data) => {
      const { gaps } = fillForm(bound, compiled, data as FormData);
      expect(gaps.map(({ pointer }) => pointer).sort()).toEqual([
        '/facts/isMember',
        '/facts/kind',
        '/facts/lentOn',
        '/fields/books',
        '/fields/reader',
      ]);
    },
  );

  it('does not come from another rule set', () => {
    const other = compileRuleSet(makeRuleSet({ manifest: { id: 'test/2' } }));
    expect(() => fillForm(bound, other, complete)).toThrow(expect.objectContaining({ code: 'form/other-rule-set' }));
  });
});

describe('what signs a form', () => {
  const signers = [
    { role: 'reader', label: said('독자', 'reader'), name: 'reader' },
    { role: 'lender', label: said('빌려준 이', 'lender'), name: 'lender', body: 'library' },
  ];
  const fields = ['lender', 'library'].map((id) => ({ id, label: said(id, id) }));
  const [slip] = parts.forms;
  const source = '{{#each form.signers}}<p>{{label}} {{#if body}}{{body}} {{/if}}{{name}}</p>{{/each}}';
  const signed = boundWith(
    source,
    makeRuleSet({
      ...parts,
      forms: [{ ...slip, requires: undefined, signers, fields: [...(slip?.fields ?? []), ...fields] }],
    }),
  );
  const fill = (given: Record<string, string>): FilledForm =>
    fillForm(signed, compileRuleSet(signed.ruleSet), { fields: given });

  it('is printed from the fields that the rule data names', () => {
    const filled = fill({ reader: '김하나', lender: '박둘', library: '숲도서관' });
    expect(renderForm(signed, filled, '')).toContain('<p>독자 김하나</p><p>빌려준 이 숲도서관 박둘</p>');
  });
  it('keeps the form from being made while a name or body is missing, at its field', () => {
    expect(told(fill({ reader: '김하나', library: '숲도서관' }))).toEqual(['form/missing /fields/lender']);
    expect(told(fill({ reader: '김하나', lender: '박둘' }))).toEqual(['form/missing /fields/library']);
    expect(told(fill({ library: '숲도서관' }))).toEqual(['form/missing /fields/reader', 'form/missing /fields/lender']);
  });
  it('is asked of a person in any case', () => {
    const required = formView(signed).entered.filter((field) => field.required);
    expect(required.map(({ id }) => id)).toEqual(['reader', 'lender', 'library']);
    expect(formView(signed).signers).toEqual(signers.map(({ role, label }) => ({ role, label })));
  });
  it.each([
    ['nobody', 'form/unknown-placeholder'],
    ['lentOn', 'form/type-clash'],
  ])('is no field like %s', (name, code) => {
    const forms = [{ ...slip, signers: [{ ...signers[0], name }] }];
    const bind = (): BoundForm => boundWith(source, makeRuleSet({ ...parts, forms }));
    expect(bind).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code })] }));
  });
  it('has a name where the template prints one', () => {
    expect(() => boundWith(source)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'form/unknown-placeholder' })] }),
    );
  });
});

describe('a field bound to a reading', () => {
  const option = (ko: string): object => ({ label: said(ko, ko) });
  const readings = {
    'R-01': {
      question: said('며칠까지인가', 'until when'),
      options: { noon: option('정오까지'), night: option('자정까지') },
      chosen: 'noon',
      why: said('그렇다', 'so'),
      clauses: ['F-001-01'],
    },
  };
  const forms = [
    {
      ...parts.forms[0],
      requires: undefined,
      fields: [{ id: 'until', label: said('기한', 'until'), reading: 'R-01' }],
    },
  ];
  const ruleSet = makeRuleSet({ ...parts, readings, forms });
  const read = boundWith('<p>{{until.label}}{{#if (eq until.id "night")}}!{{/if}}</p>', ruleSet);

  it.each([
    [undefined, '<p>정오까지</p>', '정오까지'],
    [{ readings: { 'R-01': 'night' } }, '<p>자정까지!</p>', '자정까지'],
  ])('is the option chosen, under the overlay %j', (overlay, html, text) => {
    const filled = fillForm(read, compileRuleSet(ruleSet, { overlay }), {});
    expect(renderForm(read, filled, '')).toContain(html);
    expect(filled.values).toEqual([{ id: 'until', label: said('기한', 'until'), text, from: { reading: 'R-01' } }]);
  });
  it('is told with its clauses, and cannot be typed in', () => {
    expect(formView(read).computed).toEqual([
      { id: 'until', label: said('기한', 'until'), from: { reading: 'R-01' }, source: ['F-001-01'] },
    ]);
    const typed = fillForm(read, compileRuleSet(ruleSet), { fields: { until: 'night' } });
    expect(told(typed)).toEqual(['form/bound-field /fields/until']);
  });
  it.each([
    ['{{#if (eq until.id "dawn")}}x{{/if}}', 'form/unknown-literal'],
    ['{{until}}', 'form/type-clash'],
  ])('%s: %s', (source, code) => {
    expect(() => boundWith(source, ruleSet)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code })] }),
    );
  });
});

describe('grounds of a form', () => {
  const clauses = Object.fromEntries(
    ['Ⅰ 목적', 'Ⅱ 기간 / 붙임', 'Ⅰ 목적', '붙임'].map((section, index) => [
      `F-001-0${index + 1}`,
      { section, quotes: [], says: said('말', 'says') },
    ]),
  );
  const forms = [{ ...parts.forms[0], requires: undefined, fields: [], grounds: { aim: Object.keys(clauses) } }];
  const ruleSet = { ...makeRuleSet({ ...parts, forms }), clauses } as RuleSet;

  it('are the headings of the notice, each once', () => {
    const grounded = boundWith('<p>{{join grounds.aim ", "}}</p>', ruleSet);
    const filled = fillForm(grounded, compileRuleSet(ruleSet), {});
    expect(renderForm(grounded, filled, '')).toContain('<p>Ⅰ 목적, Ⅱ 기간, 붙임</p>');
  });
  it('are those of the form', () => {
    expect(() => boundWith('{{join grounds.end ", "}}', ruleSet)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'form/unknown-placeholder' })] }),
    );
  });
});

describe('the view of a form', () => {
  const view = formView(bound);

  it('tells what a person gives, and what is needed in any case', () => {
    expect(view.entered.map(({ id, type, required, prefill }) => [id, type, required, prefill])).toEqual([
      ['reader', 'text', true, 'name'],
      ['remarks', 'longText', false, undefined],
      ['bank', 'text', false, undefined],
      ['books', 'list', true, undefined],
    ]);
    expect(view.facts.map(({ id }) => id)).toEqual(['lentOn', 'kind', 'deposit', 'isMember']);
    expect(view.facts.find(({ id }) => id === 'kind')?.words?.map(({ id }) => id)).toEqual(['novel', 'comic']);
  });

  it('tells what the rules give, and from where', () => {
    expect(view.computed.map(({ id, from }) => [id, from])).toEqual([
      ['due', { decision: 'lending', value: 'due' }],
      ['months', { parameter: 'months' }],
      ['fees', { parameter: 'fees' }],
    ]);
    expect(view.requires).toEqual([{ decision: 'mayBorrow', label: parts.decisions.mayBorrow.label, outcome: 'yes' }]);
  });

  it('keeps what every template has out of the schema', () => {
    expect(view.templateSchema).toMatchObject({
      required: ['books', 'due', 'fees', 'kind', 'lentOn', 'months', 'reader'],
    });
    expect(JSON.stringify(view.templateSchema)).not.toContain('"form"');
  });
});

describe('a form and a template that do not fit', () => {
  it.each([
    ['{{colour}}', 'form/unknown-placeholder'],
    ['{{#if colour}}x{{/if}}', 'form/unknown-placeholder'],
    ['{{kind.name}}', 'form/unknown-placeholder'],
    ['{{#each books}}{{name}}{{/each}}', 'form/unknown-placeholder'],
    ['{{form.addressee}}', 'form/unknown-placeholder'],
    ['{{notice.number}}', 'form/notice-lacks'],
    ['{{kind}}', 'form/type-clash'],
    ['{{kind.id}}', 'form/type-clash'],
    ['{{deposit}}', 'form/type-clash'],
    ['{{lentOn}}', 'form/type-clash'],
    ['{{books}}', 'form/type-clash'],
    ['{{won lentOn}}', 'form/type-clash'],
    ['{{date reader}}', 'form/type-clash'],
    ['{{percent months}}', 'form/type-clash'],
    ['{{josa deposit "은/는"}}', 'form/type-clash'],
    ['{{join books ", "}}', 'form/type-clash'],
    ['{{#each kind}}x{{/each}}', 'form/type-clash'],
    ['{{#if (eq kind "novel")}}x{{/if}}', 'form/type-clash'],
    ['{{#if (eq kind.id "poem")}}x{{/if}}', 'form/unknown-literal'],
    ['{{#each form.signers}}{{check role "nobody"}}{{/each}}', 'form/unknown-literal'],
  ])('%s: %s', (source, code) => {
    const bind = (): BoundForm => boundWith(`<p>\n${source}</p>`);
    expect(bind).toThrow(expect.objectContaining({ code: 'form/does-not-fit' }));
    expect(bind).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code, line: 2 })] }));
  });
  it('fits where what a form may lack is asked for first', () => {
    expect(() => boundWith('{{#if form.addressee}}{{form.addressee}}{{/if}}{{form.no}}')).not.toThrow();
  });
  it.each([
    ['nothing', 'form/unknown'],
    ['plain', 'form/no-template'],
    ['lost', 'form/unknown-template'],
    ['other', 'form/wrong-template'],
    ['taken', 'form/reserved-field'],
  ])('the form “%s” is refused with %s', (id, code) => {
    const form = { ...parts.forms[0], fields: [] };
    const forms = [
      { ...form, id: 'plain', template: undefined },
      { ...form, id: 'lost', template: 'lost/v1' },
      { ...form, id: 'other' },
      { ...form, id: 'taken', template: 'taken/v1', fields: [{ id: 'notice', label: said('공고', 'notice') }] },
    ];
    const templates = new Map([
      ['slip/v1', templateWith('x')],
      ['taken/v1', { ...templateWith('x'), id: 'taken/v1', form: 'taken' }],
    ]);
    expect(() => bindForm(makeRuleSet({ ...parts, forms }), id, templates)).toThrow(expect.objectContaining({ code }));
  });
});
