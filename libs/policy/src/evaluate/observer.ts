import type { Value } from '../values/unknown.js';

/**
 * Told what the runs of one compilation look at: which lines are compared, which rows, bands and cases decide. The
 * trace shows conditions and results; what a mechanism finds in a table on the way to a value it does not show. A
 * version compiled without an observer has the very closures it would have if there were none.
 */
export interface Observer {
  /**
   * The two sides of a comparison.
   * @param by what writes it: JSON of the rule set (a condition's leaf, a cell, the arguments of a mechanism), or the
   * row of a table of bands as a parameter holds it
   * @param edge which of its two lines, for what writes a window
   */
  compared(by: object, found: Value, against: Value, edge?: 'from' | 'to'): void;
  /**
   * A row that decided.
   * @param row the row of a table as a parameter holds it, or the JSON of a decision table's row or a choice's case
   */
  chosen(row: object): void;
  /** An entry of a list or a map that decided, as a parameter holds it. */
  entered(collection: object, key: string | number): void;
  /** All that decides this run has been looked at. What is looked at from here on is only told of in the trace. */
  settled(): void;
}
