import type { NamedConditions } from '../../conditions/compile-condition.js';
import { conditionNode, isReference } from '../../conditions/condition.js';
import { findOperator, literal } from '../../conditions/operators.js';
import type { Condition, ConditionLeaf, Reference } from '../../rule-set/model.js';
import { isUnknown, type Value } from '../../values/unknown.js';

/** Met, not met, or (undefined) unknown: who asks a question of logic does not ask what is missing. */
export type Verdict = boolean | undefined;
/** A condition as a question to values that stand in the order of the names. */
export type Question = (values: readonly Value[]) => Verdict;
/** Where the value of a reference comes from: a place among the values, or the one value it has. */
export type Slot = { readonly index: number } | { readonly constant: Value };

/**
 * Compiles a condition over values in slots. It gives what the compiled condition of an evaluation gives, and stops as
 * soon as that is settled: a question is put thousands of times.
 */
export function questionOf(condition: Condition, named: NamedConditions, slot: (of: Reference) => Slot): Question {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'all':
      return folded(
        node.parts.map((part) => questionOf(part, named, slot)),
        false,
      );
    case 'any':
      return folded(
        node.parts.map((part) => questionOf(part, named, slot)),
        true,
      );
    case 'not': {
      const part = questionOf(node.part, named, slot);
      return (values) => {
        const truth = part(values);
        return truth === undefined ? undefined : !truth;
      };
    }
    case 'named': {
      const body = named.get(node.name);
      return body ? questionOf(body, named, slot) : () => undefined;
    }
    case 'leaf':
      return leafQuestion(node.leaf, slot);
  }
}

/** Kleene: one part that is `deciding` settles it; otherwise an unknown one leaves it open. */
function folded(parts: readonly Question[], deciding: boolean): Question {
  return (values) => {
    let truth: Verdict = !deciding;
    for (const part of parts) {
      const own = part(values);
      if (own === deciding) return deciding;
      if (own === undefined) truth = undefined;
    }
    return truth;
  };
}

function leafQuestion(leaf: ConditionLeaf, slot: (of: Reference) => Slot): Question {
  const operator = findOperator(leaf.operator);
  if (!operator) return () => undefined;
  const left = reader(slot(leaf));
  const right = reader(isReference(leaf.value) ? slot(leaf.value) : { constant: literal(leaf.value) });
  return (values) => {
    const truth = operator(left(values), right(values));
    return isUnknown(truth) ? undefined : truth;
  };
}

const reader = (slot: Slot): ((values: readonly Value[]) => Value) =>
  'constant' in slot ? () => slot.constant : (values) => values[slot.index] ?? false;
