import { inputsOfValue } from '#policy';
import type { BoundForm } from './bind.js';
import { own } from './bound-field.js';

/** A decision a form needs, with the facts it asks of a person. */
export interface NeededDecision {
  readonly id: string;
  /** The outcome without which the form may not be made. */
  readonly required?: string;
  readonly facts: ReadonlySet<string>;
}

/** Names of the fields that the template really uses. */
export const usedFields = ({ uses }: BoundForm): ReadonlySet<string> => new Set(uses.map(({ path }) => path[0] ?? ''));

/**
 * The decisions behind a form: those that must come out in a certain way, and those whose values it prints. Of the latter
 * only the facts behind these values are needed.
 */
export function neededDecisions(bound: BoundForm): readonly NeededDecision[] {
  const { ruleSet, form, fields } = bound;
  const used = usedFields(bound);
  const needed = new Map<string, { required?: string; facts: Set<string> }>();
  const factsFor = (id: string): Set<string> => {
    const known = needed.get(id) ?? { facts: new Set() };
    needed.set(id, known);
    return known.facts;
  };
  for (const { decision: id, outcome } of form.requires ?? []) {
    const facts = factsFor(id);
    for (const { fact } of own(ruleSet.decisions, id)?.inputs ?? []) facts.add(fact);
    needed.set(id, { required: outcome, facts });
  }
  for (const { id, binding } of fields) {
    if (binding.kind !== 'decision' || !used.has(id)) continue;
    const decision = own(ruleSet.decisions, binding.decision);
    const facts = factsFor(binding.decision);
    for (const fact of decision ? inputsOfValue(ruleSet, decision, binding.value).facts : []) facts.add(fact);
  }
  return [...needed].map(([id, { required, facts }]) => ({
    id,
    facts,
    ...(required === undefined ? {} : { required }),
  }));
}

/** Facts a form shows or depends on: those it is bound to first, then what its decisions ask. */
export function neededFacts(bound: BoundForm): readonly string[] {
  const shown = bound.fields.flatMap(({ binding }) => (binding.kind === 'fact' ? [binding.fact] : []));
  const asked = neededDecisions(bound).flatMap(({ id, facts }) =>
    (own(bound.ruleSet.decisions, id)?.inputs ?? []).map(({ fact }) => fact).filter((fact) => facts.has(fact)),
  );
  return [...new Set([...shown, ...asked])].filter((fact) => Object.hasOwn(bound.ruleSet.facts, fact));
}
