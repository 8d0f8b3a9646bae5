import { withValues, type CompiledRuleSet } from '../evaluate/compile.js';
import { compilerByDay } from '../evaluate/compile-by-day.js';
import { evaluateCompiled, factsOf, type Facts } from '../evaluate/evaluate.js';
import type { Verdict } from '../fast/verdict-program.js';
import type { Overlay } from '../rule-set/model.js';
import type { LaidRules } from './scenario.js';

export type { Verdict } from '../fast/verdict-program.js';

/** How decisions are made in bulk. Any evaluator will do that answers as `evaluateCompiled` does. */
export interface Evaluator {
  /**
   * @param facts of a whole application; what the decision does not take is left aside. They must not be changed while
   * decisions are asked: an evaluator may remember what it answered for them.
   */
  decide(decision: string, facts: Facts): Verdict;
}
export type EvaluatorOf = (compiled: CompiledRuleSet) => Evaluator;

export const closureEvaluator: EvaluatorOf = (compiled) => ({
  decide: (decision, facts) => evaluateCompiled(compiled, decision, factsOf(compiled, decision, facts)),
});

/** Rules with something laid over them, compiled once for all days with the same values. */
export class Variant {
  readonly #byDay = new Map<string, Evaluator>();
  /** The rules as they are under it on a day, YYYY-MM-DD. */
  readonly compiledOn: (asOf: string) => CompiledRuleSet;

  /** @param like rules under which only the values of parameters differ: what they have compiled is used again */
  constructor(
    readonly laid: LaidRules,
    private readonly evaluatorOf: EvaluatorOf,
    like?: Variant,
  ) {
    const { ruleSet, overlay } = laid;
    this.compiledOn = like
      ? (asOf) => withValues(like.compiledOn(asOf), overlay.parameters ?? {})
      : compilerByDay(ruleSet, { overlay });
  }

  /** @param asOf YYYY-MM-DD; without it the version's first day in force */
  decide(decision: string, facts: Facts, asOf: string = this.laid.ruleSet.manifest.inForce.from): Verdict {
    const evaluator = this.#byDay.get(asOf) ?? this.evaluatorOf(this.compiledOn(asOf));
    this.#byDay.set(asOf, evaluator);
    return evaluator.decide(decision, facts);
  }

  /** The same with other values laid over its parameters as well. */
  withValues(parameters: NonNullable<Overlay['parameters']>): Variant {
    const overlay = mergedOverlays(this.laid.overlay, { parameters });
    return new Variant({ ruleSet: this.laid.ruleSet, overlay }, this.evaluatorOf, this);
  }
}

/** Both together; where both change the same parameter or reading, the second holds. Rows of tables are merged by cell. */
export function mergedOverlays(one: Overlay, other: Overlay): Overlay {
  const parameters: Record<string, unknown> = { ...one.parameters };
  for (const [id, value] of Object.entries(other.parameters ?? {}))
    parameters[id] = mergedValues(parameters[id], value);
  return {
    parameters: parameters,
    readings: { ...one.readings, ...other.readings },
    rulesOff: [...new Set([...(one.rulesOff ?? []), ...(other.rulesOff ?? [])])],
  };
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mergedValues(one: unknown, other: unknown): unknown {
  if (!isPlain(one) || !isPlain(other)) return other;
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
      key,
      Object.hasOwn(other, key) ? mergedValues(one[key], other[key]) : one[key],
    ]),
  );
}
