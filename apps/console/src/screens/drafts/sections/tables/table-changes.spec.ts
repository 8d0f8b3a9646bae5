import fc from 'fast-check';
import type { ParameterJson, RuleSetJson, TableRowJson } from '../../../../editing/index.js';
import { applyChanges, type Content } from '../../../../editing/apply-change.js';
import { copyId } from '../../../../schema-form/next-id.js';
import type { GridEdit, GridRow } from '../../../../grid/grid-types.js';
import { latestOf, writingOf } from './latest.js';
import { movedIds } from './moved.js';
import { changesOf } from './table-changes.js';
import { columnsOf, rowsOf, SOURCE } from './table-view.js';

const DAY = '2025-03-01';
const row = (id: string, points: number, from = '2024-03-27'): TableRowJson => ({
  id,
  values: [{ from, cells: { item: id, points }, source: ['F-001-01'] }],
});
const table = (...rows: TableRowJson[]): ParameterJson => ({
  label: { ko: '배점', en: 'points' },
  type: 'table',
  key: 'item',
  columns: {
    points: { label: { ko: '배점', en: 'points' }, type: 'points', unit: 'points' },
    item: { label: { ko: '항목', en: 'item' }, type: 'text' },
  },
  rows,
});
const before = table(row('a', 30), row('b', 20), row('c', 50));
const content = { words: {}, clauses: {}, readings: {}, notes: {} } as unknown as RuleSetJson;
const columns = columnsOf(before, content, { words: ({ ko }) => ko, unitOf: () => '', source: '근거' });
const view = (parameter: ParameterJson): readonly GridRow[] =>
  rowsOf({ parameter, before, columns, language: 'ko', isLit: () => false, problemsOf: () => [] });

/** The table after edits, as the draft would have it. */
function edited(parameter: ParameterJson, ...edits: GridEdit[]): ParameterJson {
  const newRowId = (_: unknown, taken: readonly string[]): string =>
    copyId('row1', [...taken, ...(parameter.rows ?? []).map(({ id }) => id)]);
  const changes = changesOf({ at: 'parameters/t', parameter, before, day: DAY, newRowId }, edits);
  const next = applyChanges({ parameters: { t: parameter } }, changes) as Content & {
    parameters: { t: ParameterJson };
  };
  return next.parameters.t;
}
const cell = (id: string, column: string, value: unknown): GridEdit => ({
  kind: 'cells',
  cells: [{ row: id, column, value }],
});
const valuesOf = (parameter: ParameterJson, id: string) => parameter.rows?.find((one) => one.id === id)?.values;
const states = (parameter: ParameterJson) => view(parameter).map(({ id, state }) => `${id} ${state}`);

describe('a cell of last year’s row', () => {
  it('gets a value from this version’s first day on; the earlier one stays', () => {
    const once = edited(before, cell('a', 'points', 40));
    expect(valuesOf(once, 'a')).toEqual([
      { from: '2024-03-27', cells: { item: 'a', points: 30 }, source: ['F-001-01'] },
      { from: DAY, cells: { item: 'a', points: 40 }, source: ['F-001-01'] },
    ]);
    expect(states(once)).toEqual(['a changed', 'b same', 'c same']);
    expect(view(once)[0]?.before).toMatchObject({ points: 30 });
  });

  it('changed again is put right in place, with its clauses', () => {
    const twice = edited(edited(before, cell('a', 'points', 40)), cell('a', 'points', 41), cell('a', SOURCE, ['R-01']));
    expect(valuesOf(twice, 'a')?.slice(1)).toEqual([{ from: DAY, cells: { item: 'a', points: 41 }, source: ['R-01'] }]);
    expect(edited(twice, cell('a', 'points', undefined)).rows?.[0]?.values[1]?.cells).toEqual({ item: 'a' });
  });
});

describe('rows', () => {
  it('of last year end with this version’s first day, and come back as they were', () => {
    const removed = edited(before, { kind: 'remove', rows: ['b'] });
    expect(valuesOf(removed, 'b')?.at(-1)).toEqual({ from: DAY, cells: null, source: ['F-001-01'] });
    expect(states(removed)).toEqual(['a same', 'b removed', 'c same']);
    expect(edited(removed, { kind: 'restore', rows: ['b'] })).toEqual(before);
  });

  it('that were changed first end all the same', () => {
    const removed = edited(edited(before, cell('b', 'points', 1)), { kind: 'remove', rows: ['b'] });
    expect(valuesOf(removed, 'b')?.map(({ from, cells }) => [from, cells === null])).toEqual([
      ['2024-03-27', false],
      [DAY, true],
    ]);
  });

  it('that came with this version just go', () => {
    const added = edited(before, { kind: 'add', after: 'a', rows: [{ id: 'n', cells: { item: 'n', points: 5 } }] });
    expect(states(added)).toEqual(['a same', 'n added', 'b same', 'c same']);
    expect(valuesOf(added, 'n')).toEqual([{ from: DAY, cells: { item: 'n', points: 5 }, source: [] }]);
    expect(edited(added, { kind: 'remove', rows: ['n'] })).toEqual(before);
  });

  it('that somebody took out altogether are shown where they were and can be put back', () => {
    const without = table(row('a', 30), row('c', 50));
    expect(states(without)).toEqual(['a same', 'b removed', 'c same']);
    expect(edited(without, { kind: 'restore', rows: ['b'] })).toEqual(before);
  });

  it('are copied below the last selected one, in their order, under ids of their own', () => {
    const copied = edited(before, { kind: 'duplicate', rows: ['a', 'b'] });
    expect(copied.rows?.map(({ id }) => id)).toEqual(['a', 'b', 'row2', 'row3', 'c']);
    expect(valuesOf(copied, 'row3')).toEqual([{ from: DAY, cells: { item: 'b', points: 20 }, source: ['F-001-01'] }]);
  });

  it('that are moved are told as moved, and no other', () => {
    expect(states(edited(before, { kind: 'move', row: 'c', after: null }))).toEqual(['c moved', 'a same', 'b same']);
    expect(
      states(edited(before, { kind: 'move', row: 'a', after: 'b' })).filter((one) => one.includes('moved')),
    ).toHaveLength(1);
  });

  it('keep to what a person did, whatever is done in whatever order', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'x', 'y');
    const edit: fc.Arbitrary<GridEdit> = fc.oneof(
      fc.tuple(id, fc.integer({ min: 0, max: 99 })).map(([one, points]) => cell(one, 'points', points)),
      id.map((one): GridEdit => ({ kind: 'remove', rows: [one] })),
      id.map((one): GridEdit => ({ kind: 'restore', rows: [one] })),
      fc.tuple(id, fc.option(id)).map(([one, after]): GridEdit => ({ kind: 'move', row: one, after })),
      fc
        .constantFrom('x', 'y')
        .map((one): GridEdit => ({ kind: 'add', after: 'b', rows: [{ id: one, cells: { item: one, points: 1 } }] })),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let now = before;
        for (const one of edits) {
          const ids = view(now).map((shown) => shown.id);
          if (one.kind === 'add' && ids.includes(one.rows[0]?.id ?? '')) continue;
          if (one.kind === 'move' && (one.row === one.after || (one.after !== null && !ids.includes(one.after))))
            continue;
          const shown = view(now).find((other) => other.id === (one.kind === 'cells' ? one.cells[0]?.row : ''));
          now = edited(now, one);
          if (one.kind === 'cells' && shown !== undefined && shown.state !== 'removed')
            expect(view(now).find(({ id: is }) => is === shown.id)?.cells['points']).toBe(one.cells[0]?.value);
        }
        // No row of last year is ever lost, and no day of a row has two values.
        expect(view(now).map((shown) => shown.id)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
        for (const { values } of now.rows ?? [])
          expect(new Set(values.map(({ from }) => from)).size).toBe(values.length);
      }),
    );
  });
});

describe('the latest value', () => {
  it.each([
    ['2024-12-31', 'followed'],
    [DAY, 'replaced'],
    ['2025-03-02', 'replaced'],
  ])('of %s is %s by one from 2025-03-01', (from, is) => {
    const values = [{ from, value: 1, source: [] }];
    expect(writingOf(values, values, DAY).is).toBe(is);
    // What this version wrote itself is put right in any case.
    expect(writingOf(values, [], DAY).is).toBe('replaced');
  });

  it('is of the latest day, and of that day the one known last', () => {
    expect(
      latestOf([
        { from: '2024-02-01', knownFrom: '2024-05-01', value: 2, source: [] },
        { from: '2024-02-01', value: 1, source: [] },
        { from: '2023-01-01', value: 0, source: [] },
      ])?.value,
    ).toBe(2);
  });
});

it('only the fewest rows are moved that explain a new order', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(ids, ids, (old, now) => {
      const moved = movedIds(old, now);
      const kept = now.filter((id) => old.includes(id) && !moved.has(id));
      expect(kept).toEqual(old.filter((id) => kept.includes(id)));
    }),
  );
  expect([...movedIds(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a']);
});
