import { Day, Moment } from './calendar.js';
import { Exact } from './exact.js';

/**
 * A value that is not known. `missing` names what would settle it: fact ids (`committee[4].scores.location`)
 * or `rule:…` where the notice itself has no rule.
 */
export class Unknown {
  readonly missing: readonly string[];

  constructor(
    missing: readonly string[] = [],
    /** The fact has a meaning when left out, so a written null is really unknown and not merely "not given". */
    readonly mayBeAbsent = false,
  ) {
    this.missing = missing.length > 1 ? [...new Set(missing)] : missing;
  }
}

/** A known absence ("not asked for"): equals nothing, lies above and below nothing. Never confused with Unknown. */
export class Nothing {
  readonly kind = 'nothing';

  toJSON(): null {
    return null;
  }
}
export const NOTHING = new Nothing();

export interface ValueRecord {
  readonly [name: string]: Value;
}
/** Everything a name may stand for while a decision is evaluated. */
export type Value = Exact | Day | Moment | boolean | string | Unknown | Nothing | readonly Value[] | ValueRecord;
export type Truth = boolean | Unknown;

export const isUnknown = (value: unknown): value is Unknown => value instanceof Unknown;
export const isNothing = (value: unknown): value is Nothing => value === NOTHING;
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isRecord = (value: Value): value is ValueRecord =>
  typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

/** One Unknown that misses what all of them miss; known values add nothing. */
export function unite(values: readonly unknown[]): Unknown {
  // Nearly always there is one, and it is asked a million times over: it is then the answer itself.
  const first = values.find(isUnknown);
  if (first === undefined) return new Unknown();
  const others = values.some((value) => value !== first && isUnknown(value));
  if (others) return new Unknown(values.flatMap((value) => (isUnknown(value) ? value.missing : [])));
  return first.mayBeAbsent ? new Unknown(first.missing) : first;
}

/** Kleene: one false decides; otherwise an unknown leaves it open. */
export function all(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.some(isUnknown) ? unite(truths) : true;
}
/** Kleene: one true decides; otherwise an unknown leaves it open. */
export function any(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.some(isUnknown) ? unite(truths) : false;
}
export function not(truth: Truth): Truth {
  return isUnknown(truth) ? truth : !truth;
}

/** Calls `fn` on known values; an unknown one makes the result unknown, a known absence makes it absent. */
export function known<T extends Value>(values: readonly Value[], fn: (...known: never[]) => T): T | Unknown | Nothing {
  if (values.some(isUnknown)) return unite(values);
  if (values.some(isNothing)) return NOTHING;
  return fn(...(values as never[]));
}

/** Own-property dotted path; a leading `$.` is json-rules-engine's habit and means nothing here. */
export function at(value: Value, path: string): Value {
  let current = value;
  for (const key of path.replace(/^\$\.?/, '').split('.')) {
    if (key === '') continue;
    if (isUnknown(current) || isNothing(current)) return current;
    if (isList(current)) current = current[Number(key)] ?? NOTHING;
    else if (isRecord(current) && Object.hasOwn(current, key)) current = current[key] ?? NOTHING;
    else return NOTHING;
  }
  return current;
}

export const isComparable = (value: Value): value is Exact | Day | Moment =>
  value instanceof Exact || value instanceof Day || value instanceof Moment;

/** @throws TypeError when the two are not of one comparable kind (the unit checker rules this out beforehand) */
export function compareValues(a: Value, b: Value): -1 | 0 | 1 {
  if (a instanceof Exact && b instanceof Exact) return a.compare(b);
  if (a instanceof Day && b instanceof Day) return a.compare(b);
  if (a instanceof Moment && b instanceof Moment) return a.compare(b);
  throw new TypeError('values of different kinds cannot be compared');
}

export function sameValue(a: Value, b: Value): boolean {
  return isComparable(a) && isComparable(b) && a.constructor === b.constructor ? compareValues(a, b) === 0 : a === b;
}
