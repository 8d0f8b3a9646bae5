import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { guardWorkbook } from './guard.js';
import { SpreadsheetError, type SheetProblem } from './messages.js';
import { EMPTY, NumberText, textCell, type Cell, type ReadSheet, type Sheet } from './sheet.js';

/** Sheets → the bytes of an .xlsx file. Every text is written as text: none of it can become a formula. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths, headRows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => writtenCell(cell, index < headRows))),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRows,
    })),
  ).toBuffer();
}

function writtenCell(cell: Cell, isHead: boolean) {
  const style = isHead ? ({ fontWeight: 'bold', backgroundColor: '#eef2f7' } as const) : {};
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { type: String, value: cell.text, ...style };
    case 'number':
      return { type: Number, value: Number(cell.text), ...(cell.format === undefined ? {} : { format: cell.format }) };
    case 'date':
      return { type: Date, value: new Date(`${cell.text}T00:00:00Z`), format: 'yyyy-mm-dd' };
    case 'flag':
      return { type: Boolean, value: cell.value };
  }
}

/**
 * The bytes of an .xlsx file → its sheets, and every formula in it as a problem.
 * @throws SpreadsheetError when it is none, or too large to be read
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly ReadSheet[]; readonly problems: readonly SheetProblem[] }> {
  const problems = guardWorkbook(bytes);
  try {
    const sheets = await readExcelFile(Buffer.from(bytes), {
      trim: false,
      parseNumber: (text) => new NumberText(text),
    });
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(readCell)) })),
      problems,
    };
  } catch (cause) {
    throw Object.assign(new SpreadsheetError('sheet/not-a-workbook'), { cause });
  }
}

function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (value instanceof NumberText) return { kind: 'number', text: value.text };
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z')
      ? { kind: 'date', text: text.slice(0, 10) }
      : { kind: 'text', text: text.slice(0, 19) };
  }
  return textCell(typeof value === 'string' ? value : JSON.stringify(value));
}
