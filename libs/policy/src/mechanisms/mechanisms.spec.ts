import { compileRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import type { Json } from '../values/json.js';
import { derived, fact, makeRuleSet, parameter } from '../../../../test/builders/rule-set.js';

const FACTS = {
  won: fact('money'),
  rate: fact('decimal'),
  n: fact('count'),
  day: fact('date'),
  other: fact('date'),
  word: fact('word', { words: 'kinds' }),
  yes: fact('boolean'),
  list: fact('list', { of: { type: 'count', unit: 'number' } }),
  rows: fact('list', {
    of: {
      type: 'record',
      fields: { kind: { type: 'word', words: 'kinds' }, n: { type: 'count', unit: 'number' }, ok: { type: 'boolean' } },
    },
  }),
  committee: fact('list', {
    of: {
      type: 'record',
      fields: {
        total: { type: 'points', unit: 'points', whenAbsent: { nothing: true } },
        marks: {
          type: 'record',
          whenAbsent: { nothing: true },
          fields: { a: { type: 'points', unit: 'points' }, b: { type: 'points', unit: 'points' } },
        },
      },
    },
  }),
  handedIn: fact('list', { of: { type: 'word', words: 'papers' } }),
  signatures: fact('count'),
  sizes: fact('map', { keys: 'papers', of: { type: 'decimal', unit: 'megabytes' } }),
};
const wordList = (...ids: string[]): object => ({
  label: { ko: '목록', en: 'list' },
  words: ids.map((id) => ({ id, label: { ko: id, en: id } })),
});
const PARAMETERS = {
  bands: parameter('list', [4, 7, 10], { of: { type: 'points', unit: 'points' } }),
  table: {
    label: { ko: '표', en: 'table' },
    type: 'table',
    key: 'kind',
    columns: {
      kind: { type: 'word', words: 'kinds' },
      low: { type: 'count', unit: 'number' },
      high: { type: 'count', unit: 'number' },
    },
    rows: [
      { id: 'a', values: [{ from: '2024-01-01', cells: { kind: 'a', low: 0, high: 10 }, source: ['product'] }] },
      { id: 'b', values: [{ from: '2024-01-01', cells: { kind: 'b', low: 10 }, source: ['product'] }] },
    ],
  },
  items: {
    label: { ko: '항목', en: 'items' },
    type: 'table',
    key: 'item',
    columns: {
      item: { type: 'word', words: 'items' },
      points: { type: 'points', unit: 'points' },
      bands: { type: 'word', words: 'bandSets' },
      extra: { type: 'boolean' },
    },
    rows: [
      {
        id: 'a',
        values: [
          { from: '2024-01-01', cells: { item: 'a', points: 10, bands: 'bands', extra: false }, source: ['product'] },
        ],
      },
      {
        id: 'b',
        values: [
          { from: '2024-01-01', cells: { item: 'b', points: 10, bands: 'bands', extra: true }, source: ['product'] },
        ],
      },
    ],
  },
};
const PAPERS = [
  { id: 'p', stages: { early: 'now', late: 'later' }, source: ['product'] },
  {
    id: 'q',
    stages: { early: 'no', late: 'now' },
    signed: { fact: 'signatures' },
    signers: { fact: 'n' },
    source: ['product'],
  },
];

/** What one value expression answers under some facts; `missing` when it stays open. */
function answer(
  value: unknown,
  facts: Record<string, unknown> = {},
): Json | { missing: readonly string[] } | undefined {
  const inputs = Object.keys(FACTS).map((name) => ({ fact: name }));
  const ruleSet = makeRuleSet({
    facts: FACTS,
    parameters: PARAMETERS,
    papers: PAPERS,
    words: {
      kinds: wordList('a', 'b', 'c'),
      papers: wordList('p', 'q'),
      items: wordList('a', 'b'),
      bandSets: wordList('bands'),
    },
    decisions: { d: { inputs, values: { x: derived(value) } } },
  });
  const record = evaluateCompiled(compileRuleSet(ruleSet), 'd', facts);
  expect(record.problems).toBeUndefined();
  return record.missing.length > 0 ? { missing: record.missing } : record.values['x'];
}
const ref = (name: string, path?: string): object => ({ fact: name, ...(path === undefined ? {} : { path }) });

describe('arithmetic', () => {
  it('adds, subtracts, multiplies and divides exactly', () => {
    expect(answer({ sum: [ref('won'), 5] }, { won: 7 })).toBe(12);
    expect(answer({ difference: [ref('won'), 10] }, { won: 7 })).toBe(-3);
    expect(answer({ product: [ref('rate'), 10] }, { rate: '0.1' })).toBe(1);
    expect(answer({ quotient: [1, 3] })).toBe('1/3');
  });
  it('gives nothing for a division by 0, and leaves the value out', () => {
    expect(answer({ quotient: [ref('won'), ref('n')] }, { won: 7, n: 0 })).toBeUndefined();
  });
  it('rounds a share down to the won, so that "within 30 %" is never exceeded', () => {
    expect(answer({ share: { of: ref('won'), rate: ref('rate') } }, { won: 83_333_333, rate: '0.3' })).toBe(24_999_999);
    expect(answer({ share: { of: ref('won'), rate: ref('rate') } }, { won: 10, rate: '0.3' })).toBe(3);
  });
  it('takes the smallest and the largest of numbers and of dates', () => {
    expect(answer({ smallest: [3, 1, 2] })).toBe(1);
    expect(answer({ largest: [ref('day'), ref('other')] }, { day: '2024-01-31', other: '2024-02-01' })).toBe(
      '2024-02-01',
    );
  });
  it('keeps from no decimal place to forty, and refuses any other number of them at once', () => {
    const places = (count: object | number): unknown =>
      answer({ digits: { of: ref('rate'), places: count } }, { rate: '0.5' });
    const rounded = (count: object | number): unknown =>
      answer({ round: { value: ref('rate'), mode: 'down', places: count } }, { rate: '0.5' });
    expect(places(0)).toBe('1');
    expect(places(40)).toBe(`0.5${'0'.repeat(39)}`);
    expect(rounded(40)).toBe('0.5');
    const refused = expect.objectContaining({ code: 'value/impossible-places' });
    for (const count of [{ difference: [0, 1] }, { quotient: [1, 2] }, 41, 1_000_000_000_000]) {
      expect(() => places(count)).toThrow(refused);
      expect(() => rounded(count)).toThrow(refused);
    }
  });
  it('shows digits half up and names what is missing', () => {
    expect(answer({ digits: { of: ref('rate'), places: 1 } }, { rate: '69.95' })).toBe('70.0');
    expect(answer({ sum: [ref('won'), ref('n')] }, {})).toEqual({ missing: ['n', 'won'] });
  });
});

describe('dates', () => {
  const both = { day: '2024-01-31', other: '2024-02-29' };
  it('moves by months, days and years, clamped to the month’s end', () => {
    expect(answer({ addMonths: { to: ref('day'), months: 1 } }, both)).toBe('2024-02-29');
    expect(answer({ addDays: { to: ref('day'), days: 30 } }, both)).toBe('2024-03-01');
    expect(answer({ addYears: { to: ref('other'), years: 1 } }, both)).toBe('2025-02-28');
  });
  it('ends a period of six months counted with its first day on the day before the same day number', () => {
    expect(answer({ lastDayOfPeriod: { from: ref('day'), months: 6 } }, { day: '2024-01-10' })).toBe('2024-07-09');
  });
  it('counts whole months between two days, one day below, at and above', () => {
    const months = (to: string) =>
      answer({ monthsBetween: { from: ref('day'), to: ref('other') } }, { day: '2022-03-15', other: to });
    expect([months('2024-03-14'), months('2024-03-15'), months('2024-03-16')]).toEqual([23, 24, 24]);
  });
  it('knows a month’s last day, in leap years too', () => {
    expect(
      ['2024-02-28', '2024-02-29', '2023-02-28', '2024-04-30'].map((one) =>
        answer({ monthEnd: ref('day') }, { day: one }),
      ),
    ).toEqual([false, true, true, true]);
  });
  it('includes the first and the last day of a window and excludes the days beside it', () => {
    const inside = (day: string) =>
      answer(
        { insideWindow: { value: ref('day'), from: ref('other'), to: { addDays: { to: ref('other'), days: 2 } } } },
        { day, other: '2024-05-01' },
      );
    expect(['2024-04-30', '2024-05-01', '2024-05-03', '2024-05-04'].map(inside)).toEqual([false, true, true, false]);
  });
});

describe('choosing', () => {
  it('takes the first value given and misses the first when none is', () => {
    expect(answer({ firstGiven: [ref('day'), ref('other')] }, { day: null, other: '2024-02-01' })).toBe('2024-02-01');
    expect(answer({ firstGiven: [ref('day'), ref('other')] })).toEqual({ missing: ['day'] });
  });
  const choice = {
    choose: {
      cases: [{ name: 'one', when: { name: 'yes', fact: 'yes', operator: 'equal', value: true }, then: ref('n') }],
      otherwise: 0,
    },
  };
  it('asks only for what the chosen case needs', () => {
    expect(answer(choice, { yes: false })).toBe(0);
    expect(answer(choice, { yes: true, n: 4 })).toBe(4);
    expect(answer(choice, { yes: true })).toEqual({ missing: ['n'] });
    expect(answer(choice)).toEqual({ missing: ['yes'] });
  });
  const table = {
    decisionTable: {
      columns: { kind: ref('word'), n: ref('n') },
      rows: [
        {
          id: 'r1',
          when: { kind: { operator: 'equal', value: 'a' }, n: { operator: 'greaterThan', value: 18 } },
          then: 'tooMany',
          source: ['product'],
        },
        { id: 'r2', when: { kind: { operator: 'equal', value: 'b' } }, then: 'refused', source: ['product'] },
      ],
      otherwise: 'allowed',
    },
  };
  it('decides by the first row met, and by none asks for facts no row needs', () => {
    expect([18, 19].map((n) => answer(table, { word: 'a', n }))).toEqual(['allowed', 'tooMany']);
    expect(answer(table, { word: 'b' })).toBe('refused');
    expect(answer(table, { word: 'c' })).toBe('allowed');
    expect(answer(table, { word: 'a' })).toEqual({ missing: ['n'] });
  });
  it('says which rule the notice lacks, and leaves out what there is not', () => {
    expect(answer({ noRule: 'rule:weights' })).toEqual({ missing: ['rule:weights'] });
    expect(answer({ nothing: true })).toBeUndefined();
    expect(answer({ field: { of: { record: { a: 1 } }, name: 'a' } })).toBe(1);
  });
});

describe('lists', () => {
  const rows = [
    { kind: 'a', n: 1, ok: true },
    { kind: 'b', n: 2, ok: false },
    { kind: 'a', n: 4, ok: true },
  ];
  const isOk = { name: 'ok', fact: 'row', path: 'ok', operator: 'equal', value: true };
  const over = (name: string, more: object = {}): object => ({
    [name]: { of: ref('rows'), as: 'row', where: isOk, ...more },
  });
  it('counts, sums, selects and groups', () => {
    expect(answer(over('count'), { rows })).toBe(2);
    expect(answer(over('sumOf', { give: ref('row', 'n') }), { rows })).toBe(5);
    expect(answer(over('each', { give: ref('row', 'n') }), { rows })).toEqual([1, 4]);
    expect(
      answer(
        { each: { of: ref('rows'), as: 'row', key: ref('row', 'kind'), give: ref('row', 'ok') } },
        { rows: rows.slice(0, 2) },
      ),
    ).toEqual({ a: true, b: false });
    expect(answer({ countBy: { of: ref('rows'), as: 'row', by: ref('row', 'kind') } }, { rows })).toEqual({
      a: 2,
      b: 1,
    });
    expect(
      answer(
        { count: { of: { distinct: { each: { of: ref('rows'), as: 'row', give: ref('row', 'kind') } } }, as: 'kind' } },
        { rows },
      ),
    ).toBe(2);
  });
  it('asks any, every and none in three values', () => {
    expect(answer(over('anyOf'), { rows })).toBe(true);
    expect(answer(over('everyOf'), { rows })).toBe(false);
    expect(answer(over('noneOf'), { rows: [] })).toBe(true);
    expect(answer(over('everyOf'), { rows: [{ kind: 'a', n: 1 }] })).toEqual({ missing: ['rows[0].ok'] });
    expect(answer(over('anyOf'), { rows: [{ kind: 'a', n: 1 }, rows[0]] })).toBe(true);
  });
  it('holds a majority at three of five, not at two, and not at two of four', () => {
    const majority = { shareAbove: { of: ref('rows'), as: 'row', where: isOk, above: ref('rate') } };
    const some = (yes: number, no: number, open = 0) => ({
      rate: '0.5',
      rows: [
        ...Array<object>(yes).fill({ ok: true, kind: 'a', n: 1 }),
        ...Array<object>(no).fill({ ok: false, kind: 'a', n: 1 }),
        ...Array<object>(open).fill({ kind: 'a', n: 1 }),
      ],
    });
    expect(answer(majority, some(3, 2))).toBe(true);
    expect(answer(majority, some(2, 3))).toBe(false);
    expect(answer(majority, some(2, 2))).toBe(false);
    expect(answer(majority, some(3, 1, 1))).toBe(true);
    expect(answer(majority, some(1, 3, 1))).toBe(false);
    expect(answer(majority, some(2, 2, 1))).toEqual({ missing: ['rows[4].ok'] });
  });
});

describe('tables', () => {
  it('finds the row of a key, a cell of it, an entry of a map, or what stands otherwise', () => {
    expect(
      answer({ row: { table: ref('table'), column: 'kind', equals: ref('word'), give: 'low' } }, { word: 'b' }),
    ).toBe(10);
    expect(
      answer(
        {
          row: {
            table: ref('table'),
            column: 'kind',
            equals: ref('word'),
            give: 'low',
            otherwise: { noRule: 'rule:c' },
          },
        },
        { word: 'c' },
      ),
    ).toEqual({ missing: ['rule:c'] });
    expect(answer({ entry: { map: { record: { a: 1 } }, key: ref('word'), otherwise: 9 } }, { word: 'a' })).toBe(1);
    expect(answer({ entry: { map: { record: { a: 1 } }, key: ref('word'), otherwise: 9 } }, { word: 'b' })).toBe(9);
  });
  it('puts a value into its half-open band: below, at and above the line', () => {
    const band = { band: { of: ref('n'), table: ref('table'), from: 'low', to: 'high', give: 'kind' } };
    expect([0, 9, 10, 11].map((n) => answer(band, { n }))).toEqual(['a', 'a', 'b', 'b']);
  });
});

describe('score sheet', () => {
  const sheet = (field: string, withExtra: boolean): object => ({
    field: {
      name: field,
      of: {
        scoreSheet: {
          members: ref('committee'),
          called: 'committee',
          total: 'total',
          marks: 'marks',
          items: ref('items'),
          bands: { bands: ref('bands') },
          withExtra,
          fullMarks: 100,
        },
      },
    },
  });
  it('converts the mean once to the full marks', () => {
    expect(answer(sheet('score', false), { committee: [{ total: 7 }, { total: 8 }] })).toBe(75);
    expect(answer(sheet('score', true), { committee: [{ marks: { a: 7, b: 10 } }] })).toBe(85);
    expect(answer(sheet('mean', true), { committee: [{ marks: { a: 7, b: '0.5' } }] })).toBe('7.5');
  });
  it('ignores an extra item that is not asked for, and points at each mark that is missing', () => {
    expect(answer(sheet('score', false), { committee: [{ marks: { a: 7 } }] })).toBe(70);
    expect(answer(sheet('score', true), { committee: [{ marks: { a: 7 } }, {}] })).toEqual({
      missing: ['committee[0].marks.b', 'committee[1].total'],
    });
  });
  it('finds marks out of range at 0, the maximum and one beside them, and marks beside the bands', () => {
    const out = (a: unknown) => answer(sheet('outOfRange', false), { committee: [{ marks: { a } }] });
    expect([-1, 0, 10, '10.01'].map(out)).toEqual([true, false, false, true]);
    expect(answer(sheet('offBand', false), { committee: [{ marks: { a: 7 } }, { marks: { a: 8 } }] })).toEqual([
      'committee[1].marks.a',
    ]);
  });
});

describe('instalments', () => {
  const schedule = (
    field: string,
    more: object = {},
    parts: unknown = { list: [{ record: { principal: ref('won'), graceMonths: ref('n') } }] },
  ): object => ({
    field: {
      name: field,
      of: { instalmentSchedule: { parts, count: 20, everyMonths: 3, start: ref('day'), remainderOn: 'last', ...more } },
    },
  });
  const facts = { won: 77_777_777, n: 0, day: '2024-05-10' };
  it('floors every part to the won and puts the remainder on the last, or on the first', () => {
    expect(answer(schedule('base'), facts)).toBe(3_888_888);
    expect(answer(schedule('last'), facts)).toBe(3_888_905);
    expect(answer(schedule('first', { remainderOn: 'first' }), facts)).toBe(3_888_905);
  });
  it('adds up to the principal to the won for every principal', () => {
    for (const won of [0, 1, 19, 20, 21, 99_999_999, 100_000_001, 299_999_999]) {
      for (const remainderOn of ['first', 'last']) {
        expect(answer(schedule('dueSoFar', { after: 20, remainderOn }), { ...facts, won })).toBe(won);
        expect(answer(schedule('outstanding', { after: 19, remainderOn }), { ...facts, won })).toBe(
          won - (19 * Math.floor(won / 20) + (remainderOn === 'first' ? won % 20 : 0)),
        );
      }
    }
  });
  it('dues every third month from the agreement, or at quarter ends', () => {
    expect(answer(schedule('firstDue'), facts)).toBe('2024-08-10');
    expect(answer(schedule('lastDue'), facts)).toBe('2029-05-10');
    expect(answer(schedule('firstDue', { dueOn: 'quarter-end' }), facts)).toBe('2024-06-30');
    expect(answer(schedule('firstDue', { dueOn: 'quarter-end' }), { ...facts, day: '2024-06-30' })).toBe('2024-09-30');
    expect(answer(schedule('firstDue'), { ...facts, n: 60 })).toBe('2029-08-10');
  });
  it('repays two parts one after the other: twice as many instalments, no single amount', () => {
    const two = {
      list: [{ record: { principal: 100, graceMonths: 0 } }, { record: { principal: ref('won'), graceMonths: 60 } }],
    };
    expect(answer(schedule('count', {}, two), facts)).toBe(40);
    expect(answer(schedule('base', {}, two), facts)).toBeUndefined();
    expect(answer(schedule('dueSoFar', { after: 20 }, two), facts)).toBe(100);
    const rows = answer(schedule('rows', {}, two), facts) as { no: number; dueOn: string }[];
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect([rows[19]?.dueOn, rows[20]?.dueOn]).toEqual(['2029-05-10', '2029-08-10']);
  });
  it('gives every instalment with its day, its amount and what is left, down to nothing', () => {
    for (const remainderOn of ['first', 'last']) {
      const rows = answer(schedule('rows', { remainderOn }), facts) as {
        dueOn: string;
        amount: number;
        left: number;
      }[];
      expect(rows).toHaveLength(20);
      const [first, last] = remainderOn === 'first' ? [3_888_905, 3_888_888] : [3_888_888, 3_888_905];
      expect(rows[0]).toEqual({ no: 1, dueOn: '2024-08-10', amount: first, left: 77_777_777 - first });
      expect(rows[19]).toEqual({ no: 20, dueOn: '2029-05-10', amount: last, left: 0 });
      expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(77_777_777);
    }
  });
  it('gives no rows without a start, nor for more instalments than anyone repays in', () => {
    expect(answer(schedule('rows', { start: { nothing: true } }), facts)).toBeUndefined();
    expect(answer(schedule('rows', { count: 1_200 }), facts)).toHaveLength(1_200);
    expect(answer(schedule('rows', { count: 1_201 }), facts)).toBeUndefined();
  });
});

describe('milestone payments', () => {
  const plan = (more: object = {}): object => ({
    milestonePayments: {
      from: ref('day'),
      milestones: { list: [6, 12] },
      entitled: ref('yes'),
      payMonths: { list: [2, 4, 6, 8, 10, 12] },
      requestDay: 5,
      payDay: 20,
      amount: 1_000_000,
      ...more,
    },
  });
  const total = (value: unknown, facts: object): unknown =>
    answer({ field: { of: value, name: 'total' } }, { yes: true, ...facts });
  it('asks on the first 5th of an even month on or after the milestone', () => {
    const requests = (day: string) =>
      (answer({ field: { of: plan(), name: 'payments' } }, { yes: true, day }) as { requestBy: string }[]).map(
        ({ requestBy }) => requestBy,
      );
    expect(requests('2024-02-05')).toEqual(['2024-08-05', '2025-02-05']);
    expect(requests('2024-02-06')).toEqual(['2024-10-05', '2025-04-05']);
    expect(requests('2024-02-04')).toEqual(['2024-08-05', '2025-02-05']);
  });
  it('pays nothing to who is not entitled, and nothing for milestones after the end; on the day itself it does', () => {
    expect(total(plan(), { day: '2024-01-10', yes: false })).toBe(0);
    const ended = (other: string) => total(plan({ until: ref('other') }), { day: '2024-01-10', other });
    expect(['2024-07-09', '2024-07-10', '2025-01-10'].map(ended)).toEqual([0, 1_000_000, 2_000_000]);
  });
});

describe('documents and steps', () => {
  const list = (field: string, stage: string): object => ({
    field: {
      name: field,
      of: { documentChecklist: { stage, handedIn: ref('handedIn'), sizes: ref('sizes'), sizeLimit: 10 } },
    },
  });
  it('asks now for what its stage asks now, later for what may follow, and counts signatures', () => {
    const facts = { handedIn: ['q'], signatures: 2, n: 3, sizes: {} };
    expect(answer(list('toSupplement', 'late'), facts)).toEqual(['q']);
    expect(answer(list('toSupplement', 'late'), { ...facts, signatures: 3 })).toEqual([]);
    expect(answer(list('toFollow', 'late'), facts)).toEqual(['p']);
    expect(answer(list('toSupplement', 'early'), facts)).toEqual(['p']);
  });
  it('marks an attachment above 10 MB, not one of exactly 10', () => {
    expect(
      answer(list('oversized', 'late'), { handedIn: ['p', 'q'], signatures: 3, n: 3, sizes: { p: 10, q: '10.01' } }),
    ).toEqual(['q']);
  });
  const steps = (field: string): object => ({
    field: { name: field, of: { stepList: { steps: { list: ['a', 'b', 'c'] }, done: ref('list2') } } },
  });
  it('keeps steps in their order', () => {
    const done = (field: string, taken: string[]) =>
      answer(JSON.parse(JSON.stringify(steps(field)).replace('{"fact":"list2"}', JSON.stringify({ list: taken }))));
    expect(done('inOrder', ['a', 'c'])).toBe(false);
    expect(done('inOrder', ['a', 'b'])).toBe(true);
    expect(done('next', ['a'])).toBe('b');
    expect(done('complete', ['a', 'b', 'c'])).toBe(true);
  });
});
