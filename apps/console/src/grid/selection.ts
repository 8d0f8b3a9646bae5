/** A place in a grid, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export interface Size {
  readonly rows: number;
  readonly columns: number;
}
/** From where it was begun to where it stands: the focus is the cell that keys act on. */
export interface Selection {
  readonly anchor: CellPlace;
  readonly focus: CellPlace;
}
/** All four inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** The move that a key stands for; Ctrl goes to the corners. */
export function moveOf(key: string, isControl: boolean): Move | undefined {
  if (!isControl) return MOVES[key];
  return key === 'Home' ? 'first' : key === 'End' ? 'last' : undefined;
}

const within = (number: number, count: number): number => Math.max(0, Math.min(number, count - 1));
export const clamp = ({ row, column }: CellPlace, { rows, columns }: Size): CellPlace => ({
  row: within(row, rows),
  column: within(column, columns),
});

/** Rows that a page key passes over. */
const PAGE = 10;

/** Where a move leads; the edges hold it. `next` and `previous` go on in the neighbouring row. */
export function moved(from: CellPlace, move: Move, size: Size): CellPlace {
  const { row, column } = from;
  switch (move) {
    case 'up':
      return clamp({ row: row - 1, column }, size);
    case 'down':
      return clamp({ row: row + 1, column }, size);
    case 'left':
      return clamp({ row, column: column - 1 }, size);
    case 'right':
      return clamp({ row, column: column + 1 }, size);
    case 'rowStart':
      return clamp({ row, column: 0 }, size);
    case 'rowEnd':
      return clamp({ row, column: size.columns - 1 }, size);
    case 'first':
      return clamp({ row: 0, column: 0 }, size);
    case 'last':
      return clamp({ row: size.rows - 1, column: size.columns - 1 }, size);
    case 'pageUp':
      return clamp({ row: row - PAGE, column }, size);
    case 'pageDown':
      return clamp({ row: row + PAGE, column }, size);
    case 'next':
    case 'previous': {
      const at = row * size.columns + column + (move === 'next' ? 1 : -1);
      const held = within(at, size.rows * size.columns);
      return { row: Math.floor(held / size.columns), column: held % size.columns };
    }
  }
}

export const single = (place: CellPlace): Selection => ({ anchor: place, focus: place });

export const rangeOf = ({ anchor, focus }: Selection): Range => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const isOneCell = ({ top, bottom, left, right }: Range): boolean => top === bottom && left === right;
export const isSamePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

/** Is it the cell beyond which Tab leaves the grid? */
export const isEdge = (place: CellPlace, move: 'next' | 'previous', size: Size): boolean =>
  isSamePlace(moved(place, move, size), place);
