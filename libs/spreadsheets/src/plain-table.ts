import type { TableCell } from '#policy';
import { EMPTY, textCell, type Cell } from './sheet.js';
import { workbookOf } from './workbook.js';

/** What a spreadsheet would take for the beginning of a formula, full-width signs included. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * Text that a spreadsheet shows and never calculates, also where it opens a CSV file or a person edits the cell.
 * @example plainText('=1+1') // "'=1+1"
 */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Excel reads a CSV file as UTF-8 only with this before it. */
export const CSV_START = '\uFEFF';

/** One line of a CSV file (RFC 4180), its end included. */
export const csvLine = (cells: readonly TableCell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = plainText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as an .xlsx file of one sheet, its first line the head. */
export function workbookOfTable(
  name: string,
  head: readonly string[],
  lines: readonly (readonly TableCell[])[],
): Promise<Uint8Array> {
  const rows = [head, ...lines].map((line) => line.map(sheetCell));
  return workbookOf([
    { name, headRows: 1, rows, widths: head.map((text) => Math.min(40, Math.max(12, text.length * 2))) },
  ]);
}

function sheetCell(cell: TableCell): Cell {
  if (cell === null) return EMPTY;
  return typeof cell === 'number' ? { kind: 'number', text: String(cell), format: '#,##0' } : textCell(plainText(cell));
}
