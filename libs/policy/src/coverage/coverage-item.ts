import type { Words } from '../policy-error.js';

/**
 * A side of a line on which a worked case can stand. Rules have `met` and `notMet`; rows and bands are `used`; a band
 * with a lower edge is also tried `at` that edge and just `below` it.
 */
export type CoverageSide = 'met' | 'notMet' | 'used' | 'below' | 'at' | 'above';

/** One rule, table row or band of a version, and the worked cases that show what it does. */
export interface CoverageItem {
  /** Its place by names: `decisions/eligibility/require/recognition-window`. */
  readonly at: string;
  readonly kind: 'rule' | 'row' | 'band';
  /** The one decision that uses it; absent for what several may use. */
  readonly decision?: string;
  readonly label: Words;
  /** Every side that needs a case, with the ids of the cases that stand there. */
  readonly sides: readonly { readonly side: CoverageSide; readonly cases: readonly string[] }[];
  /** No side is without a case. */
  readonly isCovered: boolean;
  /** The written reason of a waiver (`coverage/rule`, `coverage/row`, `coverage/band`) for leaving sides open. */
  readonly waivedBy?: Words;
}
export interface CoverageOptions {
  /** Only what this decision uses. */
  readonly decision?: string | undefined;
}
