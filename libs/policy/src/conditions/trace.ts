import type { ConditionLeaf } from '../rule-set/model.js';
import { traced, type Json } from '../values/json.js';
import { isUnknown, type Truth, type Value } from '../values/unknown.js';
import { isReference } from './condition.js';

/** One condition as it came out: the value found, the line it was held against, the result. */
export interface TraceLeaf {
  readonly name: string;
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  /** The name of what stands on the other side, when it is not a literal. */
  readonly than?: string;
  readonly found: Json;
  readonly against: Json;
  readonly result: boolean | 'unknown';
}
export type TraceNode =
  | { readonly all: readonly TraceNode[] }
  | { readonly any: readonly TraceNode[] }
  | { readonly not: TraceNode }
  | TraceLeaf;

export function tracedLeaf(leaf: ConditionLeaf, found: Value, against: Value, result: Truth): TraceLeaf {
  const { name, fact, path, operator, value } = leaf;
  return {
    name,
    fact,
    ...(path === undefined ? {} : { path }),
    operator,
    ...(isReference(value) ? { than: value.path === undefined ? value.fact : `${value.fact}.${value.path}` } : {}),
    found: traced(found),
    against: traced(against),
    result: isUnknown(result) ? 'unknown' : result,
  };
}
