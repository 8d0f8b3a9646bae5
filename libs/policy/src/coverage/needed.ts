import type { StepKind } from '../values/steps.js';
import type { CoverageItem, CoverageSide } from './coverage-item.js';

/** Something that needs worked cases, before any is looked at. */
export interface Needed extends Pick<CoverageItem, 'at' | 'kind' | 'decision' | 'label'> {
  readonly sides: readonly CoverageSide[];
  /** Every decision that uses it. */
  readonly decisions: readonly string[];
  /** Of a rule: the side on which it decides. */
  readonly deciding?: CoverageSide;
  /** The JSON that says it: of a decision table's row or a choice's case. */
  readonly written?: object;
  /** Of a band: the smallest step of what lies in it. */
  readonly step?: StepKind;
}
