import { readCell } from './read-cell.js';
import { cellKey, type CellEdit, type GridColumn, type WrongCells } from './grid-types.js';

export interface TypedCell {
  readonly row: string;
  readonly column: GridColumn;
  readonly text: string;
}

/** What was typed or pasted, told apart: what can be read, and what stays as it is and is named. */
export function readTyped(
  typed: readonly TypedCell[],
  wrong: WrongCells,
): { readonly edits: readonly CellEdit[]; readonly wrong: WrongCells } {
  const edits: CellEdit[] = [];
  const next = { ...wrong };
  for (const { row, column, text } of typed) {
    const key = cellKey(row, column.id);
    const read = readCell(column.type, text);
    Reflect.deleteProperty(next, key);
    if ('mistake' in read) next[key] = { typed: text, mistake: read.mistake };
    else edits.push({ row, column: column.id, value: read.value });
  }
  return { edits, wrong: next };
}
