import type { RuleSet } from '#policy';
import type { Random } from '../fuzz/random.js';
import { derived, fact, makeRuleSet, parameter, rule } from './rule-set.js';

type Json = unknown;
type Kind = 'number' | 'day' | 'boolean' | 'word';
const KINDS: readonly Kind[] = ['number', 'day', 'boolean', 'word'];
const WORDS = ['alpha', 'beta', 'gamma', "it's ${x}`"];
const label = { ko: '가', en: 'a' };

const column = (type: string, more: object = {}): object => ({ label, type, ...more });
const FIELDS = {
  amount: column('money', { unit: 'won' }),
  on: column('date'),
  ok: column('boolean'),
  kind: column('word', { words: 'w' }),
  mark: column('points', { unit: 'points', whenAbsent: { nothing: true } }),
};
const SCORES = {
  outside: column('boolean'),
  total: column('points', { unit: 'points', whenAbsent: { nothing: true } }),
  scores: column('record', {
    fields: {
      a: column('points', { unit: 'points' }),
      b: column('points', { unit: 'points' }),
      x: column('points', { unit: 'points' }),
    },
    whenAbsent: { nothing: true },
  }),
};

const FACTS: Readonly<Record<string, object>> = {
  won: fact('money'),
  other: fact('money'),
  many: fact('count'),
  share: fact('decimal'),
  points: fact('points'),
  from: fact('date'),
  to: fact('date'),
  flag: fact('boolean'),
  proof: fact('boolean', { falseMeans: 'missing' }),
  word: fact('word', { words: 'w' }),
  free: fact('word'),
  note: fact('text'),
  moment: fact('dateTime'),
  tags: fact('list', { of: { type: 'word', words: 'w' } }),
  rows: fact('list', { of: { type: 'record', fields: FIELDS } }),
  pairs: fact('map', { keys: 'w', of: { type: 'decimal', unit: 'number' } }),
  box: fact('record', { fields: { n: column('count', { unit: 'number' }), d: column('date') } }),
  committee: fact('list', { of: { type: 'record', fields: SCORES } }),
};
const NUMBERS = ['won', 'other', 'many', 'share', 'points', 'p.won', 'p.many', 'p.rate', 'p.ended', 'p.later'];
const DAYS = ['from', 'to', 'p.day'];
const BOOLEANS = ['flag', 'proof', 'p.yes'];
const WORD_NAMES = ['word', 'free', 'p.word'];
const AT_A_LINE: Readonly<Record<Kind, readonly string[]>> = {
  number: NUMBERS,
  day: DAYS,
  boolean: BOOLEANS,
  word: WORD_NAMES,
};

/** A decision made by chance, of every mechanism and operator there is. */
export class ArbitraryDecision {
  readonly mechanisms = new Set<string>();
  readonly operators = new Set<string>();
  private readonly derive: Record<string, { kind: Kind | 'list' | 'record'; value: Json }> = {};
  private names = 0;
  private elements: string[] = [];
  private inValues = false;
  private requires: string[] = [];

  /** Most decisions keep to what has typed code, so that more than its edges is tried. */
  private readonly isUsual: boolean;

  constructor(private readonly random: Random) {
    this.isUsual = random.below(100) < 75;
  }

  private of<T>(list: readonly T[]): T {
    return this.random.of(list) as T;
  }
  private chance(percent: number): boolean {
    return this.random.below(100) < percent;
  }
  private mechanism(name: string, args: Json): Json {
    this.mechanisms.add(name);
    return { [name]: args };
  }

  ruleSet(): RuleSet {
    const inputs = Object.keys(FACTS).map((name) => ({
      fact: name,
      ...(this.chance(30) ? this.whenAbsent(name) : {}),
    }));
    for (let index = 0; index < 5; index += 1) {
      const kind = this.of(KINDS);
      this.add(kind, this.value(kind, 3));
    }
    const named = { first: { label, conditions: this.condition(2) }, second: { label, conditions: this.condition(1) } };
    const kinds = (kind: string, most: number): Json[] =>
      Array.from({ length: this.random.below(most + 1) }, (_, index) => this.rule(`${kind}-${index}`));
    const decision = {
      answer: this.of(['values', 'yesOrNo']),
      inputs,
      conditions: named,
      refuse: kinds('refuse', 2),
      require: Array.from({ length: 1 + this.random.below(4) }, (_, index) => this.rule(`require-${index}`)),
      open: kinds('open', 1),
      refer: kinds('refer', 1),
      warn: kinds('warn', 1),
    };
    this.requires = ['require-0'];
    this.inValues = true;
    const values = Object.fromEntries(
      Array.from({ length: 1 + this.random.below(3) }, (_, index) => [`v${index}`, derived(this.answer())]),
    );
    // Each mechanism stands in an answer of its own too, where nothing above it can hide what it gives.
    if (this.isUsual) {
      const answers = [...this.numbers(2), ...this.days(2), ...this.booleans(2)];
      for (let index = 0; index < 6; index += 1) values[`m${index}`] = derived(this.of(answers)());
    }
    // What has no typed code is rare in the values above.
    if (!this.isUsual)
      for (let index = 0; index < 5; index += 1) values[`o${index}`] = derived(this.of(this.otherAnswers())());
    const derive = Object.fromEntries(Object.entries(this.derive).map(([name, { value }]) => [name, derived(value)]));
    return makeRuleSet({
      facts: FACTS,
      words: { w: { label, words: WORDS.slice(0, 3).map((id) => ({ id, label })) } },
      parameters: this.parameters(),
      readings: {
        'R-1': { label, clauses: [], options: { one: { label }, two: { label } }, chosen: this.of(['one', 'two']) },
      },
      papers: [
        { id: 'alpha', label, stages: { first: 'now', second: 'later' }, source: ['product'] },
        { id: 'beta', label, stages: { first: 'later', second: 'no' }, onlyWhen: this.leaf(), source: ['product'] },
      ],
      decisions: { d: { ...decision, derive, values } },
    });
  }

  private parameters(): Record<string, object> {
    const row = (id: string, cells: object): object => ({
      id,
      values: [{ from: '2024-01-01', cells, source: ['product'] }],
    });
    const table = (columns: object, rows: readonly object[]): object => ({ label, type: 'table', columns, rows });
    return {
      'p.won': parameter('money', this.chance(3) ? 9_007_199_254_740_991 : this.of([0, 1, 1000, 100_000_000])),
      'p.many': parameter('count', this.of([0, 1, 2, 3, 24])),
      'p.rate': parameter('decimal', this.of(['0.3', '0.5', '0.125', 1, '0.333333'])),
      'p.day': parameter('date', this.of(['2024-02-29', '2024-01-31', '2023-12-31'])),
      'p.yes': parameter('boolean', this.chance(50)),
      'p.word': parameter('word', this.of(WORDS)),
      'p.places': parameter('count', this.random.below(3)),
      'p.full': parameter('points', 100),
      'p.words': parameter('list', WORDS.slice(0, this.random.below(4)), { of: { type: 'word' } }),
      'p.numbers': parameter('list', [0, 1, 5, 100], { of: { type: 'count', unit: 'number' } }),
      'p.bands20': parameter('list', [0, 5, 10, '12.5'], { of: { type: 'points', unit: 'points' } }),
      'p.map': parameter('map', { alpha: 3, beta: 4 }, { of: { type: 'count', unit: 'number' } }),
      'p.ended': parameter('count', null),
      'p.later': { ...parameter('count', 1), values: [{ from: '2099-01-01', value: 1, source: ['product'] }] },
      't.rows': table(
        {
          key: column('count', { unit: 'number' }),
          kind: column('word'),
          start: column('date'),
          end: column('date'),
          pay: column('money', { unit: 'won' }),
        },
        [
          row('one', { key: 1, kind: 'alpha', start: '2024-01-01', end: '2024-06-30', pay: 100 }),
          row('two', { key: 2, kind: 'beta', start: '2024-02-01', pay: 200 }),
          row('five', { key: 5, kind: 'gamma', start: '2024-03-01', end: '2024-12-31' }),
        ],
      ),
      't.bands': table(
        {
          from: column('count', { unit: 'number' }),
          to: column('count', { unit: 'number' }),
          give: column('money', { unit: 'won' }),
        },
        [
          row('low', { from: 0, to: 10, give: 1 }),
          row('middle', { from: 10, to: 100, give: 2 }),
          row('high', { from: 100, give: 3 }),
        ],
      ),
      't.items': table(
        {
          item: column('word'),
          points: column('points', { unit: 'points' }),
          bands: column('word'),
          extra: column('boolean'),
        },
        [
          row('a', { item: 'a', points: 10, bands: 'twenty' }),
          row('b', { item: 'b', points: '12.5', bands: 'twenty' }),
          row('x', { item: 'x', points: 10, bands: 'none', extra: true }),
        ],
      ),
    };
  }

  private whenAbsent(name: string): object {
    const plain: Readonly<Record<string, Json>> = {
      won: 0,
      other: 5,
      many: 1,
      share: '0.5',
      from: '2024-01-31',
      flag: false,
      word: 'alpha',
      tags: [],
      rows: [],
    };
    return { whenAbsent: Object.hasOwn(plain, name) && this.chance(60) ? plain[name] : { nothing: true } };
  }
  private add(kind: Kind | 'list' | 'record', value: Json): string {
    this.names += 1;
    const name = `n${this.names}`;
    this.derive[name] = { kind, value };
    return name;
  }
  private rule(id: string): Json {
    const option = { one: { conditions: this.condition(1) }, two: { off: true } };
    return rule(id, this.condition(2), {
      ...(this.chance(25) ? { appliesWhen: this.condition(1) } : {}),
      ...(this.chance(20) ? { except: this.condition(1) } : {}),
      ...(this.chance(10) ? { reading: 'R-1', options: option } : {}),
    });
  }
  private answer(): Json {
    if (this.chance(60)) return this.value(this.of(KINDS), 2);
    return this.of(this.isUsual ? this.usualAnswers() : [...this.usualAnswers(), ...this.otherAnswers()])();
  }
  private usualAnswers(): (() => Json)[] {
    return [
      (): Json => this.mechanism('namesMet', ['first', 'second']),
      (): Json => this.mechanism('digits', { of: this.value('number', 1), places: { fact: 'p.places' } }),
      (): Json => ({ fact: this.add('record', this.sheet()), path: 'offBand' }),
    ];
  }
  private otherAnswers(): (() => Json)[] {
    return [
      ...this.lists(),
      (): Json => this.mechanism('record', { n: this.value('number', 1), w: this.value('word', 1) }),
      (): Json => this.mechanism('countBy', { of: { fact: 'rows' }, as: 'row', by: { fact: 'row', path: 'kind' } }),
      (): Json => this.checklist(),
      (): Json => this.steps(),
      (): Json => this.payments(),
      (): Json => this.schedule(),
      (): Json => this.sheet(),
    ];
  }

  private lists(): (() => Json)[] {
    return [
      (): Json => this.mechanism('list', [this.value('number', 1), this.value('number', 0)]),
      (): Json =>
        this.mechanism(
          'each',
          this.selection(() => ({ give: { fact: 'row', path: 'amount' } })),
        ),
      (): Json => this.mechanism('each', { of: { fact: 't.rows' }, as: 'row', give: { fact: 'row', path: 'key' } }),
      (): Json => this.mechanism('distinct', { fact: 'tags' }),
    ];
  }
  private checklist(): Json {
    return this.mechanism('documentChecklist', {
      stage: this.of(['first', 'second']),
      handedIn: { fact: 'tags' },
      sizes: { fact: 'pairs' },
      sizeLimit: 2,
    });
  }
  private steps(): Json {
    return this.mechanism('stepList', { steps: { fact: 'p.words' }, done: { fact: 'tags' } });
  }
  private payments(): Json {
    return this.mechanism('milestonePayments', {
      from: { fact: 'from' },
      milestones: { list: [6, 12] },
      entitled: this.value('boolean', 0),
      until: { fact: 'to' },
      payMonths: { list: [2, 4, 6] },
      requestDay: 5,
      payDay: 10,
      amount: 1000,
    });
  }
  private schedule(): Json {
    return this.mechanism('instalmentSchedule', {
      parts: { list: [{ record: { principal: { fact: 'won' }, graceMonths: 6 } }] },
      count: 20,
      remainderOn: this.of(['first', 'last']),
      everyMonths: 3,
      start: { fact: 'from' },
      after: { fact: 'many' },
    });
  }
  private sheet(): Json {
    return this.mechanism('scoreSheet', {
      members: { fact: 'committee' },
      called: 'committee',
      ...(this.chance(70) ? { total: 'total' } : {}),
      marks: 'scores',
      items: { fact: 't.items' },
      bands: { twenty: { fact: 'p.bands20' } },
      withExtra: this.value('boolean', 0),
      fullMarks: { fact: 'p.full' },
    });
  }

  private named(kind: Kind): string[] {
    return Object.entries(this.derive).flatMap(([name, own]) => (own.kind === kind ? [name] : []));
  }
  private reference(kind: Kind): Json {
    const [name] = this.elements;
    if (name !== undefined && this.chance(50)) {
      const path = { number: this.of(['amount', 'mark']), day: 'on', boolean: 'ok', word: 'kind' }[kind];
      return { fact: name, path };
    }
    if (kind === 'number' && this.chance(10)) return { fact: 'box', path: 'n' };
    if (kind === 'day' && this.chance(10)) return { fact: 'box', path: 'd' };
    return { fact: this.of([...AT_A_LINE[kind], ...this.named(kind)]) };
  }

  private selection(more: () => object = () => ({}), where = this.chance(60)): object {
    const outside = this.elements;
    this.elements = ['row'];
    const selected = { of: { fact: 'rows' }, as: 'row', ...(where ? { where: this.condition(1) } : {}), ...more() };
    this.elements = outside;
    return selected;
  }
  private choice(kind: Kind, depth: number): Json {
    const cases = Array.from({ length: 1 + this.random.below(2) }, (_, index) => ({
      name: `case-${index}`,
      when: this.condition(1),
      then: this.value(kind, depth - 1),
    }));
    return this.mechanism('choose', { cases, ...(this.chance(70) ? { otherwise: this.value(kind, depth - 1) } : {}) });
  }
  private decisionTable(kind: Kind, depth: number): Json {
    const rows = Array.from({ length: 1 + this.random.below(3) }, (_, index) => ({
      id: `row-${index}`,
      source: ['product'],
      then: this.value(kind, depth - 1),
      when: {
        ...(this.chance(70) ? { n: { operator: this.ordered(), value: this.of([0, 10, { fact: 'p.many' }]) } } : {}),
        ...(this.chance(50) ? { w: { operator: this.operator('equal'), value: this.of(WORDS) } } : {}),
      },
    }));
    return this.mechanism('decisionTable', {
      columns: { n: this.value('number', 0), w: this.value('word', 0) },
      rows,
      ...(this.chance(70) ? { otherwise: this.value(kind, depth - 1) } : {}),
    });
  }

  /** A value of a kind. */
  private value(kind: Kind, depth: number): Json {
    if (depth <= 0 || this.chance(25)) return this.leafValue(kind);
    const any: (() => Json)[] = [
      (): Json => this.choice(kind, depth),
      (): Json => this.mechanism('firstGiven', [this.value(kind, depth - 1), this.value(kind, 0)]),
      (): Json =>
        this.mechanism('reading', {
          id: 'R-1',
          options: { one: this.value(kind, depth - 1), two: this.value(kind, depth - 1) },
        }),
      (): Json => this.decisionTable(kind, depth),
      (): Json =>
        this.mechanism('field', { of: this.mechanism('record', { it: this.value(kind, depth - 1) }), name: 'it' }),
      (): Json => (this.chance(50) ? this.mechanism('noRule', 'rule:none') : this.mechanism('nothing', true)),
    ];
    const own = {
      number: this.numbers(depth),
      day: this.days(depth),
      boolean: this.booleans(depth),
      word: this.words(depth),
    }[kind];
    return this.of([...any, ...own, ...own])();
  }
  private leafValue(kind: Kind): Json {
    if (this.chance(75)) return this.reference(kind);
    switch (kind) {
      case 'number':
        return this.of([0, 1, 2, 12, 1000]);
      case 'word':
        return this.of(WORDS);
      case 'boolean':
        return this.chance(50);
      case 'day':
        return this.reference('day');
    }
  }
  private numbers(depth: number): (() => Json)[] {
    const value = (): Json => this.value('number', depth - 1);
    const several = (): Json[] => Array.from({ length: 2 + this.random.below(2) }, value);
    const path = (name: string, made: Json): Json => ({ fact: this.add('record', made), path: name });
    return [
      (): Json => this.mechanism('sum', several()),
      (): Json => this.mechanism('difference', [value(), value()]),
      (): Json => this.mechanism('product', several()),
      (): Json => this.mechanism('quotient', [value(), value()]),
      (): Json => this.mechanism('smallest', several()),
      (): Json => this.mechanism('largest', several()),
      (): Json => this.mechanism('share', { of: value(), rate: { fact: this.of(['p.rate', 'share']) } }),
      (): Json =>
        this.mechanism('round', {
          value: value(),
          mode: this.of(['down', 'up', 'halfUp']),
          ...(this.chance(50) ? { places: { fact: 'p.places' } } : {}),
        }),
      (): Json => this.mechanism('count', this.selection()),
      (): Json =>
        this.mechanism(
          'sumOf',
          this.selection(() => ({ give: this.value('number', 1) })),
        ),
      (): Json => this.mechanism('monthsBetween', { from: this.value('day', depth - 1), to: this.value('day', 0) }),
      (): Json =>
        this.mechanism('row', {
          table: { fact: 't.rows' },
          column: 'key',
          equals: this.value('number', 0),
          give: this.of(['pay', 'key']),
          ...(this.chance(50) ? { otherwise: value() } : {}),
        }),
      (): Json =>
        this.mechanism('band', { of: value(), table: { fact: 't.bands' }, from: 'from', to: 'to', give: 'give' }),
      ...(this.isUsual
        ? []
        : [
            (): Json =>
              this.mechanism('entry', {
                map: { fact: this.of(['p.map', 'pairs']) },
                key: this.value('word', 0),
                ...(this.chance(50) ? { otherwise: value() } : {}),
              }),
          ]),
      ...(this.elements.length > 0
        ? []
        : [
            (): Json => path(this.of(['mean', 'score']), this.sheet()),
            ...(this.isUsual ? [] : [(): Json => path(this.of(['first', 'dueSoFar', 'outstanding']), this.schedule())]),
          ]),
    ];
  }
  private days(depth: number): (() => Json)[] {
    const value = (): Json => this.value('day', depth - 1);
    const by = (): Json => this.of<Json>([0, 1, 12, 18, { fact: 'many' }, { fact: 'p.many' }]);
    return [
      (): Json => this.mechanism('addMonths', { to: value(), months: by() }),
      (): Json => this.mechanism('addDays', { to: value(), days: by() }),
      (): Json => this.mechanism('addYears', { to: value(), years: by() }),
      (): Json => this.mechanism('lastDayOfPeriod', { from: value(), months: by() }),
      (): Json => this.mechanism(this.of(['smallest', 'largest']), [value(), value()]),
      (): Json =>
        this.mechanism('row', {
          table: { fact: 't.rows' },
          column: 'key',
          equals: { fact: 'many' },
          give: this.of(['start', 'end']),
        }),
    ];
  }
  private booleans(depth: number): (() => Json)[] {
    return [
      (): Json => this.mechanism('holds', this.condition(depth)),
      (): Json =>
        this.mechanism('insideWindow', {
          value: this.value('day', depth - 1),
          from: this.value('day', 0),
          to: this.value('day', 0),
        }),
      (): Json => this.mechanism('monthEnd', this.value('day', depth - 1)),
      (): Json => this.mechanism(this.of(['anyOf', 'everyOf', 'noneOf']), this.selection(undefined, true)),
      (): Json =>
        this.mechanism(
          'shareAbove',
          this.selection(() => ({ above: this.of<Json>([{ fact: 'p.rate' }, 0]) }), true),
        ),
      ...(this.inValues ? [(): Json => this.mechanism('met', this.of(this.requires))] : []),
    ];
  }
  private words(_depth: number): (() => Json)[] {
    return [
      (): Json =>
        this.mechanism('row', { table: { fact: 't.rows' }, column: 'kind', equals: { fact: 'word' }, give: 'kind' }),
      ...(this.inValues ? [(): Json => this.mechanism('outcomeOf', this.requires)] : []),
    ];
  }

  private condition(depth: number): Json {
    if (depth <= 0) return this.leaf();
    return this.of<() => Json>([
      () => ({ all: Array.from({ length: 1 + this.random.below(3) }, () => this.condition(depth - 1)) }),
      () => ({ any: Array.from({ length: 1 + this.random.below(3) }, () => this.condition(depth - 1)) }),
      () => ({ not: this.condition(depth - 1) }),
      () => this.leaf(),
      () => (this.inValues ? { condition: this.of(['first', 'second']) } : this.leaf()),
    ])();
  }
  private operator(name: string): string {
    this.operators.add(name);
    return name;
  }
  private ordered(): string {
    return this.operator(this.of(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']));
  }
  private compared(left: Json, operator: string, value: Json): Json {
    this.names += 1;
    return { name: `leaf-${this.names}`, ...(left as object), operator: this.operator(operator), value };
  }
  private leaf(): Json {
    const kind = this.of(KINDS);
    const left = this.reference(kind);
    const right = (): Json => (kind !== 'day' && this.chance(50) ? this.literal(kind) : this.reference(kind));
    const same = (): Json => this.compared(left, this.of(['equal', 'notEqual']), right());
    const dated = ['before', 'onOrBefore', 'after', 'onOrAfter'];
    const own: Readonly<Record<Kind, () => Json>> = {
      number: () => this.compared(left, this.ordered(), right()),
      day: () => this.compared(left, this.of(dated), this.reference('day')),
      boolean: same,
      word: () =>
        this.compared(
          left,
          this.of(['in', 'notIn']),
          this.of<Json>([{ fact: 'p.words' }, { fact: 'tags' }, ['alpha', 'beta']]),
        ),
    };
    const moments = (): Json => this.compared({ fact: 'moment' }, this.of(dated), { fact: 'moment' });
    const lists = this.of<() => Json>([
      () => this.compared({ fact: 'tags' }, this.of(['contains', 'doesNotContain']), this.of(WORDS)),
      () => this.compared({ fact: 'tags' }, 'containsAll', this.of<Json>([{ fact: 'p.words' }, ['alpha']])),
      () => this.compared({ fact: this.of(this.isUsual ? ['tags'] : ['tags', 'rows']) }, 'empty', this.chance(50)),
      () => this.compared({ fact: 'tags' }, this.of(['some:equal', 'every:equal', 'every:notEqual']), this.of(WORDS)),
      () => this.compared({ fact: 'many' }, this.of(['in', 'notIn']), { fact: 'p.numbers' }),
      ...(this.isUsual
        ? []
        : [(): Json => this.compared({ fact: 'pairs' }, this.of(['some:lessThan', 'every:lessThan']), 5)]),
    ]);
    return this.of<() => Json>([
      own[kind],
      own[kind],
      own[kind],
      same,
      lists,
      this.isUsual ? same : moments,
      () => this.compared(left, 'present', this.chance(50)),
    ])();
  }
  private literal(kind: Kind): Json {
    return kind === 'number' ? this.of([0, 1, 10, 100]) : kind === 'boolean' ? this.chance(50) : this.of(WORDS);
  }

  /** Facts for it: given, left out, null, of a wrong type, at a line. */
  facts(): Record<string, unknown> {
    const all: Readonly<Record<string, () => Json>> = {
      won: () =>
        this.chance(3)
          ? this.of([1_099_511_627_777, 9_007_199_254_740_991])
          : this.of([0, 1, 999, 1000, 1001, 100_000_000]),
      other: () => this.random.below(100_000_000),
      many: () => this.of([0, 1, 2, 3, 5, 24, 25]),
      share: () => (this.chance(4) ? '0.123456' : this.of(['0.3', 1, '2.50'])),
      points: () => (this.chance(4) ? '0.001' : this.of([0, 8, '12.5', '69.95', -1])),
      from: () => this.day(),
      to: () => this.day(),
      flag: () => this.chance(50),
      proof: () => this.chance(70),
      word: () => this.of(WORDS.slice(0, 3)),
      free: () => this.of([...WORDS, 'elsewhere']),
      note: () => 'x',
      moment: () => this.of(['2024-05-10T18:00:00', '2024-05-10T18:00:00.001']),
      tags: () =>
        Array.from({ length: this.random.below(4) }, () => (this.chance(4) ? null : this.of(WORDS.slice(0, 3)))),
      rows: () => Array.from({ length: this.random.below(4) }, () => this.row()),
      pairs: () => (this.chance(50) ? {} : { alpha: 3, beta: '5.5' }),
      box: () => ({ n: this.random.below(5), ...(this.chance(80) ? { d: this.day() } : {}) }),
      committee: () => Array.from({ length: this.random.below(4) }, () => this.member()),
    };
    const given = this.chance(50) ? 100 : 70;
    const entries = Object.entries(all).flatMap(([name, make]) => {
      if (!this.chance(given)) return [];
      if (this.chance(3)) return [[name, null]];
      return [
        [name, this.chance(99) || this.chance(95) ? make() : this.of<Json>([{ wrong: 1 }, 'wrong', -5, 1.5, [], true])],
      ];
    });
    return Object.fromEntries(this.chance(1) ? [...entries, ['stranger', 1]] : entries) as Record<string, unknown>;
  }
  private day(): string {
    return this.of([
      '2024-02-29',
      '2024-01-31',
      '2024-03-01',
      '2023-12-31',
      '2022-06-15',
      ...(this.chance(2) ? ['2024-02-30'] : []),
    ]);
  }
  private row(): Json {
    const whole: Record<string, Json> = {
      amount: this.of([0, 1, 1000]),
      on: this.day(),
      ok: this.chance(50),
      kind: this.of(WORDS.slice(0, 3)),
      mark: this.of([1, '2.5']),
    };
    return Object.fromEntries(Object.entries(whole).filter(() => this.chance(93)));
  }
  private member(): Json {
    const marks = { a: this.of([0, 5, 10, 11]), b: this.of([5, '12.5', 3]), x: this.of([1, 10]) };
    return {
      outside: this.chance(50),
      ...(this.chance(30) ? { total: this.of([10, '20.5', 40]) } : {}),
      ...(this.chance(80) ? { scores: Object.fromEntries(Object.entries(marks).filter(() => this.chance(95))) } : {}),
    };
  }
}
