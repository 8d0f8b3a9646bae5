import { cellText } from './cell-text.js';
import { cellKey, type GridColumn, type GridRow, type WrongCells } from './grid-types.js';
import type { Language } from '../api/types.js';
import type { Range } from './selection.js';

/** What stands in a cell: as typed where it could not be read. */
export function shownText(row: GridRow, column: GridColumn, wrong: WrongCells, language: Language): string {
  return wrong[cellKey(row.id, column.id)]?.typed ?? cellText(column.type, row.cells[column.id], language);
}

/** The cells of a range as a spreadsheet takes them. */
export function rangeTexts(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  { top, bottom, left, right }: Range,
  wrong: WrongCells,
  language: Language,
): readonly (readonly string[])[] {
  return rows
    .slice(top, bottom + 1)
    .map((row) => columns.slice(left, right + 1).map((column) => shownText(row, column, wrong, language)));
}
