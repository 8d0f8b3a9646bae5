import { conditionNode, isReference } from '../conditions/condition.js';
import { deniedOperator } from '../explain/plain-tree.js';
import type { Condition, ConditionLeaf } from '../rule-set/model.js';

/** A condition with its names resolved and each `not` put into the leaves. */
export type PlainCondition =
  | { readonly kind: 'leaf'; readonly leaf: ConditionLeaf }
  /** A named condition told by its label: its opposite in words, or a long condition in a sentence, would say less. */
  | { readonly kind: 'named'; readonly name: string; readonly isDenied: boolean }
  | { readonly kind: 'all' | 'any' | 'notAll'; readonly parts: readonly PlainCondition[] };
type Find = (name: string) => { readonly conditions: Condition } | undefined;

export function plainCondition(condition: Condition, find: Find, isDenied = false): PlainCondition {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'leaf':
      return { kind: 'leaf', leaf: isDenied ? denied(node.leaf) : node.leaf };
    case 'not':
      return plainCondition(node.part, find, !isDenied);
    case 'named': {
      if (isDenied) return { kind: 'named', name: node.name, isDenied };
      const found = find(node.name);
      return found ? plainCondition(found.conditions, find) : { kind: 'all', parts: [] };
    }
    case 'all':
    case 'any': {
      const [only] = node.parts;
      if (only !== undefined && node.parts.length === 1) return plainCondition(only, find, isDenied);
      if (isDenied && node.kind === 'all')
        return { kind: 'notAll', parts: node.parts.map((part) => plainCondition(part, find)) };
      const kind = isDenied ? 'all' : node.kind;
      return { kind, parts: node.parts.flatMap((part) => flattened(plainCondition(part, find, isDenied), kind)) };
    }
  }
}

/** All of (all of …) is one list. */
const flattened = (node: PlainCondition, kind: 'all' | 'any'): readonly PlainCondition[] =>
  node.kind === kind ? node.parts : [node];

function denied(leaf: ConditionLeaf): ConditionLeaf {
  const { operator, isFlag } = deniedOperator(leaf.operator);
  return { ...leaf, operator, value: isFlag ? leaf.value !== true : leaf.value };
}

/** A day held against both ends of a window. */
export function isWindow(from: PlainCondition | undefined, to: PlainCondition | undefined): boolean {
  if (from?.kind !== 'leaf' || to?.kind !== 'leaf') return false;
  const isSame = from.leaf.fact === to.leaf.fact && from.leaf.path === to.leaf.path;
  const areEnds = from.leaf.operator === 'onOrAfter' && to.leaf.operator === 'onOrBefore';
  return isSame && areEnds && isReference(from.leaf.value) && isReference(to.leaf.value);
}
