import type { Condition, ConditionLeaf, Reference } from '../rule-set/model.js';
import type { Observer } from '../evaluate/observer.js';
import { PolicyError } from '../policy-error.js';
import { all, any, at, not, type Truth, type Value } from '../values/unknown.js';
import { conditionNode, isReference, rooted } from './condition.js';
import { findOperator, literal } from './operators.js';
import type { Scope } from './scope.js';
import { tracedLeaf, type TraceNode } from './trace.js';

export interface CompiledCondition {
  /** Met, not met, or unknown. Every leaf is looked at: the trace is whole whatever decided. */
  readonly test: (scope: Scope) => Truth;
  readonly trace: (scope: Scope) => TraceNode;
}
export type NamedConditions = ReadonlyMap<string, Condition>;

export function compileReference({ fact, path }: Reference): (scope: Scope) => Value {
  return path === undefined ? (scope) => scope.get(fact) : (scope) => at(scope.get(fact), path);
}

/**
 * The same condition JSON that json-rules-engine runs, as closures: for conditions inside mechanisms, whose
 * element scope the engine does not have, and as the fast path of whole decisions.
 * @throws PolicyError `condition/unknown-name`, `condition/unknown-operator`, `condition/cycle`
 */
export function compileCondition(
  condition: Condition,
  named: NamedConditions,
  within: readonly string[] = [],
  observer?: Observer,
): CompiledCondition {
  const node = conditionNode(condition);
  switch (node.kind) {
    case 'all':
    case 'any': {
      const parts = node.parts.map((part) => compileCondition(part, named, within, observer));
      const fold = node.kind === 'all' ? all : any;
      const { kind } = node;
      return {
        test: (scope) => fold(parts.map((part) => part.test(scope))),
        trace: (scope) =>
          kind === 'all'
            ? { all: parts.map((part) => part.trace(scope)) }
            : { any: parts.map((part) => part.trace(scope)) },
      };
    }
    case 'not': {
      const part = compileCondition(node.part, named, within, observer);
      return { test: (scope) => not(part.test(scope)), trace: (scope) => ({ not: part.trace(scope) }) };
    }
    case 'named': {
      const body = named.get(node.name);
      if (!body) throw new PolicyError('condition/unknown-name', { name: node.name });
      if (within.includes(node.name)) throw new PolicyError('condition/cycle', { name: node.name });
      return compileCondition(rooted(body), named, [...within, node.name], observer);
    }
    case 'leaf':
      return compileLeaf(node.leaf, observer);
  }
}

function compileLeaf(leaf: ConditionLeaf, observer?: Observer): CompiledCondition {
  const operator = findOperator(leaf.operator);
  if (!operator) throw new PolicyError('condition/unknown-operator', { name: leaf.operator });
  const left = compileReference(leaf);
  const constant = isReference(leaf.value) ? undefined : literal(leaf.value);
  const right = isReference(leaf.value) ? compileReference(leaf.value) : () => constant as Value;
  return {
    test: observer
      ? (scope) => {
          const [found, against] = [left(scope), right(scope)];
          observer.compared(leaf, found, against);
          return operator(found, against);
        }
      : (scope) => operator(left(scope), right(scope)),
    trace: (scope) => {
      const [found, against] = [left(scope), right(scope)];
      return tracedLeaf(leaf, found, against, operator(found, against));
    },
  };
}
