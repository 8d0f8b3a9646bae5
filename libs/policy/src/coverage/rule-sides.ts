import type { CaseRun } from '../cases/case-runs.js';
import type { DecisionRecord, RuleTrace } from '../evaluate/record.js';
import { placeIn } from '../rule-set/places.js';
import type { RuleKind } from '../rule-set/model.js';

export type RuleSide = 'met' | 'notMet';
/** Ids of the cases that stand on each side of a rule's line. */
export type RuleCases = Readonly<Record<RuleSide, readonly string[]>>;

/** @returns the place of a rule by names: `decisions/eligibility/require/recognition-window` */
export const rulePlace = (decision: string, kind: RuleKind, rule: string): string =>
  ['decisions', decision, kind, rule].reduce(placeIn, '');

/** A requirement shows what it does when it fails; every other rule when it is met. */
export const decidingSide = (kind: RuleKind): RuleSide => (kind === 'require' ? 'notMet' : 'met');

/** The cases on both sides of every rule, by the rule's place, as their evaluations show it. */
export function casesByRule(runs: readonly CaseRun[]): ReadonlyMap<string, RuleCases> {
  const found = new Map<string, Record<RuleSide, string[]>>();
  for (const { case: one, record } of runs) {
    for (const { kind, rule, result } of record ? shownBy(record) : []) {
      if (result !== 'met' && result !== 'notMet') continue;
      const place = rulePlace(one.decision, kind, rule);
      const sides = found.get(place) ?? { met: [], notMet: [] };
      found.set(place, sides);
      sides[result].push(one.id);
    }
  }
  return found;
}

/** The first reason to refuse decides: where there is one, nothing after it had a say, though the trace tells of it. */
function shownBy({ trace, problem }: DecisionRecord): readonly RuleTrace[] {
  const refusing = trace.findIndex(({ kind, rule }) => kind === 'refuse' && rule === problem);
  return refusing < 0 ? trace : trace.slice(0, refusing + 1);
}
