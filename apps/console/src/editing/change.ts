/** JSON as the rules are written in. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Sets or replaces what stands at a place. A new element of a list goes after the one named; null: first; absent: last. */
export interface SetChange {
  readonly at: string;
  readonly set: unknown;
  readonly after?: string | null;
}
export interface RemoveChange {
  readonly at: string;
  readonly remove: true;
}
/** Puts an element of a list after another one; null: first. */
export interface MoveChange {
  readonly at: string;
  readonly move: true;
  readonly after: string | null;
}
/** A value of a parameter, or the cells of a table row, from a day on; earlier ones stay. */
export interface DatedChange {
  readonly at: string;
  /** YYYY-MM-DD */
  readonly from: string;
  readonly knownFrom?: string;
  readonly value: unknown;
  readonly source: readonly string[];
}

/**
 * One operation on a draft, as the service takes it. `at` is a place by names: `parameters/rounds.schedule/rows/round-2`,
 * `cases/JE-01/expect/outcome`; see place.ts.
 */
export type Change = SetChange | RemoveChange | MoveChange | DatedChange;

export const isRemove = (change: Change): change is RemoveChange => 'remove' in change;
export const isMove = (change: Change): change is MoveChange => 'move' in change;
export const isDated = (change: Change): change is DatedChange => 'from' in change;
export const isSet = (change: Change): change is SetChange => 'set' in change;
