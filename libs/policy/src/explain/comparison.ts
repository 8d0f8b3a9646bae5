/** How one condition, or a whole rule, came out. */
export type Result = 'met' | 'notMet' | 'unknown';

/** One condition of the trace, ready to be worded: every text is in the reader's language already. */
export interface Comparison {
  /** What was looked at. */
  readonly label: string;
  /** Of `libs/policy/src/conditions/operators.ts`, or `lacksSome`, the opposite of `containsAll`. */
  readonly operator: string;
  /** Put to each element of a list or each entry of a map. */
  readonly each?: 'some' | 'every';
  readonly found: string;
  /** `nothing`: known not to be given; `empty`: a list without entries. */
  readonly foundIs: 'value' | 'list' | 'nothing' | 'empty' | 'unknown';
  readonly line: string;
  readonly lineIs: 'value' | 'list' | 'unknown';
  /** What the line is called, when it is not a literal of the rule. */
  readonly lineLabel?: string;
  /** The line was laid over for this run (what-if). */
  readonly isAssumed: boolean;
  /** Of `present` and `empty`: whether it is wanted, or its opposite. */
  readonly isWanted: boolean;
}
