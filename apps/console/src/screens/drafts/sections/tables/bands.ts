import { plainText } from '../../../../format/plain-text.js';
import { compareExact } from '../../../../grid/exact.js';
import type { GridRow } from '../../../../grid/grid-types.js';

/** Two neighbouring bands that do not lie side by side, with the numbers between which it is so. */
export interface BandFault {
  readonly is: 'gap' | 'overlap' | 'backwards';
  readonly row: string;
  readonly next: string;
  readonly from: string;
  readonly to: string;
}

const numberIn = (row: GridRow, column: string): string | undefined => {
  const value = row.cells[column];
  return value === undefined || value === null || value === '' ? undefined : plainText(value);
};

/** Bands are half open, `[from, to)`; the last has no upper end. Told in the order of their lower ends. */
export function bandFaults(rows: readonly GridRow[], from: string, to: string): readonly BandFault[] {
  const given = rows
    .filter((row) => row.state !== 'removed' && numberIn(row, from) !== undefined)
    .toSorted((a, b) => compareExact(numberIn(a, from) ?? '', numberIn(b, from) ?? '') ?? 0);
  return given.flatMap((row, index): readonly BandFault[] => {
    const [start, end] = [numberIn(row, from) ?? '', numberIn(row, to)];
    const next = given[index + 1];
    const fault = (is: BandFault['is'], low: string, high: string): readonly BandFault[] => [
      { is, row: row.name, next: next?.name ?? row.name, from: low, to: high },
    ];
    if (end !== undefined && (compareExact(end, start) ?? 1) <= 0) return fault('backwards', start, end);
    if (next === undefined) return [];
    const begins = numberIn(next, from) ?? '';
    const distance = end === undefined ? -1 : (compareExact(begins, end) ?? 0);
    if (distance === 0) return [];
    return distance > 0 ? fault('gap', end ?? '', begins) : fault('overlap', begins, end ?? '∞');
  });
}

/** Steps of one item: each is above the one before. @returns the first that is not, with the one before it */
export function fallingStep(steps: readonly unknown[]): { readonly step: string; readonly before: string } | undefined {
  const at = steps.findIndex(
    (step, index) => index > 0 && (compareExact(String(step), String(steps[index - 1])) ?? 1) <= 0,
  );
  return at < 0 ? undefined : { step: String(steps[at]), before: String(steps[at - 1]) };
}
