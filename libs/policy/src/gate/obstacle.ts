import type { CaseResult } from '../cases/case-result.js';
import type { Diagnostic } from '../check/diagnostic.js';
import type { CoverageItem } from '../coverage/coverage-item.js';
import type { VersionLife } from '../lifecycle/in-force.js';
import type { Words } from '../policy-error.js';

export type ObstacleCode =
  | 'gate/errors'
  | 'gate/warnings-unanswered'
  | 'gate/no-cases'
  | 'gate/cases-red'
  | 'gate/uncovered'
  | 'gate/unconfirmed-values'
  | 'gate/impact-unread'
  | 'gate/in-force-missing-or-past'
  | 'gate/overlaps-version';

/** What stands between a draft and its publication, and what to do about it. */
export interface Obstacle {
  readonly code: ObstacleCode;
  /** The first place it concerns, by names. */
  readonly at?: string;
  readonly words: Words;
  /** How many places. */
  readonly count?: number;
}

/** A value that a person has to have seen; only what the gate looks at. */
export interface ValueToConfirm {
  readonly at: string;
  readonly valueHash: string;
}

export interface GateInput {
  /** The draft's own id, `programme/version`; a version of that id among `existing` is not held against it. */
  readonly id?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly coverage: readonly CoverageItem[];
  readonly yearValues: readonly ValueToConfirm[];
  /** `${at}#${valueHash}` of every value a person has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Somebody has read the impact report of exactly this content. */
  readonly impactRead: boolean;
  /** First day in force, YYYY-MM-DD; undefined while nobody has set it. */
  readonly inForceFrom: string | undefined;
  /** YYYY-MM-DD, Asia/Seoul. */
  readonly today: string;
  /** Every published version of the programme. */
  readonly existing: readonly VersionLife[];
}
