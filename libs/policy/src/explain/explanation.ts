import type { ExplainedMissing } from './missing.js';
import type { ExplainedRule } from './rules.js';

export interface ExplainedRemark {
  /** Of a reading (`R-12`) or a note (`N-03`). */
  readonly id: string;
  readonly sentence: string;
}
export interface ExplainedValue {
  readonly name: string;
  readonly label: string;
  /** The value with its unit, in the reader's language. */
  readonly text: string;
}

/** A decision told to a person, in one language. Same record, same rule set, same language: the same text. */
export interface Explanation {
  /** What was decided. */
  readonly summary: string;
  /** Everything worth telling, in reading order, the summary first; one entry a matter. */
  readonly sentences: readonly string[];
  readonly rules: readonly ExplainedRule[];
  readonly missing: readonly ExplainedMissing[];
  readonly readings: readonly ExplainedRemark[];
  readonly notes: readonly ExplainedRemark[];
  readonly values: readonly ExplainedValue[];
}
