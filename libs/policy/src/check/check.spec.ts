import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { RuleSet } from '../rule-set/model.js';
import { check } from './check.js';
import type { Diagnostic } from './diagnostic.js';

const FACTS = {
  won: fact('money'),
  rate: fact('decimal'),
  change: fact('points'),
  from: fact('date'),
  to: fact('date'),
  at: fact('dateTime'),
  kind: fact('word', { words: 'kinds' }),
  yes: fact('boolean'),
  kinds: fact('list', { of: { type: 'word', words: 'kinds' } }),
};
const WORDS = {
  kinds: {
    label: { ko: '종류', en: 'kinds' },
    words: ['a', 'b', 'c'].map((id) => ({ id, label: { ko: '종류', en: id } })),
  },
};
const PARAMETERS = {
  cap: parameter('money', 100),
  day: parameter('date', '2024-03-01'),
  opens: parameter('dateTime', '2024-03-01T09:00'),
  closes: parameter('dateTime', '2024-03-01T09:00:30'),
  table: {
    label: { ko: '표', en: 'table' },
    type: 'table',
    key: 'kind',
    columns: {
      kind: { label: { ko: '종류', en: 'kind' }, type: 'word', words: 'kinds' },
      limit: { label: { ko: '한도', en: 'limit' }, type: 'money', unit: 'won' },
    },
    rows: [{ id: 'a', values: [{ from: '2024-01-01', cells: { kind: 'a', limit: 3 }, source: ['product'] }] }],
  },
};

/** A rule set of one decision that takes every fact. */
function withDecision(decision: object, parts: object = {}): RuleSet {
  const inputs = Object.keys(FACTS).map((name) => ({ fact: name }));
  return makeRuleSet({
    facts: FACTS,
    parameters: PARAMETERS,
    words: WORDS,
    decisions: { d: { answer: 'yesOrNo', inputs, ...decision } },
    ...parts,
  });
}
const codes = (found: readonly Diagnostic[], prefix: RegExp): string[] =>
  found.filter(({ code }) => prefix.test(code)).map(({ code, pointer }) => `${code} ${pointer}`);
const LOGIC = /^(?:rule|condition|choose|table)\//;
const NAMES = /^ref\/(?:unknown-name|not-an-input)$/;
const ofRule = (conditions: object, more: object = {}): string[] =>
  codes(check(withDecision({ require: [rule('r', conditions, more)] })), LOGIC);

describe('rules that come out the same in every case', () => {
  it.each([
    ['an amount is 0 or more', leaf('won', 'greaterThanInclusive', 0)],
    [
      'an amount lies below a line or at and above it',
      { any: [leaf('won', 'lessThan', 7), leaf('won', 'greaterThanInclusive', 7, { name: 'x' })] },
    ],
    ['a word is one of all there are', leaf('kind', 'in', ['a', 'b', 'c'])],
    [
      'a day comes before, on or after another',
      { any: [leaf('from', 'onOrBefore', { fact: 'to' }), leaf('to', 'before', { fact: 'from' })] },
    ],
    [
      'a list holds a word or does not',
      { any: [leaf('kinds', 'contains', 'a'), leaf('kinds', 'doesNotContain', 'a', { name: 'x' })] },
    ],
  ])('%s', (_, conditions) => {
    expect(ofRule(conditions)).toEqual(['rule/always-true /require/0']);
  });

  it.each([
    [
      'no amount lies between two neighbouring won',
      { all: [leaf('won', 'greaterThan', 5), leaf('won', 'lessThan', 6)] },
    ],
    [
      'no day is before and after a parameter',
      { all: [leaf('from', 'before', { fact: 'day' }), leaf('from', 'after', { fact: 'day' })] },
    ],
    ['no word is two words', { all: [leaf('kind', 'equal', 'a'), leaf('kind', 'equal', 'b', { name: 'x' })] }],
    [
      'an amount under the cap is never above twice the cap',
      { all: [leaf('won', 'lessThan', { fact: 'cap' }), leaf('won', 'greaterThan', 200)] },
    ],
  ])('never met: %s', (_, conditions) => {
    expect(ofRule(conditions)).toContain('rule/never-true /require/0');
  });

  it.each([
    [
      'a share lies between two neighbouring numbers',
      { all: [leaf('rate', 'greaterThan', 5), leaf('rate', 'lessThan', 6)] },
    ],
    ['points may be negative', leaf('change', 'greaterThanInclusive', 0)],
    ['three days in order', { all: [leaf('from', 'after', { fact: 'day' }), leaf('to', 'after', { fact: 'from' })] }],
    [
      'a moment inside half a minute',
      { all: [leaf('at', 'after', { fact: 'opens' }), leaf('at', 'before', { fact: 'closes' })] },
    ],
    ['a word that the list may hold', leaf('kind', 'in', { fact: 'kinds' })],
    ['a fact that may not be given', leaf('won', 'present', true)],
    ['every element of a list, which may be empty', leaf('kinds', 'every:equal', 'a')],
    ['two words of a list', { all: [leaf('kinds', 'contains', 'a'), leaf('kinds', 'contains', 'b', { name: 'x' })] }],
  ])('can come out both ways: %s', (_, conditions) => {
    expect(ofRule(conditions)).toEqual([]);
  });

  it('holds a rule within its guard: among bookshops nobody is anything else', () => {
    const guarded = { appliesWhen: leaf('kind', 'equal', 'a', { name: 'guard' }) };
    expect(ofRule(leaf('kind', 'notEqual', 'b'), guarded)).toEqual(['rule/always-true /require/0']);
    expect(ofRule(leaf('kind', 'equal', 'b'), guarded)).toEqual(['rule/never-true /require/0']);
  });

  it('counts the exception: a rule that is never met but may be excused decides something', () => {
    const never = { all: [leaf('kind', 'equal', 'a'), leaf('kind', 'equal', 'b', { name: 'x' })] };
    expect(ofRule(never, { except: leaf('yes', 'equal', true) })).toEqual([
      'condition/contradiction /require/0/conditions',
    ]);
  });

  it('points at the part of a condition that contradicts itself', () => {
    const never = { all: [leaf('kind', 'equal', 'a'), leaf('kind', 'equal', 'b', { name: 'x' })] };
    expect(ofRule({ any: [leaf('yes', 'equal', true), never] })).toEqual([
      'condition/contradiction /require/0/conditions/any/1',
    ]);
  });

  it('says nothing of a rule with more than four names', () => {
    const six = ['won', 'rate', 'change', 'from', 'to'].map((name) => leaf(name, 'present', true));
    expect(ofRule({ all: [...six, leaf('won', 'lessThan', 0)] })).toEqual([]);
  });

  it('looks at a rule under each option of its reading', () => {
    const readings = {
      'R-01': { options: { one: {}, two: {} }, chosen: 'one', clauses: [], question: {}, why: {} },
    };
    const options = {
      one: { conditions: leaf('won', 'greaterThan', 5) },
      two: { conditions: leaf('won', 'lessThan', 0) },
    };
    const one = { id: 'r', label: { ko: '규칙', en: 'rule' }, reading: 'R-01', options, source: ['product'] };
    expect(codes(check(withDecision({ require: [one] }, { readings })), LOGIC)).toEqual([
      'rule/never-true /require/0/options/two',
    ]);
  });
});

describe('ordered cases', () => {
  const cell = (operator: string, value: unknown): object => ({ operator, value });
  const table = (...rows: object[]): string[] =>
    codes(
      check(
        withDecision({
          values: {
            v: derived({
              decisionTable: {
                columns: { kind: { fact: 'kind' }, won: { fact: 'won' } },
                rows: rows.map((when, index) => ({ id: `r${index}`, when, then: index, source: ['product'] })),
              },
            }),
          },
        }),
      ),
      LOGIC,
    );
  const at = '/values/v/value/decisionTable/rows';

  it('finds the row that several earlier ones cover together', () => {
    const covered = table(
      { kind: cell('equal', 'a') },
      { kind: cell('in', ['b', 'c']), won: cell('lessThan', 10) },
      { kind: cell('notEqual', 'a'), won: cell('greaterThanInclusive', 10) },
      { kind: cell('equal', 'b') },
    );
    expect(covered).toEqual([`table/shadowed-row ${at}/3`]);
    const single = table(
      { kind: cell('equal', 'a') },
      { won: cell('lessThan', 10) },
      { kind: cell('equal', 'a'), won: cell('equal', 3) },
    );
    expect(single).toEqual([`table/shadowed-row ${at}/2`]);
  });

  it('finds the row whose own cells leave nothing', () => {
    expect(table({ kind: cell('in', []) })).toEqual([`table/unreachable-row ${at}/0`]);
  });
});

describe('names of shared parts', () => {
  const shared = { derive: { doubled: derived({ product: [2, { fact: 'won' }] }) }, conditions: {} };
  it('a decision that uses a shared value must take the facts behind it', () => {
    const found = check(
      makeRuleSet({
        facts: FACTS,
        words: WORDS,
        shared,
        decisions: { d: { inputs: [{ fact: 'yes' }], values: { v: derived({ fact: 'doubled' }) } } },
      }),
    );
    expect(codes(found, NAMES)).toEqual(['ref/not-an-input /inputs']);
  });

  it('a shared value may use what each of its decisions derives', () => {
    const own = { doubled: derived({ product: [2, { fact: 'own' }] }) };
    const decisions = {
      d: {
        inputs: [{ fact: 'won' }],
        derive: { own: derived({ fact: 'won' }) },
        values: { v: derived({ fact: 'doubled' }) },
      },
    };
    expect(
      codes(check(makeRuleSet({ facts: FACTS, words: WORDS, shared: { derive: own }, decisions })), NAMES),
    ).toEqual([]);
  });
});

describe('answers', () => {
  const never = { require: [rule('r', leaf('won', 'lessThan', 0))] };
  const note = (at: string): object => ({
    'N-01': {
      says: { ko: '말', en: 'says' },
      handling: { ko: '처리', en: 'handling' },
      clauses: [],
      answers: [{ code: 'rule/never-true', at }],
    },
  });

  it('a note that gives the reason turns the warning into a note of its own', () => {
    const found = check({ ...withDecision(never), notes: note('decisions/d/require/r') as RuleSet['notes'] });
    expect(found.find(({ code }) => code === 'rule/never-true')).toMatchObject({
      severity: 'note',
      answeredBy: 'N-01',
    });
    expect(codes(found, /^notes\//)).toEqual([]);
  });

  it('an answer at another place answers nothing', () => {
    const found = check({ ...withDecision(never), notes: note('decisions/d/require/q') as RuleSet['notes'] });
    expect(found.find(({ code }) => code === 'rule/never-true')).toMatchObject({ severity: 'warning' });
    expect(codes(found, /^notes\//)).toEqual(['notes/answer-without-finding /notes/N-01/answers/0']);
  });
});

describe('a check', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };

  it('changes nothing it is given, and says the same the second time', () => {
    const ruleSet = frozen(withDecision({ require: [rule('r', leaf('won', 'lessThan', 0))] }));
    expect(check(ruleSet)).toEqual(check(ruleSet));
  });

  it('says nothing of cases when none were handed in, and of every rule when none there are', () => {
    const ruleSet = withDecision({ require: [rule('r', leaf('won', 'lessThan', 5))] });
    expect(codes(check(ruleSet), /^case\//)).toEqual([]);
    expect(codes(check(ruleSet, { cases: [] }), /^case\//)).toEqual(['case/missing-for-rule /require/0']);
  });

  it('leaves out what needs conditions to run while there are errors', () => {
    const found = check(
      withDecision({ require: [rule('r', leaf('won', 'lessThan', 0)), rule('q', leaf('fee', 'equal', 1))] }),
    );
    expect(codes(found, LOGIC)).toEqual([]);
    expect(codes(found, NAMES)).toEqual(['ref/unknown-name /require/1/conditions/fact']);
  });

  it('holds invariants of a table to its rows, and to rows of later days', () => {
    const later = { from: '2024-06-01', cells: { kind: 'a', limit: 300 }, source: ['product'] };
    const first = { from: '2024-01-01', cells: { kind: 'a', limit: 3 }, source: ['product'] };
    const table = {
      ...PARAMETERS.table,
      rows: [{ id: 'a', values: [first, later] }],
      invariants: [
        {
          id: 'within-cap',
          label: { ko: '한도 안', en: 'within the cap' },
          conditions: {
            name: 'limit-within',
            fact: 'row',
            path: 'limit',
            operator: 'lessThanInclusive',
            value: { fact: 'cap' },
          },
          source: ['product'],
        },
      ],
    };
    const found = check(withDecision({}, { parameters: { ...PARAMETERS, table } }));
    expect(found.filter(({ code }) => code === 'notice/invariant-broken')).toMatchObject([
      {
        pointer: '/parameters/table/rows/0/values/1/cells',
        at: 'parameters/table/rows/a/within-cap',
        example: { limit: 300 },
      },
    ]);
  });
});
