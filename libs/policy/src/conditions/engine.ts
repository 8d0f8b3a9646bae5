import { Engine, type NestedCondition, type RuleResult, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, ConditionLeaf } from '../rule-set/model.js';
import { all, any, at, not, type Truth, type Value } from '../values/unknown.js';
import { conditionNode, isReference, rooted } from './condition.js';
import type { NamedConditions } from './compile-condition.js';
import { literal, operators, quantifiers } from './operators.js';
import type { Scope } from './scope.js';
import { tracedLeaf, type TraceNode } from './trace.js';

export interface ConditionResult {
  readonly value: Truth;
  readonly trace: () => TraceNode;
}

/** A node of the tree json-rules-engine hands back: its conditions with what each leaf found. */
interface EngineNode {
  readonly all?: readonly EngineNode[];
  readonly any?: readonly EngineNode[];
  readonly not?: EngineNode;
  readonly factResult?: Value;
  readonly valueResult?: unknown;
  /** Our operators answer Unknown too; the engine stores whatever they answer. */
  readonly result?: Truth;
}

/** The names that the leaves of these conditions ask for. */
function namesOf(conditions: Iterable<Condition>, into = new Set<string>()): Set<string> {
  for (const condition of conditions) {
    const node = conditionNode(condition);
    if (node.kind === 'all' || node.kind === 'any') namesOf(node.parts, into);
    else if (node.kind === 'not') namesOf([node.part], into);
    else if (node.kind === 'leaf') {
      into.add(node.leaf.fact);
      if (isReference(node.leaf.value)) into.add(node.leaf.value.fact);
    }
  }
  return into;
}

/** The engine's own verdicts are two-valued (`not` of unknown would pass): its tree is folded by Kleene's tables instead. */
function fold(node: EngineNode): Truth {
  if (node.all) return all(node.all.map(fold));
  if (node.any) return any(node.any.map(fold));
  if (node.not) return not(fold(node.not));
  // A leaf the engine passed over would otherwise count as not met: unknown is never turned into no.
  if (node.result === undefined) throw new Error('json-rules-engine left a condition without a result');
  return node.result;
}

function traceOf(node: EngineNode): TraceNode {
  if (node.all) return { all: node.all.map(traceOf) };
  if (node.any) return { any: node.any.map(traceOf) };
  if (node.not) return { not: traceOf(node.not) };
  return tracedLeaf(
    node as unknown as ConditionLeaf,
    node.factResult as Value,
    literal(node.valueResult),
    node.result ?? false,
  );
}

/**
 * Evaluates named conditions with json-rules-engine: leaf evaluator, fact graph and trace tree.
 * One Engine per run: a shared one loses results of concurrent runs. Facts are synchronous functions over the
 * scope and never cached by the engine, which would hash their parameters; no priorities, so every leaf runs.
 */
export async function runEngine(
  conditions: ReadonlyMap<string, Condition>,
  named: NamedConditions,
  scope: Scope,
): Promise<ReadonlyMap<string, ConditionResult>> {
  const engine = new Engine([], { pathResolver: (value: unknown, path: string) => at(value as Value, path) });
  for (const [name, operator] of operators)
    engine.addOperator(name, (a: Value, b: unknown) => operator(a, literalOnce(b)) as boolean);
  for (const [name, quantifier] of quantifiers) {
    engine.addOperatorDecorator(
      name,
      (a: Value, b: unknown, next) => quantifier(a, literalOnce(b), next as never) as boolean,
    );
  }
  for (const [name, condition] of named) engine.setCondition(name, rooted(condition) as TopLevelCondition);
  for (const name of namesOf([...conditions.values(), ...named.values()])) {
    engine.addFact(name, () => scope.get(name), { cache: false });
  }
  for (const [name, condition] of conditions) {
    engine.addRule({ name, conditions: rooted(condition) as TopLevelCondition, event: { type: name } });
  }
  const { results, failureResults } = await engine.run();
  return new Map([...results, ...failureResults].map((result) => [result.name, resultOf(result, conditions)]));
}

function resultOf(result: RuleResult, conditions: ReadonlyMap<string, Condition>): ConditionResult {
  const tree = result.conditions as unknown as EngineNode & NestedCondition;
  const own = conditions.get(result.name);
  // A lone leaf was wrapped for the engine's sake only; the trace shows what the rule file says.
  const node = own && conditionNode(own).kind === 'leaf' ? ((tree as EngineNode).all?.[0] ?? tree) : tree;
  return { value: fold(node), trace: () => traceOf(node) };
}

/** Literals must stay JSON inside the engine, which clones condition trees; values of facts are values already. */
function literalOnce(value: unknown): Value {
  return typeof value === 'number' ||
    value === null ||
    (Array.isArray(value) && value.some((entry) => typeof entry === 'number'))
    ? literal(value)
    : (value as Value);
}
