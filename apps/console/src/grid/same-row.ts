import type { Cells, GridRow } from './grid-types.js';

/** Would two rows look the same? Rows are put together anew on every change; most of them are as they were. */
export function isSameRow(a: GridRow, b: GridRow): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.name === b.name &&
      a.state === b.state &&
      (a.isLit ?? false) === (b.isLit ?? false) &&
      sameCells(a.cells, b.cells) &&
      sameCells(a.before ?? {}, b.before ?? {}) &&
      (a.problems ?? []).join('\n') === (b.problems ?? []).join('\n'))
  );
}

function sameCells(a: Cells, b: Cells): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

/** Cells hold text, numbers and yes or no; lists and records are few and small. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (typeof a === 'object' &&
    typeof b === 'object' &&
    a !== null &&
    b !== null &&
    JSON.stringify(a) === JSON.stringify(b));
