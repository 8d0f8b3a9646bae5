import {
  canonicalJson,
  closureEvaluator,
  compileRuleSet,
  evaluate,
  evaluateCompiled,
  fastEvaluator,
  FastProgram,
  VerdictProgram,
  type CompiledRuleSet,
  type DecisionRecord,
  type Facts,
  type Verdict,
} from '#policy';
import { makeFunction, recordBytes } from '#policy/node';
import { ArbitraryDecision } from '../builders/arbitrary-decision.js';
import { Random } from '../fuzz/random.js';

export interface Tally {
  pairs: number;
  /** Pairs whose record, outcome and verdict generated code gave alone. */
  recordsGenerated: number;
  outcomesGenerated: number;
  verdictsGenerated: number;
  readonly mechanisms: Set<string>;
  readonly operators: Set<string>;
  readonly outcomes: Set<string>;
  readonly differences: string[];
}

/** Facts put to each rule set. */
const FACTS_EACH = 25;

/**
 * One rule set made from a seed, decided for many facts: json-rules-engine (the reference), the closures and generated
 * code must answer the same bytes.
 */
export async function compareGenerated(seed: number, tally: Tally): Promise<void> {
  const arbitrary = new ArbitraryDecision(new Random(seed));
  const compiled = compileRuleSet(arbitrary.ruleSet());
  const fast = new FastProgram(compiled, 'd', { make: makeFunction }).bind(compiled);
  const verdicts = new VerdictComparison(compiled);
  for (const name of arbitrary.mechanisms) tally.mechanisms.add(name);
  for (const name of arbitrary.operators) tally.operators.add(name);
  for (let index = 0; index < FACTS_EACH; index += 1) {
    const facts = arbitrary.facts();
    const differ = (what: string, got: unknown, wanted: unknown): void => {
      tally.differences.push(
        `seed ${seed}, ${what}: ${String(got)}\nwanted ${String(wanted)}\nfacts ${JSON.stringify(facts)}`,
      );
    };
    const reference = await settle(() => evaluate(compiled, 'd', facts));
    const closures = await settle(() => evaluateCompiled(compiled, 'd', facts));
    const record = await settle(() => fast.record(facts));
    const bytes = bytesOf(reference);
    if (bytesOf(closures) !== bytes) differ('closures', bytesOf(closures), bytes);
    if (bytesOf(record) !== bytes) differ('generated record', bytesOf(record), bytes);
    if (!(record instanceof Error) && recordBytes(record).toString() !== bytes)
      differ('its bytes', recordBytes(record).toString(), bytes);
    if (verdicts.isUsual(facts)) tally.verdictsGenerated += 1;
    const verdict = verdicts.difference(facts);
    if (verdict) differ('generated verdict', ...verdict);
    tally.pairs += 1;
    if (reference instanceof Error) continue;
    tally.outcomes.add(reference.outcome);
    if (fast.recordIfUsual(facts)) tally.recordsGenerated += 1;
    if (fast.outcomeIfUsual(facts)) tally.outcomesGenerated += 1;
    const outcome = fast.outcome(facts);
    if (outcome !== reference.outcome) differ('generated outcome', outcome, bytes);
  }
}

/** What is decided in bulk, by generated code and by the closures. */
class VerdictComparison {
  private readonly fast: (facts: Facts) => Verdict;
  private readonly usual: ((facts: Facts) => Verdict | undefined) | undefined;
  private readonly closures: (facts: Facts) => Verdict;

  constructor(compiled: CompiledRuleSet) {
    const evaluator = fastEvaluator(makeFunction)(compiled);
    const closures = closureEvaluator(compiled);
    this.fast = (facts) => evaluator.decide('d', facts);
    this.closures = (facts) => closures.decide('d', facts);
    this.usual = new VerdictProgram(compiled, 'd', makeFunction).bind(compiled);
  }
  /** Whether generated code decides alone. */
  isUsual(facts: Facts): boolean {
    try {
      return this.usual?.(facts) !== undefined;
    } catch {
      return false;
    }
  }
  /** The two answers where they differ. */
  difference(facts: Facts): readonly [string, string] | undefined {
    const answer = (decide: (facts: Facts) => Verdict): string => {
      try {
        return verdictBytes(decide(facts));
      } catch (error) {
        return `throws ${(error as Error).name}`;
      }
    };
    const [got, wanted] = [answer(this.fast), answer(this.closures)];
    return got === wanted ? undefined : [got, wanted];
  }
}

export const verdictBytes = (verdict: Verdict): string => {
  const { outcome, values, failed, missing, referred, warnings, problem, problems } = verdict;
  return JSON.stringify({ outcome, values, failed, missing, referred, warnings, problem, problems });
};

/** What a way of deciding gives, or the error with which it refuses. */
async function settle(decide: () => DecisionRecord | Promise<DecisionRecord>): Promise<DecisionRecord | Error> {
  try {
    return await decide();
  } catch (error) {
    return error as Error;
  }
}
const bytesOf = (found: DecisionRecord | Error): string =>
  found instanceof Error ? `throws ${found.name}` : canonicalJson(found);

export const emptyTally = (): Tally => ({
  pairs: 0,
  recordsGenerated: 0,
  outcomesGenerated: 0,
  verdictsGenerated: 0,
  mechanisms: new Set(),
  operators: new Set(),
  outcomes: new Set(),
  differences: [],
});
