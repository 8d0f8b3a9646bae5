/** A piece of generated JavaScript. It never holds an officer's text: texts are bound as constants `k0`, `k1` … */
export type Code = string;

/**
 * A value in generated code, typed when the decision is lowered.
 * `state` is 0 where it is known; otherwise what the writer's dialect uses for unknown and for a known absence.
 */
interface Stated {
  readonly state: Code;
  /** Its fact has a meaning when left out, so that `present` may find it open. */
  readonly mayBeAbsent?: boolean;
  /** Code of the value as the trace shows it while it is known, where that is not what `jsonOf` makes of it. */
  readonly json?: Code;
}
/** The exact number `above` / `below`: whole numbers in doubles, |above| ≤ bound, below > 0. */
export interface NumberOperand extends Stated {
  readonly kind: 'number';
  readonly above: Code;
  readonly below: Code;
  readonly bound: number;
  readonly belowBound: number;
}
/** A calendar day as the whole number yyyymmdd: it sorts as the day does, and its month is at hand. */
export interface DayOperand extends Stated {
  readonly kind: 'day';
  readonly code: Code;
}
export interface BooleanOperand extends Stated {
  readonly kind: 'boolean';
  readonly code: Code;
}
/** A word as its place in the program's list of words; `open` when a word outside that list (-1) may turn up. */
export interface WordOperand extends Stated {
  readonly kind: 'word';
  readonly code: Code;
  readonly open?: boolean;
}
/** JSON that is shown and never compared. */
export interface TextOperand extends Stated {
  readonly kind: 'text';
  readonly code: Code;
}
/** Fields are written when they are first asked for. */
export interface RecordOperand extends Stated {
  readonly kind: 'record';
  readonly fields: ReadonlyMap<string, () => Operand>;
}
/** A list: its elements stand at the places `from` … `to` - 1, whole numbers. */
export interface ListOperand extends Stated {
  readonly kind: 'list';
  readonly from: Code;
  readonly to: Code;
  readonly element: (place: Code) => Operand;
  /** Of a constant list of small whole numbers or of words: a constant whose bit n tells whether n stands in it. */
  readonly mask?: () => Code;
}
/** A known absence, or something surely unknown, of no type. */
export interface VoidOperand extends Stated {
  readonly kind: 'void';
}
export type Operand =
  NumberOperand | DayOperand | BooleanOperand | WordOperand | TextOperand | RecordOperand | ListOperand | VoidOperand;

/** A condition in generated code: a JavaScript boolean, or (`open`) the dialect's three values. */
export interface TruthCode {
  readonly code: Code;
  readonly open: boolean;
}

/** Part of a decision that is not lowered: whoever can, leaves it to the closures. */
export class NotLowered extends Error {
  constructor(readonly what: string) {
    super(`not lowered: ${what}`);
  }
}

/** Facts and constants beyond this are left to the closures, so that few sums and products need a check. */
export const USUAL_BOUND = 2 ** 40;
/** Whole numbers up to here divide exactly by `Math.floor(a / b)`. */
export const EXACT_BOUND = 2 ** 52;

/** The largest number or place of a word that a list's mask has a bit for. */
export const LAST_BIT = 30;
