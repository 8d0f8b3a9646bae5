import { plainText } from '../format/plain-text.js';
import type { Cells, GridColumn, GridRow } from './grid-types.js';
import { compareExact, sumExact } from './exact.js';

export interface Part {
  /** The yes-or-no column that parts the rows, and its answer. */
  readonly column: GridColumn;
  readonly answer: boolean;
  readonly sum: string;
}
export interface ColumnSum {
  readonly column: string;
  readonly sum: string;
  /** Where the table has a yes-or-no column that some rows answer either way: the sums on both sides. */
  readonly parts: readonly Part[];
}

/** What a sum is expected to be, and why, in the language of the screen. */
export interface ExpectedSum {
  readonly column: string;
  readonly expected: string;
  readonly label: string;
  /** Only rows whose cell in this column is not true. */
  readonly without?: string | undefined;
}
export interface SumCheck extends ExpectedSum {
  readonly sum: string;
  readonly holds: boolean;
}

const inForce = (rows: readonly GridRow[]): readonly Cells[] =>
  rows.filter(({ state }) => state !== 'removed').map(({ cells }) => cells);

const textsOf = (rows: readonly Cells[], column: string): readonly string[] =>
  rows.flatMap((cells) => (cells[column] === undefined || cells[column] === null ? [] : [plainText(cells[column])]));

/** Exact sums of the columns that add up; a column with a cell that is no number has none. */
export function columnSums(columns: readonly GridColumn[], rows: readonly GridRow[]): readonly ColumnSum[] {
  const given = inForce(rows);
  return columns.flatMap(({ id, isSummed }) => {
    const sum = isSummed === true ? sumExact(textsOf(given, id)) : undefined;
    return sum === undefined ? [] : [{ column: id, sum, parts: partsOf(columns, given, id) }];
  });
}

function partsOf(columns: readonly GridColumn[], rows: readonly Cells[], of: string): readonly Part[] {
  return columns.flatMap((column) => {
    if (column.type.kind !== 'boolean') return [];
    const sides = [false, true].map((answer) => rows.filter((cells) => (cells[column.id] === true) === answer));
    if (sides.some(({ length }) => length === 0)) return [];
    return sides.flatMap((side, index) => {
      const sum = sumExact(textsOf(side, of));
      return sum === undefined ? [] : [{ column, answer: index === 1, sum }];
    });
  });
}

export function checkSums(expected: readonly ExpectedSum[], rows: readonly GridRow[]): readonly SumCheck[] {
  return expected.flatMap((one) => {
    const counted = inForce(rows).filter((cells) => one.without === undefined || cells[one.without] !== true);
    const sum = sumExact(textsOf(counted, one.column));
    return sum === undefined ? [] : [{ ...one, sum, holds: compareExact(sum, one.expected) === 0 }];
  });
}
