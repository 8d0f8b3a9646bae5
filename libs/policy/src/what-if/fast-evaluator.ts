import type { CompiledRuleSet } from '../evaluate/compile.js';
import { reachOf } from '../evaluate/reach.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { MakeFunction } from '../fast/generated.js';
import { VerdictPrograms, type DecideVerdict, type Verdict } from '../fast/verdict-program.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { RuleSet } from '../rule-set/model.js';
import { traced } from '../values/json.js';
import { closureEvaluator, type Evaluator, type EvaluatorOf } from './evaluator.js';

/** So many variants of a decision are kept ready; beyond, they are made anew. */
const MOST_BOUND = 2000;

/**
 * Decides by generated code: made once per rule set and decision, and bound anew where only values of parameters
 * differ. Whatever is unusual is left to the closures, so the answers are theirs byte for byte.
 * Variants under which a decision reads the same values share its answers; so facts must not be changed in place.
 */
export function fastEvaluator(make: MakeFunction): EvaluatorOf {
  const known = new WeakMap<RuleSet, Map<string, DecisionVariants>>();
  const variantsOf = (compiled: CompiledRuleSet, decision: string): DecisionVariants => {
    const { ruleSet, chosen, overlay } = compiled;
    const own = known.get(ruleSet) ?? new Map<string, DecisionVariants>();
    known.set(ruleSet, own);
    const form = canonicalJson([decision, [...chosen], [...(overlay?.rulesOff ?? [])].sort()]);
    const found = own.get(form) ?? new DecisionVariants(compiled, decision, make);
    own.set(form, found);
    return found;
  };
  return (compiled) => {
    const closures = closureEvaluator(compiled);
    if (compiled.observer) return closures;
    const byDecision = new Map<string, BoundDecision>();
    return {
      decide(decision, facts) {
        let bound = byDecision.get(decision);
        if (bound === undefined) {
          // A decision that is not there is refused as the closures do.
          if (!compiled.decisions.has(decision)) return closures.decide(decision, facts);
          bound = variantsOf(compiled, decision).boundTo(compiled);
          byDecision.set(decision, bound);
        }
        return bound.decide(facts);
      },
    };
  };
}

/** The values of all parameters that a decision can read: where they are the same, so is what it answers. */
export function valuesReadBy(compiled: CompiledRuleSet, decision: string): string {
  const own = compiled.decisions.get(decision)?.decision;
  const names = own ? reachOf(compiled.ruleSet, own).names : new Set<string>();
  const read = [...compiled.parameters].filter(([id]) => names.has(id));
  const { rulesOff = [] } = compiled.overlay ?? {};
  return canonicalJson([read.map(([, { value }]) => traced(value)), [...compiled.chosen], [...rulesOff].sort()]);
}

/** One decision under the variants of one rule set that differ in values only. */
class DecisionVariants {
  private readonly programs: VerdictPrograms;
  private readonly parameters: readonly string[];
  private readonly bound = new Map<string, BoundDecision>();

  constructor(
    compiled: CompiledRuleSet,
    private readonly name: string,
    make: MakeFunction,
  ) {
    const decision = compiled.decisions.get(name)?.decision;
    const names = decision ? reachOf(compiled.ruleSet, decision).names : new Set<string>();
    this.parameters = [...compiled.parameters.keys()].filter((id) => names.has(id));
    this.programs = new VerdictPrograms(name, make);
  }

  boundTo(compiled: CompiledRuleSet): BoundDecision {
    const key = canonicalJson(this.parameters.map((id) => traced(compiled.parameters.get(id)?.value ?? false)));
    const found = this.bound.get(key);
    if (found) return found;
    const made = new BoundDecision(this.name, this.programs.bind(compiled), closureEvaluator(compiled));
    if (this.bound.size >= MOST_BOUND) this.bound.clear();
    this.bound.set(key, made);
    return made;
  }
}

/** A decision under some values. The last application is remembered: the next variant with the same values asks again. */
class BoundDecision {
  private last: { readonly facts: Facts; readonly verdict: Verdict } | undefined;

  constructor(
    private readonly decision: string,
    private readonly generated: DecideVerdict | undefined,
    private readonly closures: Evaluator,
  ) {}

  decide(facts: Facts): Verdict {
    if (this.last?.facts === facts) return this.last.verdict;
    const verdict = this.usual(facts) ?? this.closures.decide(this.decision, facts);
    this.last = { facts, verdict };
    return verdict;
  }
  private usual(facts: Facts): Verdict | undefined {
    try {
      return this.generated?.(facts);
    } catch {
      // What a closure refuses here it may not even be asked by the closures, which then answer or refuse themselves.
      return undefined;
    }
  }
}
