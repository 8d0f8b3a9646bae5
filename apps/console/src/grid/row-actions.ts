import type { GridEdit, GridRow, NewRow } from './grid-types.js';
import { single } from './selection.js';
import { selectedRows, type Grid } from './use-grid.js';

export type RowAction = 'addAbove' | 'addBelow' | 'duplicate' | 'up' | 'down' | 'remove' | 'restore';

const withState = (rows: readonly GridRow[], isRemoved: boolean): readonly string[] =>
  rows.filter(({ state }) => (state === 'removed') === isRemoved).map(({ id }) => id);

/** What an action on the selected rows would do; nothing where it cannot be done. */
export function rowEdit(grid: Grid, action: RowAction): GridEdit | undefined {
  const { rows, active, isReadOnly } = grid;
  if (isReadOnly) return undefined;
  const row = rows[active.row];
  const selected = selectedRows(grid);
  const blank = (): readonly NewRow[] => [
    {
      id: grid.newRowId(
        {},
        rows.map(({ id }) => id),
      ),
      cells: {},
    },
  ];
  switch (action) {
    case 'addAbove':
      return { kind: 'add', after: rows[active.row - 1]?.id ?? null, rows: blank() };
    case 'addBelow':
      return { kind: 'add', after: row?.id ?? null, rows: blank() };
    case 'duplicate':
      return some('duplicate', withState(selected, false));
    case 'remove':
      return some('remove', withState(selected, false));
    case 'restore':
      return some('restore', withState(selected, true));
    case 'up':
      return row === undefined || active.row === 0
        ? undefined
        : { kind: 'move', row: row.id, after: rows[active.row - 2]?.id ?? null };
    case 'down': {
      const next = rows[active.row + 1];
      return row === undefined || next === undefined ? undefined : { kind: 'move', row: row.id, after: next.id };
    }
  }
}

const some = (kind: 'duplicate' | 'remove' | 'restore', rows: readonly string[]): GridEdit | undefined =>
  rows.length === 0 ? undefined : { kind, rows };

/** Does it, and goes along with a row that moves or comes. */
export function actOnRows(grid: Grid, action: RowAction): void {
  const edit = rowEdit(grid, action);
  if (edit === undefined) return;
  const { active, rows } = grid;
  grid.onEdit([edit]);
  const step = {
    addAbove: 0,
    addBelow: rows.length === 0 ? 0 : 1,
    duplicate: selectedRows(grid).length,
    up: -1,
    down: 1,
  };
  if (action in step) {
    const row = active.row + step[action as keyof typeof step];
    // The row is there only once the grid is shown anew; held within the rows until then.
    grid.select(single({ row, column: active.column }));
  }
}
