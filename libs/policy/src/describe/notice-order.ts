import { reachOf } from '../evaluate/reach.js';
import { RULE_KINDS, type Decision, type RuleSet } from '../rule-set/model.js';

/**
 * The decisions in the order in which the notice takes them up: by the first clause that a rule of theirs rests on, or,
 * where a decision only answers values, by the first clause it reaches. Files come in the order of their names.
 */
export function decisionsInNoticeOrder(ruleSet: RuleSet): readonly Decision[] {
  const place = new Map(Object.keys(ruleSet.clauses).map((clause, index) => [clause, index]));
  const first = (clauses: Iterable<string>): number =>
    Math.min(...[...clauses].map((clause) => place.get(clause) ?? Infinity));
  const ranked = Object.values(ruleSet.decisions).map((decision) => {
    const own = first(RULE_KINDS.flatMap((kind) => (decision[kind] ?? []).flatMap(({ source }) => source)));
    return { decision, rank: own === Infinity ? first(reachOf(ruleSet, decision).clauses) : own };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ decision }) => decision);
}
