import { useMemo } from 'react';
import { useDraft } from '../app/use-draft.js';
import { cellKey, type GridColumn, type GridRow, type WrongCell, type WrongCells } from './grid-types.js';

export interface WrongPlace extends WrongCell {
  readonly row: GridRow;
  readonly rowIndex: number;
  readonly column: GridColumn;
  readonly columnIndex: number;
}

const NONE: WrongCells = {};

/** Cells that cannot be read, kept for the tab as they were typed. @param keep names the grid in the tab */
export function useWrongCells(keep: string): readonly [WrongCells, (next: WrongCells) => void] {
  const draft = useDraft<WrongCells>(`grid:${keep}`, NONE);
  return [draft.value, draft.change];
}

/** Where they stand, in the order of the grid; those of rows that are gone are left out. */
export function useWrongPlaces(
  wrong: WrongCells,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly WrongPlace[] {
  return useMemo(() => {
    if (Object.keys(wrong).length === 0) return [];
    return rows.flatMap((row, rowIndex) =>
      columns.flatMap((column, columnIndex) => {
        const cell = wrong[cellKey(row.id, column.id)];
        return cell === undefined ? [] : [{ ...cell, row, rowIndex, column, columnIndex }];
      }),
    );
  }, [wrong, rows, columns]);
}
