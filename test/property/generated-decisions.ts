import { canonicalJson, compileRuleSet, evaluate, evaluateCompiled, FastProgram, type DecisionRecord } from '#policy';
import { makeFunction } from '#policy/node';
import { ArbitraryDecision } from '../builders/arbitrary-decision.js';
import { Random } from '../fuzz/random.js';

export interface Tally {
  pairs: number;
  /** Pairs whose record, and whose outcome, generated code gave alone. */
  recordsGenerated: number;
  outcomesGenerated: number;
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
    tally.pairs += 1;
    if (reference instanceof Error) continue;
    tally.outcomes.add(reference.outcome);
    if (fast.recordIfUsual(facts)) tally.recordsGenerated += 1;
    if (fast.outcomeIfUsual(facts)) tally.outcomesGenerated += 1;
    const outcome = fast.outcome(facts);
    if (outcome !== reference.outcome) differ('generated outcome', outcome, bytes);
  }
}

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
  mechanisms: new Set(),
  operators: new Set(),
  outcomes: new Set(),
  differences: [],
});
