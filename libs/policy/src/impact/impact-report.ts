import type { Facts } from '../evaluate/evaluate.js';
import type { Outcome } from '../evaluate/record.js';
import type { Words } from '../policy-error.js';
import type { Json } from '../values/json.js';

/** `noDecision`: that version does not have the decision. */
export type ImpactOutcome = Outcome | 'noDecision';
export interface ImpactAnswer {
  readonly outcome: ImpactOutcome;
  readonly values: { readonly [name: string]: Json };
}

/** Something that was decided, or could be: an earlier decision, or an application of a round. */
export interface ImpactSubject {
  readonly id: string;
  /** Whom it concerns: `가나다 자활기업`. */
  readonly label: Words;
  readonly decision: string;
  readonly facts: Facts;
  /** The day it was decided for, YYYY-MM-DD; without it each version's first day in force. */
  readonly asOf?: string | undefined;
  /** What was answered then, and under which version. */
  readonly recorded?: (ImpactAnswer & { readonly ruleSet: { readonly id: string; readonly hash: string } }) | undefined;
  readonly origin: 'decision' | 'round';
}

/** A subject whose answer would be another one. */
export interface ImpactItem {
  readonly subject: string;
  readonly label: Words;
  readonly decision: string;
  readonly before: ImpactAnswer;
  readonly after: ImpactAnswer;
  /** `가나다 자활기업: 신청 자격 — 예 → 아니요 (인정일 창구)` */
  readonly words: Words;
  /** Places of the changes without which it would not change; empty where only what was recorded differs. */
  readonly causes: readonly string[];
}

/** What a new version changes about earlier answers. */
export interface ImpactReport {
  /** Subjects looked at. */
  readonly compared: number;
  /** Of them, those from before the new version that were looked at as if they came in its first year. */
  readonly carriedOver: number;
  readonly changed: readonly ImpactItem[];
  /** Changes of outcome by decision; answers whose values alone change stand there with `from` equal to `to`. */
  readonly outcomes: readonly {
    readonly decision: string;
    readonly from: ImpactOutcome;
    readonly to: ImpactOutcome;
    readonly count: number;
  }[];
  /** How many answers each change is a cause of. */
  readonly byChange: readonly { readonly at: string; readonly count: number }[];
}

/** How far a comparison is. */
export interface ImpactProgress {
  readonly done: number;
  readonly total: number;
}
