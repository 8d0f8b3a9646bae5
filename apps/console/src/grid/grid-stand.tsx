import { useState } from 'react';
import { newId } from '../editing/new-id.js';
import { Grid } from './grid.js';
import type { GridColumn, GridEdit, GridRow } from './grid-types.js';
import type { ExpectedSum } from './sums.js';

interface Props {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly initial: readonly GridRow[];
  readonly expectedSums?: readonly ExpectedSum[];
  readonly isReadOnly?: boolean;
  readonly onRows?: (rows: readonly GridRow[]) => void;
}

/** For specs and the gallery: a grid that holds its own rows. */
export function GridStand({ label, columns, initial, expectedSums = [], isReadOnly = false, onRows }: Props) {
  const [past, setPast] = useState<readonly (readonly GridRow[])[]>([initial]);
  const [future, setFuture] = useState<readonly (readonly GridRow[])[]>([]);
  const rows = past.at(-1) ?? initial;
  const put = (nextPast: typeof past, nextFuture: typeof future): void => {
    setPast(nextPast);
    setFuture(nextFuture);
    onRows?.(nextPast.at(-1) ?? initial);
  };
  const undo = (): void => {
    if (past.length > 1) put(past.slice(0, -1), [rows, ...future]);
  };
  const redo = (): void => {
    const [next, ...rest] = future;
    if (next !== undefined) put([...past, next], rest);
  };
  return (
    <Grid
      label={label}
      columns={columns}
      rows={rows}
      keep={`stand ${label}`}
      expectedSums={expectedSums}
      isReadOnly={isReadOnly}
      newRowId={(_, taken) => newId('', taken, 'row')}
      onEdit={(edits) => put([...past, edits.reduce(edited, rows)], [])}
      undo={undo}
      redo={redo}
      canUndo={past.length > 1}
      canRedo={future.length > 0}
    />
  );
}

function edited(rows: readonly GridRow[], edit: GridEdit): readonly GridRow[] {
  const insert = (after: string | null, added: readonly GridRow[], among = rows): readonly GridRow[] => {
    const at = after === null ? 0 : among.findIndex(({ id }) => id === after) + 1;
    return [...among.slice(0, at), ...added, ...among.slice(at)];
  };
  const withState = (ids: readonly string[], state: GridRow['state']): readonly GridRow[] =>
    rows.map((row) => (ids.includes(row.id) ? { ...row, state } : row));
  switch (edit.kind) {
    case 'cells':
      return rows.map((row) => {
        const own = edit.cells.filter((cell) => cell.row === row.id);
        if (own.length === 0) return row;
        const cells = { ...row.cells, ...Object.fromEntries(own.map(({ column, value }) => [column, value])) };
        return { ...row, cells, state: row.state === 'added' ? 'added' : 'changed' };
      });
    case 'add':
      return insert(
        edit.after,
        edit.rows.map(({ id, cells }) => ({ id, name: id, cells, state: 'added' })),
      );
    case 'duplicate':
      return edit.rows.reduce<readonly GridRow[]>((all, id) => {
        const row = all.find((one) => one.id === id);
        return row === undefined ? all : insert(id, [{ ...row, id: `${id}-copy`, state: 'added' }], all);
      }, rows);
    case 'remove':
      return withState(edit.rows, 'removed');
    case 'restore':
      return withState(edit.rows, 'same');
    case 'move': {
      const row = rows.find(({ id }) => id === edit.row);
      const others = rows.filter(({ id }) => id !== edit.row);
      return row === undefined ? rows : insert(edit.after, [{ ...row, state: 'moved' }], others);
    }
  }
}
