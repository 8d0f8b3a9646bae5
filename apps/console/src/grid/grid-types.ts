import type { CellMistake } from './read-cell.js';
import type { CellType } from './cell-type.js';

export interface GridColumn {
  readonly id: string;
  /** In the language of the screen. */
  readonly label: string;
  readonly type: CellType;
  /** What its numbers are counted in, as it stands in the head. */
  readonly unit?: string;
  /** Numbers that add up: their sum stands in the foot. */
  readonly isSummed?: boolean;
}

export type RowState = 'same' | 'added' | 'changed' | 'moved' | 'removed';
export type Cells = Readonly<Record<string, unknown>>;

export interface GridRow {
  /** Stable: what is typed, selected and wrong belongs to it wherever it stands. */
  readonly id: string;
  /** What it is called in the language of the screen. */
  readonly name: string;
  readonly cells: Cells;
  /** Last year's cells, where the row was there. */
  readonly before?: Cells | undefined;
  readonly state: RowState;
  /** The trial on the screen used this row. */
  readonly isLit?: boolean;
  /** What the checks say of it, in the language of the screen. */
  readonly problems?: readonly string[];
}

export interface CellEdit {
  readonly row: string;
  readonly column: string;
  /** Nothing: the cell becomes empty. */
  readonly value: unknown;
}

export interface NewRow {
  readonly id: string;
  readonly cells: Cells;
}

/** What a person did to a grid. Several at once are one step to undo. */
export type GridEdit =
  | { readonly kind: 'cells'; readonly cells: readonly CellEdit[] }
  | { readonly kind: 'add'; readonly after: string | null; readonly rows: readonly NewRow[] }
  | { readonly kind: 'duplicate'; readonly rows: readonly string[] }
  | { readonly kind: 'remove'; readonly rows: readonly string[] }
  | { readonly kind: 'restore'; readonly rows: readonly string[] }
  | { readonly kind: 'move'; readonly row: string; readonly after: string | null };

/** A cell that cannot be read stays as it was typed. */
export interface WrongCell {
  readonly typed: string;
  readonly mistake: CellMistake;
}
/** By row and column. */
export type WrongCells = Readonly<Record<string, WrongCell>>;
export const cellKey = (row: string, column: string): string => `${row}\t${column}`;
