import type { DecisionRecord, Outcome, Words } from '#policy';

/** Where a value of a filled form comes from. */
export type ValueSource =
  | { readonly fact: string }
  | { readonly parameter: string }
  | { readonly decision: string; readonly value: string }
  | { readonly reading: string }
  | { readonly entered: true };

export interface FilledValue {
  readonly id: string;
  readonly label: Words;
  /** The value in Korean, as a person reads it. */
  readonly text: string;
  readonly from: ValueSource;
}

/** Something that keeps a form from being made. */
export interface Gap {
  /** Where to mend it: `/facts/agreementDate`, `/fields/centreHead`; what the rules say, at `/decisions/eligibility`. */
  readonly pointer: string;
  /** The form's field it concerns; empty where it is none's in particular. */
  readonly field: string;
  readonly label: Words;
  readonly code: GapCode;
  readonly words: Words;
}
export type GapCode =
  | 'form/missing'
  | 'form/wrong-type'
  | 'form/not-decided'
  | 'form/not-allowed'
  | 'form/not-in-force'
  | 'form/unknown-field'
  | 'form/bound-field';

export interface FormDecision {
  readonly id: string;
  readonly label: Words;
  readonly outcome: Outcome;
  readonly summary: Words;
}

export interface FilledForm {
  readonly values: readonly FilledValue[];
  readonly gaps: readonly Gap[];
  readonly decisions: readonly FormDecision[];
  readonly isComplete: boolean;
  /** The day whose values hold, YYYY-MM-DD. */
  readonly asOf: string;
  /** Only what was known on this day, YYYY-MM-DD; absent for all that is known. */
  readonly knownOn?: string;
  /** The whole records of the decisions, in the same order. Not for showing. */
  readonly records: readonly DecisionRecord[];
  /** What the template is rendered with: plain JSON by field id. Not for showing. */
  readonly data: Readonly<Record<string, unknown>>;
}
