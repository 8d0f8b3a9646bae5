import type { TraceNode } from '../conditions/trace.js';
import type { FactProblemCode } from '../facts/parse-value.js';
import type { Words } from '../policy-error.js';
import type { Overlay, RuleKind } from '../rule-set/model.js';
import type { Json } from '../values/json.js';

export type Outcome = 'yes' | 'no' | 'undetermined' | 'invalid' | 'computed';

/** How one rule came out. `notApplicable`: its `appliesWhen` is not met; `off`: switched off by a reading or an overlay. */
export interface RuleTrace {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly label: Words;
  readonly source: readonly string[];
  readonly reading?: { readonly id: string; readonly option: string };
  readonly result: 'met' | 'notMet' | 'unknown' | 'notApplicable' | 'off';
  readonly appliesWhen?: TraceNode;
  readonly conditions?: TraceNode;
  readonly except?: TraceNode;
}
export interface InputProblem {
  readonly code: FactProblemCode;
  /** JSON pointer below `/facts`. */
  readonly pointer: string;
  readonly words: Words;
}

/**
 * What a decision answers, and everything that decided it. Canonical JSON of it is the same bytes for the same
 * version, facts, day and overlay, so that it can be replayed.
 */
export interface DecisionRecord {
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly decision: string;
  /** YYYY-MM-DD, Asia/Seoul: the day whose values held. */
  readonly asOf: string;
  readonly knownOn?: string;
  readonly overlay?: Overlay;
  readonly factsHash: string;
  readonly outcome: Outcome;
  readonly values: { readonly [name: string]: Json };
  /** Ids of rules that are not met: each judged alone, also after another has failed. */
  readonly failed: readonly string[];
  /** Fact ids (`committee[4].total`), or `rule:…` where the notice has no rule. */
  readonly missing: readonly string[];
  /** Ids of `refer` rules met: a named body or person decides. */
  readonly referred: readonly string[];
  /** Ids of `warn` rules met: what a person should look at; the outcome does not depend on them. */
  readonly warnings: readonly string[];
  readonly problem?: string;
  readonly problems?: readonly InputProblem[];
  readonly readings: readonly string[];
  readonly sourceNotes: readonly string[];
  readonly trace: readonly RuleTrace[];
  readonly derived: readonly { readonly name: string; readonly value: Json }[];
  readonly parameters: readonly {
    readonly name: string;
    readonly value: Json;
    readonly from?: string;
    readonly source: readonly string[];
    readonly overlaid?: true;
  }[];
}
