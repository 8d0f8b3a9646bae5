import type { Words } from '../policy-error.js';
import type { CaseDifference } from './compare-case.js';

/** How one worked case came out. */
export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly decision: string;
  readonly passes: boolean;
  /** What it expected and did not get. */
  readonly differences: readonly CaseDifference[];
  /** Why it could not be run at all. */
  readonly error?: Words;
}
