import type { Change, DatedJson, ParameterJson, TableRowJson } from '../../../../editing/index.js';
import { inside } from '../../../../editing/place.js';
import type { CellEdit, Cells, GridEdit } from '../../../../grid/grid-types.js';
import { latestOf, writingOf } from './latest.js';
import { SOURCE } from './table-view.js';

interface Table {
  /** Place of the parameter. */
  readonly at: string;
  readonly parameter: ParameterJson;
  /** Last year's. */
  readonly before: ParameterJson | undefined;
  /** This version's first day. */
  readonly day: string;
  readonly newRowId: (cells: Cells, taken: readonly string[]) => string;
}

const rowOf = (parameter: ParameterJson | undefined, id: string): TableRowJson | undefined =>
  parameter?.rows?.find((row) => row.id === id);

/** What was done to a grid, as changes of the draft: together they are one step. */
export function changesOf(table: Table, edits: readonly GridEdit[]): readonly Change[] {
  const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.cells : []));
  const others = edits.flatMap((edit): readonly Change[] => {
    const at = inside(table.at, 'rows');
    switch (edit.kind) {
      case 'cells':
        return [];
      case 'add':
        return edit.rows.map(({ id, cells }, index) => ({
          at: inside(at, id),
          set: newRow(id, cells, table.day),
          after: index === 0 ? present(table, edit.after) : (edit.rows[index - 1]?.id ?? null),
        }));
      case 'duplicate':
        return duplicates(table, edit.rows);
      case 'remove':
        return edit.rows.flatMap((id) => removal(table, id));
      case 'restore':
        return edit.rows.flatMap((id) => restoration(table, id));
      case 'move':
        return rowOf(table.parameter, edit.row) === undefined
          ? []
          : [{ at: inside(at, edit.row), move: true, after: present(table, edit.after) }];
    }
  });
  // All cells of a row make one value of it.
  return [...cellChanges(table, cells, edits), ...others];
}

/** The nearest row before that the draft has: a row of last year may be shown and not be there. */
function present({ parameter, before }: Table, after: string | null): string | null {
  if (after === null || rowOf(parameter, after) !== undefined) return after;
  const old = (before?.rows ?? []).map(({ id }) => id);
  return old.slice(0, old.indexOf(after)).findLast((id) => rowOf(parameter, id) !== undefined) ?? null;
}

const newRow = (id: string, cells: Cells, day: string): TableRowJson => ({
  id,
  values: [{ from: day, ...split(cells, []) }],
});

/** Cells and the clauses they rest on, told apart. */
function split(cells: Cells, source: readonly string[]): { readonly cells: Cells; readonly source: readonly string[] } {
  const { [SOURCE]: written, ...own } = cells;
  return { cells: own, source: Array.isArray(written) ? written.map(String) : source };
}

function cellChanges(table: Table, edits: readonly CellEdit[], all: readonly GridEdit[]): readonly Change[] {
  const ids = [...new Set(edits.map(({ row }) => row))];
  const coming = new Set(all.flatMap((edit) => (edit.kind === 'add' ? edit.rows.map(({ id }) => id) : [])));
  return ids
    .filter((id) => !coming.has(id))
    .flatMap((id) =>
      rowChange(
        table,
        id,
        edits.filter(({ row }) => row === id),
      ),
    );
}

function rowChange({ at, parameter, before, day }: Table, id: string, edits: readonly CellEdit[]): readonly Change[] {
  const row = rowOf(parameter, id);
  if (row === undefined) return [];
  const place = inside(at, 'rows', id);
  const writing = writingOf(row.values, rowOf(before, id)?.values, day);
  const was: Cells = { ...writing.latest?.cells, [SOURCE]: writing.latest?.source ?? [] };
  const next = Object.fromEntries(
    Object.entries({ ...was, ...Object.fromEntries(edits.map(({ column, value }) => [column, value])) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const { cells, source } = split(next, []);
  if (writing.is === 'followed') return [{ at: place, from: writing.from, value: cells, source }];
  const { latest } = writing;
  // A value of a day has no place of its own: the row's values are written as a whole.
  return [
    {
      at: inside(place, 'values'),
      set: row.values.map((one) => (one === latest ? { ...latest, cells, source } : one)),
    },
  ];
}

function duplicates(table: Table, ids: readonly string[]): readonly Change[] {
  const taken = (table.parameter.rows ?? []).map(({ id }) => id);
  let after = ids.at(-1) ?? null;
  return ids.flatMap((id): readonly Change[] => {
    const latest = latestOf(rowOf(table.parameter, id)?.values);
    if (latest?.cells === null || latest?.cells === undefined) return [];
    const cells = { ...latest.cells, [SOURCE]: latest.source };
    const copy = table.newRowId({}, taken);
    taken.push(copy);
    const change = {
      at: inside(table.at, 'rows', copy),
      set: newRow(copy, cells, table.day),
      after: present(table, after),
    };
    const placed = { ...change, after: after !== null && taken.includes(after) ? after : change.after };
    after = copy;
    return [placed];
  });
}

/** A row of last year ends with this version's first day; one that came with this version just goes. */
function removal({ at, parameter, before, day }: Table, id: string): readonly Change[] {
  const row = rowOf(parameter, id);
  if (row === undefined) return [];
  const place = inside(at, 'rows', id);
  if (rowOf(before, id) === undefined) return [{ at: place, remove: true }];
  const source = latestOf(row.values)?.source ?? [];
  const earlier = row.values.filter(({ from }) => from !== day);
  if (earlier.length === row.values.length) return [{ at: place, from: day, value: null, source }];
  const ended: DatedJson = { from: day, cells: null, source };
  return [{ at: inside(place, 'values'), set: [...earlier, ended] }];
}

function restoration({ at, parameter, before }: Table, id: string): readonly Change[] {
  const [row, old] = [rowOf(parameter, id), rowOf(before, id)];
  const place = inside(at, 'rows', id);
  if (row === undefined) {
    if (old === undefined) return [];
    return [
      {
        at: place,
        set: old,
        after: present({ at, parameter, before, day: '', newRowId: () => '' }, previous(before, id)),
      },
    ];
  }
  const values = row.values.filter(({ cells }) => cells !== null);
  return [{ at: inside(place, 'values'), set: values.length > 0 ? values : (old?.values ?? []) }];
}

const previous = (before: ParameterJson | undefined, id: string): string | null => {
  const ids = (before?.rows ?? []).map((row) => row.id);
  return ids[ids.indexOf(id) - 1] ?? null;
};
