import type { Words } from '../policy-error.js';
import type { CaseFile } from '../rule-set/model.js';

/** Where a case stands relative to a line, by the fact that is moved: a step below it, on it, a step above. */
export type BoundarySide = 'below' | 'at' | 'above' | 'firstDay' | 'lastDay';

/** A worked case at a line that a decision draws, made by moving one fact of an existing case. */
export interface BoundaryCase {
  /** A whole case file; what it expects is what the version answers today, for an officer to confirm. */
  readonly case: CaseFile;
  /** The comparison that draws the line, by names. */
  readonly at: string;
  readonly side: BoundarySide;
  readonly words: Words;
  /** A case of the version already stands on that side, at the same distance. */
  readonly isThere: boolean;
}
export interface BoundaryOptions {
  /** Only the lines of this decision. */
  readonly decision?: string | undefined;
}
