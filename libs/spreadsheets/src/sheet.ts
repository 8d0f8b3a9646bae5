/** A number as a workbook writes it: text, because a binary float would already have changed it. */
export class NumberText {
  constructor(readonly text: string) {}
}

/** What stands in a cell. A date is a day, YYYY-MM-DD. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly format?: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean };

export const EMPTY: Cell = { kind: 'empty' };
export const textCell = (text: string): Cell => (text === '' ? EMPTY : { kind: 'text', text });

/** A sheet to be written: its first rows are heads. */
export interface Sheet {
  readonly name: string;
  readonly headRows: number;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
}

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** @example cellName(0, 27) // 'AB1' */
export function cellName(row: number, column: number): string {
  const letters = (index: number): string =>
    index < 26
      ? String.fromCharCode(65 + index)
      : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}`;
}

/** What a person reads in a cell. */
export function shownText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'flag':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'number':
    case 'date':
      return cell.text;
  }
}

export const isSameCell = (left: Cell, right: Cell): boolean =>
  left.kind === right.kind && shownText(left) === shownText(right);
