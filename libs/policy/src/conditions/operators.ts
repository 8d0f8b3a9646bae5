import { Exact } from '../values/exact.js';
import {
  all,
  any,
  compareValues,
  isList,
  isNothing,
  isRecord,
  isUnknown,
  not,
  NOTHING,
  sameValue,
  unite,
  type Truth,
  type Value,
} from '../values/unknown.js';

export type Operator = (left: Value, right: Value) => Truth;

/**
 * What an operator compares: `ordered` numbers, `dated` days or moments, `same` any two values of one unit,
 * `member` a value with a list, `list` a list with a value, `lists` two lists, `state` a value's mere presence.
 */
export type OperatorKind = 'ordered' | 'dated' | 'same' | 'member' | 'list' | 'lists' | 'state';

/** A JSON literal of a rule as an exact value. */
export function literal(json: unknown): Value {
  if (typeof json === 'number') return Exact.whole(json);
  if (Array.isArray(json)) return json.map(literal);
  if (json === null || json === undefined) return NOTHING;
  return json as Value;
}

const elements = (value: Value): readonly Value[] =>
  isList(value) ? value : isRecord(value) ? Object.values(value) : [];
const contains = (list: Value, wanted: Value): Truth =>
  any(elements(list).map((entry) => (isUnknown(entry) ? entry : sameValue(entry, wanted))));
const ordered =
  (test: (order: number) => boolean): Operator =>
  (a, b) =>
    test(compareValues(a, b));

function empty(list: Value, wanted: Value): Truth {
  const entries = elements(list);
  const hasKnown = entries.some((entry) => !isUnknown(entry));
  const isEmpty: Truth = hasKnown ? false : entries.length > 0 ? unite(entries) : true;
  return wanted === true ? isEmpty : not(isEmpty);
}

interface OperatorDefinition {
  readonly kind: OperatorKind;
  /** What the operator answers when either side is a known absence. */
  readonly onNothing: boolean;
  readonly test: Operator;
}
const definition = (kind: OperatorKind, test: Operator, onNothing = false): OperatorDefinition => ({
  kind,
  test,
  onNothing,
});

const definitions: Readonly<Record<string, OperatorDefinition>> = {
  equal: definition('same', sameValue),
  notEqual: definition('same', (a, b) => !sameValue(a, b), true),
  in: definition('member', (a, list) => contains(list, a)),
  notIn: definition('member', (a, list) => not(contains(list, a)), true),
  contains: definition('list', contains),
  doesNotContain: definition('list', (list, a) => not(contains(list, a)), true),
  containsAll: definition('lists', (list, wanted) => all(elements(wanted).map((entry) => contains(list, entry)))),
  empty: definition('state', empty),
  lessThan: definition(
    'ordered',
    ordered((order) => order < 0),
  ),
  lessThanInclusive: definition(
    'ordered',
    ordered((order) => order <= 0),
  ),
  greaterThan: definition(
    'ordered',
    ordered((order) => order > 0),
  ),
  greaterThanInclusive: definition(
    'ordered',
    ordered((order) => order >= 0),
  ),
  before: definition(
    'dated',
    ordered((order) => order < 0),
  ),
  onOrBefore: definition(
    'dated',
    ordered((order) => order <= 0),
  ),
  after: definition(
    'dated',
    ordered((order) => order > 0),
  ),
  onOrAfter: definition(
    'dated',
    ordered((order) => order >= 0),
  ),
};

function guarded({ test, onNothing }: OperatorDefinition): Operator {
  return (left, right) => {
    if (isUnknown(left) || isUnknown(right)) return unite([left, right]);
    return isNothing(left) || isNothing(right) ? onNothing : test(left, right);
  };
}

/** "was it given": absent is false; a written null of a fact whose absence has a meaning stays unknown. */
const present: Operator = (value, wanted) => {
  // The mark belongs to the fact: what is chosen by this truth was not itself written as null.
  if (isUnknown(value) && value.mayBeAbsent) return unite([value]);
  return (!isUnknown(value) && !isNothing(value)) === wanted;
};

export const operators: ReadonlyMap<string, Operator> = new Map([
  ...Object.entries(definitions).map(([name, entry]) => [name, guarded(entry)] as const),
  ['present', present] as const,
]);

export function operatorKind(name: string): OperatorKind | undefined {
  return name === 'present' ? 'state' : Object.hasOwn(definitions, name) ? definitions[name]?.kind : undefined;
}

/** `some:` / `every:` put the operator to each element of a list or each entry of a map. */
export type Quantifier = (list: Value, right: Value, next: Operator) => Truth;
const quantified =
  (fold: (truths: readonly Truth[]) => Truth): Quantifier =>
  (list, right, next) => {
    if (isUnknown(list)) return list;
    return fold(elements(list).map((entry) => next(entry, right)));
  };
export const quantifiers: ReadonlyMap<string, Quantifier> = new Map([
  ['some', quantified(any)],
  ['every', quantified(all)],
]);

/** @returns the operator of a condition leaf, quantifier included; undefined when there is none of that name */
export function findOperator(name: string): Operator | undefined {
  const colon = name.indexOf(':');
  if (colon < 0) return operators.get(name);
  const quantifier = quantifiers.get(name.slice(0, colon));
  const inner = operators.get(name.slice(colon + 1));
  return quantifier && inner && ((left, right) => quantifier(left, right, inner));
}
