import { makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { PolicyError } from '../policy-error.js';
import { applyChanges } from './amend.js';
import { changesBetween } from './changes.js';
import type { VersionContent } from './content.js';
import type { CaseFile, Change } from './model.js';
import { validateChanges } from './validate.js';

const table = {
  label: { ko: '표', en: 'table' },
  type: 'table',
  key: 'round',
  columns: {},
  rows: ['a', 'b', 'c'].map((id) => ({
    id,
    values: [{ from: '2024-01-01', cells: { round: id }, source: ['product'] }],
  })),
};
const worked: CaseFile = {
  id: 'JE-01',
  title: 't',
  ruleSet: 'test/1',
  decision: 'd',
  facts: { 'a/b': 1, '~': 2 },
  expect: { outcome: 'yes' },
};
const content: VersionContent = {
  ruleSet: makeRuleSet({
    parameters: { cap: parameter('money', 5), 'odd/name~': parameter('money', 1), rounds: table },
    decisions: { d: { require: [rule('first', {}), rule('second', {}), rule('third', {})] } },
  }),
  cases: { 'JE-01': worked },
};
const after = (...changes: Change[]): VersionContent => applyChanges(content, changes);
const ruleIds = ({ ruleSet }: VersionContent): unknown => ruleSet.decisions['d']?.require?.map(({ id }) => id);
const codeOf = (...changes: unknown[]): unknown => {
  try {
    return after(...(changes as Change[]));
  } catch (error) {
    return error instanceof PolicyError ? [error.code, error.pointer] : error;
  }
};

describe('changes of a version', () => {
  it('put a new element after the one named, first for null, last without', () => {
    const added = (neighbour: object): unknown =>
      ruleIds(after({ at: 'decisions/d/require/new', set: rule('new', {}), ...neighbour }));
    expect(added({ after: 'first' })).toEqual(['first', 'new', 'second', 'third']);
    expect(added({ after: null })).toEqual(['new', 'first', 'second', 'third']);
    expect(added({})).toEqual(['first', 'second', 'third', 'new']);
  });

  it('move an element, and an element that is set with a place gets it too', () => {
    expect(ruleIds(after({ at: 'decisions/d/require/third', move: true, after: 'first' }))).toEqual([
      'first',
      'third',
      'second',
    ]);
    expect(ruleIds(after({ at: 'decisions/d/require/first', move: true, after: 'third' }))).toEqual([
      'second',
      'third',
      'first',
    ]);
    expect(ruleIds(after({ at: 'decisions/d/require/third', set: rule('third', { all: [] }), after: null }))).toEqual([
      'third',
      'first',
      'second',
    ]);
  });

  it('reach the cases, and names with / and ~ by the escapes of JSON Pointer', () => {
    const next = after(
      { at: 'cases/JE-01/facts/a~1b', set: 7 },
      { at: 'cases/JE-01/facts/~0', remove: true },
      { at: 'parameters/odd~1name~0', from: '2025-01-01', value: 3, source: ['product'] },
    );
    expect(next.cases['JE-01']?.facts).toEqual({ 'a/b': 7 });
    expect(next.ruleSet.parameters['odd/name~']).toMatchObject({
      values: [{ value: 1 }, { from: '2025-01-01', value: 3 }],
    });
    expect(after({ at: 'cases/JE-01', remove: true }).cases).toEqual({});
    expect(after({ at: 'manifest/publishedOn', set: '2025-01-01' }).ruleSet.manifest.publishedOn).toBe('2025-01-01');
  });

  it('leave the content and what they were given as they were, and share what did not change', () => {
    const before = structuredClone(content);
    const set = { id: 'new', label: { ko: '가', en: 'a' } };
    const next = after({ at: 'decisions/d/require/new', set }, { at: 'decisions/d/require/new/label/ko', set: '나' });
    expect(content).toEqual(before);
    expect(set.label.ko).toBe('가');
    expect(next.ruleSet.decisions['d']?.require?.[3]?.label.ko).toBe('나');
    expect(next.ruleSet.parameters).toBe(content.ruleSet.parameters);
    expect(next.cases).toBe(content.cases);
  });

  it('are refused with the change they fail at: no such place, another name, a part that cannot be', () => {
    const noPlace = ['amendment/no-place', '/changes/0/at'];
    expect(codeOf({ at: 'nowhere', set: {} })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters', remove: true })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/__proto__/polluted', set: 1 })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/constructor', set: 1 })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap~2', set: 1 })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap/label/ko/x', set: 1 })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap', move: true, after: null })).toEqual(noPlace);
    expect(codeOf({ at: 'decisions/d/require/first', move: true, after: 'first' })).toEqual(noPlace);
    expect(codeOf({ at: 'decisions/d/require/new', set: rule('new', {}), after: 'none' })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap' })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap/label/ko', set: 'x' }, { at: 'parameters/none/label', remove: true })).toEqual([
      'amendment/no-place',
      '/changes/1/at',
    ]);
    expect(codeOf({ at: 'decisions/d/require/new', set: rule('other', {}) })).toEqual([
      'amendment/wrong-name',
      '/changes/0/at',
    ]);
    expect(codeOf({ at: 'papers', set: {} })).toEqual(['amendment/unsound', '/changes/0/at']);
    expect(codeOf({ at: 'parameters/cap/label', set: JSON.parse('{"__proto__":1}') as unknown })).toEqual([
      'amendment/unsound',
      '/changes/0/at',
    ]);
    expect(codeOf({ at: 'parameters/cap/label/ko', set: 'half \ud800' })).toEqual([
      'amendment/unsound',
      '/changes/0/at',
    ]);
    expect(codeOf({ at: 'parameters/\ud800', set: 1 })).toEqual(noPlace);
    expect(codeOf({ at: 'parameters/cap/values', set: [0.1, 2 ** 53] })).toEqual([
      'amendment/unsound',
      '/changes/0/at',
    ]);
  });
});

describe('the changes between two versions', () => {
  it('are a value from a day on, an element after its neighbour, a move: no more than what was done', () => {
    const changes: Change[] = [
      { at: 'parameters/cap', from: '2025-01-01', value: 6, source: ['product'] },
      { at: 'parameters/rounds/rows/b', from: '2025-01-01', value: null, source: ['product'] },
      { at: 'decisions/d/require/third', move: true, after: null },
      { at: 'decisions/d/require/new', set: rule('new', {}), after: 'third' },
      { at: 'cases/JE-02', set: { ...worked, id: 'JE-02' } },
    ];
    const next = after(...changes);
    expect(changesBetween(content, next)).toEqual(changes);
    expect(validateChanges(changes)).toEqual([]);
  });

  it('set a comparison whole that became a group, and a list without names', () => {
    const leaf = { name: 'a', fact: 'x', operator: 'equal', value: 1 };
    const before = after({ at: 'decisions/d/require/first/conditions', set: leaf });
    const next = applyChanges(before, [
      { at: 'decisions/d/require/first/conditions', set: { any: [leaf] } },
      { at: 'cases/JE-01/sources', set: ['a'] },
    ]);
    expect(changesBetween(before, next)).toEqual([
      { at: 'decisions/d/require/first/conditions', set: { any: [leaf] } },
      { at: 'cases/JE-01/sources', set: ['a'] },
    ]);
  });

  it('change one comparison of a group at its own threshold', () => {
    const group = (value: number): object => ({
      all: [
        { name: 'a', fact: 'x', operator: 'equal', value },
        { name: 'b', fact: 'y', operator: 'equal', value: 1 },
      ],
    });
    const before = after({ at: 'decisions/d/require/first/conditions', set: group(1) });
    const next = applyChanges(before, [{ at: 'decisions/d/require/first/conditions', set: group(2) }]);
    expect(changesBetween(before, next)).toEqual([{ at: 'decisions/d/require/first/conditions/all/a/value', set: 2 }]);
  });
});
