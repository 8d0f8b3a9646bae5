import type { KeyboardEvent } from 'react';
import { actOnRows } from './row-actions.js';
import { isEdge, moveOf, rangeOf, type Move } from './selection.js';
import type { Grid } from './use-grid.js';

interface Beyond {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly isLeaving: { current: boolean };
}

/** What the keys do in a grid. A key that belongs to a syllable in the making is nobody else's. */
export function onGridKey(event: KeyboardEvent, grid: Grid, beyond: Beyond): void {
  if (event.nativeEvent.isComposing || event.key === 'Process') return;
  const isDone = grid.mode === undefined ? onMovingKey(event, grid, beyond) : onTypingKey(event, grid);
  if (isDone) event.preventDefault();
}

const textOf = ({ target }: KeyboardEvent): string => (target instanceof HTMLInputElement ? target.value : '');

/** While a cell is being typed into. @returns whether the key is used up */
function onTypingKey(event: KeyboardEvent, grid: Grid): boolean {
  const { key, shiftKey } = event;
  const finish = (move: Move): true => {
    grid.commit(textOf(event));
    grid.go(move);
    return true;
  };
  if (key === 'Enter') return finish(shiftKey ? 'up' : 'down');
  if (key === 'Tab') return finish(shiftKey ? 'previous' : 'next');
  if (key === 'Escape') {
    grid.open(undefined);
    return true;
  }
  if (key === 'F2') {
    grid.open(grid.mode === 'typed' ? 'opened' : 'typed');
    return true;
  }
  const move = grid.mode === 'typed' && key.startsWith('Arrow') ? moveOf(key, false) : undefined;
  return move === undefined ? false : finish(move);
}

/** While moving about. @returns whether the key is used up */
function onMovingKey(event: KeyboardEvent, grid: Grid, beyond: Beyond): boolean {
  const { key, shiftKey, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (key === 'Tab') return onTab(shiftKey ? 'previous' : 'next', grid, beyond);
  beyond.isLeaving.current = key === 'Escape';
  if (key === 'Escape') return true;
  if (altKey) {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    actOnRows(grid, key === 'ArrowUp' ? 'up' : 'down');
    return true;
  }
  if (isControl && !key.startsWith('Home') && !key.startsWith('End')) return onShortcut(event, grid, beyond);
  const move = moveOf(key, isControl);
  if (move !== undefined) {
    grid.go(move, shiftKey);
    return true;
  }
  return onCellKey(key, grid);
}

function onTab(move: 'next' | 'previous', grid: Grid, { isLeaving }: Beyond): boolean {
  const size = { rows: grid.rows.length, columns: grid.columns.length };
  if (isLeaving.current || isEdge(grid.active, move, size)) return false;
  grid.go(move);
  return true;
}

function onShortcut({ key, shiftKey }: KeyboardEvent, grid: Grid, { undo, redo }: Beyond): boolean {
  switch (key.toLowerCase()) {
    case 'z':
      if (shiftKey) redo();
      else undo();
      return true;
    case 'y':
      redo();
      return true;
    case 'a':
      grid.select({
        anchor: { row: grid.rows.length - 1, column: grid.columns.length - 1 },
        focus: { row: 0, column: 0 },
      });
      return true;
    default:
      return false;
  }
}

function onCellKey(key: string, grid: Grid): boolean {
  if (key === 'Delete' || key === 'Backspace') {
    clearSelected(grid);
    return true;
  }
  const column = grid.columns[grid.active.column];
  if (!grid.canEdit(grid.active.row) || column === undefined) return false;
  if (key === 'Enter' || key === 'F2') {
    grid.open('opened');
    return true;
  }
  if (key !== ' ' || column.type.kind !== 'boolean') return false;
  const row = grid.rows[grid.active.row];
  if (row !== undefined) grid.write([{ row: row.id, column, text: row.cells[column.id] === true ? 'false' : 'true' }]);
  return true;
}

/** Empties the selected cells, as one step. */
export function clearSelected(grid: Grid): void {
  const { top, bottom, left, right } = rangeOf(grid.selection);
  grid.write(
    grid.rows
      .slice(top, bottom + 1)
      .flatMap((row, index) =>
        grid.canEdit(top + index)
          ? grid.columns.slice(left, right + 1).map((column) => ({ row: row.id, column, text: '' }))
          : [],
      ),
  );
}
