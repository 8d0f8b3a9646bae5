import { makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { applyChanges } from '../rule-set/amend.js';
import type { VersionContent } from '../rule-set/content.js';
import type { CaseFile, Change } from '../rule-set/model.js';
import { datesMovedOn, shiftCaseDates } from './dates-moved-on.js';
import { yearValues } from './year-values.js';

const source = ['product'];
const words = { ko: '이름', en: 'name' };
const row = (id: string, cells: object | null): object => ({ id, values: [{ from: '2024-01-01', cells, source }] });
const worked: CaseFile = {
  id: 'C-1',
  title: 'On 2024-02-29',
  ruleSet: 'test/1',
  decision: 'd',
  asOf: '2024-03-31',
  facts: { day: '2024-02-29', moment: '2024-05-10T18:00:00', name: '2024-1', list: [{ on: '2024-01-31' }] },
  expect: { outcome: 'yes', values: { due: '2024-12-31' } },
};
const base: VersionContent = {
  ruleSet: makeRuleSet({
    manifest: { notice: { title: words, number: '2024-15', date: '2024-01-01', issuer: words, kind: 'notice' } },
    parameters: {
      cap: { ...parameter('money', 50), label: { ko: '한도', en: 'cap' } },
      holidays: parameter('list', ['2024-02-09'], { of: { type: 'date' } }),
      open: parameter('boolean', true),
      rounds: {
        label: { ko: '일정', en: 'rounds' },
        type: 'table',
        key: 'round',
        columns: { round: { label: words, type: 'count', unit: 'number' }, closes: { label: words, type: 'date' } },
        rows: [row('round-1', { round: 1, closes: '2024-02-29' }), row('round-2', null)],
      },
      kinds: {
        label: words,
        type: 'table',
        key: 'no',
        columns: { no: { label: words, type: 'count', unit: 'number' }, kind: { label: words, type: 'text' } },
        rows: [row('a', { no: 1, kind: 'x' })],
      },
    },
    facts: {
      day: { label: words, type: 'date' },
      paid: { label: words, type: 'money', unit: 'won' },
      age: { label: words, type: 'count', unit: 'years' },
    },
    decisions: {
      d: {
        label: { ko: '판단', en: 'decision' },
        require: [
          rule('literal', {
            all: [
              { name: 'until', fact: 'day', operator: 'onOrBefore', value: '2024-06-30' },
              { name: 'most', fact: 'paid', operator: 'lessThanInclusive', value: 30 },
              { name: 'some', fact: 'paid', operator: 'greaterThan', value: 0 },
              { name: 'old', fact: 'age', operator: 'greaterThan', value: 18 },
            ],
          }),
        ],
        values: { rest: { label: { ko: '나머지', en: 'rest' }, value: { difference: [{ fact: 'paid' }, 7] } } },
      },
    },
  }),
  cases: { 'C-1': worked },
};
const next = (...changes: Change[]): VersionContent =>
  applyChanges(base, [{ at: 'manifest/inForce/from', set: '2025-01-01' }, ...changes]);

describe('the values of a year', () => {
  it('are the days and number of the manifest, and every parameter, row and literal with a day, an amount or a number', () => {
    expect(yearValues(base).map(({ at, kind }) => [at, kind])).toEqual([
      ['manifest/inForce/from', 'date'],
      ['manifest/publishedOn', 'date'],
      ['manifest/notice/date', 'date'],
      ['manifest/notice/number', 'number'],
      ['parameters/cap', 'amount'],
      ['parameters/holidays', 'date'],
      ['parameters/rounds/rows/round-1', 'date'],
      ['decisions/d/require/literal/conditions/all/until/value', 'date'],
      ['decisions/d/require/literal/conditions/all/most/value', 'amount'],
      ['decisions/d/values/rest/value/difference', 'amount'],
    ]);
    const cap = yearValues(base).find(({ at }) => at === 'parameters/cap');
    expect(cap).toMatchObject({
      label: { ko: '한도', en: 'cap' },
      text: { ko: '50원', en: '50 won' },
      sources: ['product'],
      isCopied: false,
    });
  });

  it('are copied where the base has the same at that place, though it was only dated anew', () => {
    const copied = (content: VersionContent): readonly string[] =>
      yearValues(content, base)
        .filter(({ isCopied }) => isCopied)
        .map(({ at }) => at);
    expect(copied(base)).toHaveLength(10);
    const written = next(
      { at: 'parameters/cap', from: '2025-01-01', value: 60, source },
      { at: 'parameters/rounds/rows/round-1/values/2024-01-01/cells/closes', set: '2025-02-28' },
      { at: 'parameters/holidays/values/2024-01-01/from', set: '2025-01-01' },
      { at: 'decisions/d/require/literal/conditions/all/most/value', set: 31 },
    );
    expect(copied(written)).toEqual([
      'manifest/publishedOn',
      'manifest/notice/date',
      'manifest/notice/number',
      'parameters/holidays',
      'decisions/d/require/literal/conditions/all/until/value',
      'decisions/d/values/rest/value/difference',
    ]);
    const former = (at: string): unknown => yearValues(written, base).find((value) => value.at === at)?.former;
    const told = (at: string): unknown => yearValues(base).find((value) => value.at === at)?.text;
    // Of a row that was changed in one cell, the whole row of last year is told.
    expect(former('parameters/rounds/rows/round-1')).toEqual(told('parameters/rounds/rows/round-1'));
    expect(former('parameters/cap')).toEqual(told('parameters/cap'));
    expect(former('parameters/holidays')).toBeUndefined();
  });

  it('count only what is in force on the first day or follows, and a confirmation is for that value', () => {
    const of = (content: VersionContent): unknown => yearValues(content).find(({ at }) => at === 'parameters/cap');
    const later = next({ at: 'parameters/cap', from: '2025-07-01', value: 60, source });
    expect(of(later)).toMatchObject({ text: { ko: '2024년 1월 1일부터 50원; 2025년 7월 1일부터 60원' } });
    const earlier = next({ at: 'parameters/cap', from: '2024-07-01', value: 60, source });
    expect(of(earlier)).toMatchObject({ text: { ko: '60원' } });
    const hashes = [base, later, earlier].map((content) => (of(content) as { valueHash: string }).valueHash);
    expect(new Set(hashes).size).toBe(3);
    expect(of(next())).toMatchObject({ valueHash: hashes[0] });
    expect(of(next({ at: 'parameters/cap', from: '2025-01-01', value: null, source }))).toBeUndefined();
  });
});

describe('dates moved on to another year', () => {
  it('are looked for in a draft whose first day is not even a text', () => {
    for (const set of [[], 7, null])
      expect(() => yearValues(applyChanges(base, [{ at: 'manifest/inForce/from', set }]), base)).not.toThrow();
  });

  it('are those in force on the first day, from that day on, and those written into rules; 29 February becomes the 28th', () => {
    const content = next();
    const changes = datesMovedOn(content, 1);
    expect(changes.filter(({ at }) => !at.startsWith('cases/'))).toEqual([
      { at: 'parameters/holidays', from: '2025-01-01', value: ['2025-02-09'], source },
      { at: 'parameters/rounds/rows/round-1', from: '2025-01-01', value: { round: 1, closes: '2025-02-28' }, source },
      { at: 'decisions/d/require/literal/conditions/all/until/value', set: '2025-06-30' },
    ]);
    const after = applyChanges(content, changes);
    expect(after.cases['C-1']).toMatchObject({
      title: 'On 2024-02-29',
      asOf: '2025-03-31',
      facts: { day: '2025-02-28' },
    });
    // The manifest and the days of effect stay; nothing of it is confirmed by having been moved.
    expect(after.ruleSet.manifest).toEqual(content.ruleSet.manifest);
    expect(yearValues(after, base).map(({ at }) => at)).toEqual(yearValues(content, base).map(({ at }) => at));
    const movedOn = (version: VersionContent): string[] =>
      yearValues(version, base)
        .filter(({ isMovedOn }) => isMovedOn)
        .map(({ at }) => at);
    const places = [
      'parameters/holidays',
      'parameters/rounds/rows/round-1',
      'decisions/d/require/literal/conditions/all/until/value',
    ];
    // The day the new version begins on is a year on too; only the number of its notice and its amounts are copied.
    expect(movedOn(after)).toEqual(['manifest/inForce/from', ...places]);
    expect(movedOn(content)).toEqual(['manifest/inForce/from']);
    const again = applyChanges(after, [
      { at: 'parameters/holidays', from: '2025-01-01', value: ['2025-02-10'], source },
    ]);
    expect(movedOn(again)).not.toContain('parameters/holidays');
  });

  it('leave what has ended, and what comes into force only later', () => {
    const later = next({ at: 'parameters/holidays', from: '2025-07-01', value: ['2025-09-01'], source });
    expect(datesMovedOn(later, 1)).toContainEqual({
      at: 'parameters/holidays',
      from: '2025-01-01',
      value: ['2025-02-09'],
      source,
    });
    const ended = next({ at: 'parameters/holidays', from: '2025-01-01', value: null, source });
    expect(datesMovedOn(ended, 1).map(({ at }) => at)).not.toContain('parameters/holidays');
  });

  it('are those of a case’s facts, day and results, never of its title', () => {
    expect(shiftCaseDates(base.cases, { months: 1 })).toEqual([
      { at: 'cases/C-1/facts/day', set: '2024-03-29' },
      { at: 'cases/C-1/facts/moment', set: '2024-06-10T18:00:00' },
      { at: 'cases/C-1/facts/list', set: [{ on: '2024-02-29' }] },
      { at: 'cases/C-1/asOf', set: '2024-04-30' },
      { at: 'cases/C-1/expect/values/due', set: '2025-01-31' },
    ]);
    const moved = applyChanges(base, shiftCaseDates(base.cases, { years: 1 }));
    expect(moved.cases['C-1']).toMatchObject({ title: 'On 2024-02-29', facts: { day: '2025-02-28' } });
  });
});
