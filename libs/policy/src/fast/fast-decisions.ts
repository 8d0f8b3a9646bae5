import type { CompiledRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled, type Facts } from '../evaluate/evaluate.js';
import type { DecisionRecord } from '../evaluate/record.js';
import type { MakeFunction } from './generated.js';
import { FastProgram, type FastDecision } from './program.js';

/**
 * Decides one application after the other by generated code, which is made when a decision of a compiled rule set is
 * first asked and is gone with it. Under an overlay the closures decide: code for one question would not pay.
 * Every record has the bytes of `evaluate`.
 */
export class FastDecisions {
  private readonly known = new WeakMap<CompiledRuleSet, Map<string, FastDecision>>();

  constructor(private readonly make: MakeFunction) {}

  /** @throws PolicyError `decision/unknown` */
  record(compiled: CompiledRuleSet, decision: string, facts: Facts): DecisionRecord {
    if (compiled.overlay !== undefined) return evaluateCompiled(compiled, decision, facts);
    const own = this.known.get(compiled) ?? new Map<string, FastDecision>();
    this.known.set(compiled, own);
    const found = own.get(decision) ?? new FastProgram(compiled, decision, { make: this.make }).bind(compiled);
    own.set(decision, found);
    return found.record(facts);
  }
}
