import type { DecisionRecord } from '../evaluate/record.js';
import type { Facts } from '../evaluate/evaluate.js';
import { RULE_KINDS, type CaseFile } from '../rule-set/model.js';
import type { Line } from './lines.js';

/** What a decision answered, as a worked case expects it: everything a person has to agree with. */
export function expectationOf({ outcome, values, failed, missing, problem }: DecisionRecord): CaseFile['expect'] {
  return {
    outcome,
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(failed.length === 0 ? {} : { failed: [...failed] }),
    ...(missing.length === 0 ? {} : { missing: [...missing] }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** A case like another one, of other facts; it rests on the clauses of the rule it is about. */
export function caseLike(
  base: CaseFile,
  made: { readonly id: string; readonly title: string; readonly facts: Facts; readonly record: DecisionRecord },
  sources: readonly string[],
): CaseFile {
  const { ruleSet, decision, overlay, asOf } = base;
  return {
    id: made.id,
    title: made.title,
    ruleSet,
    decision,
    facts: made.facts,
    ...(overlay === undefined ? {} : { overlay }),
    ...(asOf === undefined ? {} : { asOf }),
    expect: expectationOf(made.record),
    ...(sources.length === 0 ? {} : { sources: [...sources] }),
  };
}

export function sourcesOf({ decision, site: { owner } }: Pick<Line, 'decision' | 'site'>): readonly string[] {
  if (owner.kind !== 'rule') return [];
  return RULE_KINDS.flatMap((kind) => decision[kind] ?? []).find(({ id }) => id === owner.name)?.source ?? [];
}
