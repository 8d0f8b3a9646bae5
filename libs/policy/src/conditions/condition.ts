import type { Condition, ConditionLeaf, Reference } from '../rule-set/model.js';

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'fact');

/** A condition by its form, so that every walk over a tree is one exhaustive switch. */
export type ConditionNode =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'leaf'; readonly leaf: ConditionLeaf };

export function conditionNode(condition: Condition): ConditionNode {
  if ('all' in condition) return { kind: 'all', parts: condition.all };
  if ('any' in condition) return { kind: 'any', parts: condition.any };
  if ('not' in condition) return { kind: 'not', part: condition.not };
  if ('condition' in condition) return { kind: 'named', name: condition.condition };
  return { kind: 'leaf', leaf: condition };
}

/**
 * json-rules-engine wants all/any/not/condition at the root of a rule and of a named condition, so a lone leaf
 * there stands as the only part of an `all`; the closures follow, so that both give the same trace.
 */
export const rooted = (condition: Condition): Condition =>
  conditionNode(condition).kind === 'leaf' ? { all: [condition] } : condition;

/** Every leaf of a condition tree with its place below it; named conditions are not entered. */
export function* leavesOf(condition: Condition, place = ''): Generator<{ leaf: ConditionLeaf; place: string }> {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'all':
    case 'any':
      for (const [index, part] of node.parts.entries()) yield* leavesOf(part, `${place}/${node.kind}/${index}`);
      return;
    case 'not':
      yield* leavesOf(node.part, `${place}/not`);
      return;
    case 'leaf':
      yield { leaf: node.leaf, place };
      return;
    case 'named':
  }
}
