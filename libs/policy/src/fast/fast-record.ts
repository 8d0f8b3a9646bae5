import type { CompiledDecision, CompiledRuleSet } from '../evaluate/compile.js';
import { factsHashOf, type Facts } from '../evaluate/evaluate.js';
import type { DecisionRecord, Outcome, RuleTrace } from '../evaluate/record.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { Json } from '../values/json.js';
import { octetsOf, type Octets } from './constant-json.js';
import { orderedConstant } from './constants.js';
import { octetsOfRecord, PerhapsNotCanonical } from './record-bytes.js';

/** What the records of one decision under one variant have in common. */
export type RecordHead = Pick<
  DecisionRecord,
  'ruleSet' | 'decision' | 'asOf' | 'knownOn' | 'overlay' | 'readings' | 'sourceNotes'
>;
export const recordHead = (compiled: CompiledRuleSet, { decision, readings, notes }: CompiledDecision): RecordHead => ({
  ruleSet: { hash: compiled.hash, id: compiled.ruleSet.manifest.id },
  decision: decision.id,
  asOf: compiled.asOf,
  ...(compiled.knownOn === undefined ? {} : { knownOn: compiled.knownOn }),
  ...(compiled.overlay === undefined ? {} : { overlay: orderedConstant(compiled.overlay) }),
  readings,
  sourceNotes: notes,
});

/**
 * A decision record made by generated code. It is the reference's byte for byte once it is JSON; its facts are hashed
 * when that is asked for, so they must not be changed before.
 */
export class FastRecord {
  constructor(
    private readonly head: RecordHead,
    private readonly facts: Facts,
    readonly outcome: Outcome,
    readonly values: { readonly [name: string]: Json },
    readonly failed: readonly string[],
    readonly missing: readonly string[],
    readonly referred: readonly string[],
    readonly warnings: readonly string[],
    private readonly refusedBy: string | undefined,
    readonly trace: readonly RuleTrace[],
    readonly derived: DecisionRecord['derived'],
    readonly parameters: DecisionRecord['parameters'],
  ) {}

  get ruleSet(): DecisionRecord['ruleSet'] {
    return this.head.ruleSet;
  }
  get decision(): string {
    return this.head.decision;
  }
  get asOf(): string {
    return this.head.asOf;
  }
  get knownOn(): string | undefined {
    return this.head.knownOn;
  }
  get overlay(): DecisionRecord['overlay'] | undefined {
    return this.head.overlay;
  }
  get problem(): string | undefined {
    return this.refusedBy;
  }
  get readings(): readonly string[] {
    return this.head.readings;
  }
  get sourceNotes(): readonly string[] {
    return this.head.sourceNotes;
  }
  get factsHash(): string {
    return factsHashOf(this.facts);
  }

  /** The record as plain data, its keys in canonical order. */
  toJSON(): DecisionRecord {
    const { knownOn, overlay, problem } = this;
    return {
      asOf: this.asOf,
      decision: this.decision,
      derived: this.derived,
      factsHash: this.factsHash,
      failed: this.failed,
      ...(knownOn === undefined ? {} : { knownOn }),
      missing: this.missing,
      outcome: this.outcome,
      ...(overlay === undefined ? {} : { overlay }),
      parameters: this.parameters,
      ...(problem === undefined ? {} : { problem }),
      readings: this.readings,
      referred: this.referred,
      ruleSet: this.ruleSet,
      sourceNotes: this.sourceNotes,
      trace: this.trace,
      values: this.values,
      warnings: this.warnings,
    };
  }

  /** The octets of `canonicalJson`, in a fraction of its time. @throws TypeError for what JSON cannot hold */
  canonicalOctets(): Octets {
    try {
      return octetsOfRecord(this, this.head);
    } catch (error) {
      if (error instanceof PerhapsNotCanonical) return octetsOf(canonicalJson(this));
      throw error;
    }
  }
}
