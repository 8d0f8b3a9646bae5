import type { TraceLeaf, TraceNode } from '../conditions/trace.js';
import type { Result } from './comparison.js';

/** A condition tree without `not`: what is denied stands in the leaves as the opposite operator. */
export type PlainNode =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PlainNode[] }
  | { readonly kind: 'leaf'; readonly leaf: TraceLeaf };

const OPPOSITES: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  in: 'notIn',
  contains: 'doesNotContain',
  containsAll: 'lacksSome',
  lessThan: 'greaterThanInclusive',
  greaterThan: 'lessThanInclusive',
  before: 'onOrAfter',
  after: 'onOrBefore',
  some: 'every',
};
const opposites = new Map(Object.entries(OPPOSITES).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
const opposite = (name: string): string => opposites.get(name) ?? name;

/**
 * The opposite of an operator, its quantifier turned as well. `empty` and `present` carry what is wanted in their value,
 * which is to be turned instead.
 */
export function deniedOperator(name: string): { readonly operator: string; readonly isFlag: boolean } {
  const [quantifier, inner] = name.includes(':') ? name.split(':') : [undefined, name];
  const operator = opposite(inner ?? '');
  return {
    operator: quantifier === undefined ? operator : `${opposite(quantifier)}:${operator}`,
    isFlag: inner === 'empty' || inner === 'present',
  };
}

function denied(leaf: TraceLeaf): TraceLeaf {
  const { operator, isFlag } = deniedOperator(leaf.operator);
  return {
    ...leaf,
    operator,
    against: isFlag ? leaf.against !== true : leaf.against,
    result: leaf.result === 'unknown' ? 'unknown' : !leaf.result,
  };
}

export function plainTree(node: TraceNode, isDenied = false): PlainNode {
  if ('all' in node)
    return { kind: isDenied ? 'any' : 'all', parts: node.all.map((part) => plainTree(part, isDenied)) };
  if ('any' in node)
    return { kind: isDenied ? 'all' : 'any', parts: node.any.map((part) => plainTree(part, isDenied)) };
  if ('not' in node) return plainTree(node.not, !isDenied);
  return { kind: 'leaf', leaf: isDenied ? denied(node) : node };
}

/** Kleene, over results already traced. */
export function resultOf(node: PlainNode): Result {
  if (node.kind === 'leaf') return node.leaf.result === 'unknown' ? 'unknown' : node.leaf.result ? 'met' : 'notMet';
  const results = node.parts.map(resultOf);
  const decisive = node.kind === 'all' ? 'notMet' : 'met';
  if (results.includes(decisive)) return decisive;
  return results.includes('unknown') ? 'unknown' : node.kind === 'all' ? 'met' : 'notMet';
}
