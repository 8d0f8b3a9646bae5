import { inputsOfValue, type Form, type RuleSet } from '#policy';
import type { BoundForm } from './bind.js';
import { own } from './bound-field.js';

export type Requirement = NonNullable<Form['requires']>[number];

/** A decision a form needs, with the facts it asks of a person. */
export interface NeededDecision {
  readonly id: string;
  /** How it must come out for the form to be made. */
  readonly required: readonly Requirement[];
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
  const needed = new Map<string, { required: Requirement[]; facts: Set<string> }>();
  const at = (id: string): { required: Requirement[]; facts: Set<string> } => {
    const known = needed.get(id) ?? { required: [], facts: new Set() };
    needed.set(id, known);
    return known;
  };
  for (const requirement of form.requires ?? []) {
    const { required, facts } = at(requirement.decision);
    required.push(requirement);
    for (const fact of factsBehind(ruleSet, requirement)) facts.add(fact);
  }
  for (const { id, binding } of fields) {
    if (binding.kind !== 'decision' || !used.has(id)) continue;
    const { facts } = at(binding.decision);
    for (const fact of factsBehind(ruleSet, binding)) facts.add(fact);
  }
  return [...needed].map(([id, one]) => ({ id, ...one }));
}

/** All that a decision takes, or what one of its values depends on. */
function factsBehind(
  ruleSet: RuleSet,
  { decision: id, value }: Pick<Requirement, 'decision' | 'value'>,
): readonly string[] {
  const decision = own(ruleSet.decisions, id);
  if (!decision) return [];
  return value === undefined ? decision.inputs.map(({ fact }) => fact) : inputsOfValue(ruleSet, decision, value).facts;
}

/** Facts a form shows or depends on: those it is bound to first, then what its decisions ask. */
export function neededFacts(bound: BoundForm): readonly string[] {
  const shown = bound.fields.flatMap(({ binding }) => (binding.kind === 'fact' ? [binding.fact] : []));
  const asked = neededDecisions(bound).flatMap(({ id, facts }) =>
    (own(bound.ruleSet.decisions, id)?.inputs ?? []).map(({ fact }) => fact).filter((fact) => facts.has(fact)),
  );
  return [...new Set([...shown, ...asked])].filter((fact) => Object.hasOwn(bound.ruleSet.facts, fact));
}
