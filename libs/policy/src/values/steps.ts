import { Day, Moment } from './calendar.js';
import { Exact } from './exact.js';
import type { Value } from './unknown.js';

/** By what the values of a type can move: whole won and counts by 1, dates by a day, moments by a second, the rest by digits. */
export type StepKind = 'whole' | 'digits' | 'day' | 'second';

/** @param type of a fact, a field or a column @returns undefined for what has no order, such as words */
export function stepKindOf(type: string): StepKind | undefined {
  switch (type) {
    case 'money':
    case 'count':
      return 'whole';
    case 'decimal':
    case 'points':
      return 'digits';
    case 'date':
      return 'day';
    case 'dateTime':
      return 'second';
    default:
      return undefined;
  }
}

/** Digits after the point of an exact number; 0 for a fraction that no decimal ends, such as a third. */
export function digitsOf(value: Exact): number {
  const [, part = ''] = value.toString().split('.');
  return part.length;
}

/** Marks and shares move by tenths where nothing finer is written. */
const FEWEST_DIGITS = 1;

/** The smallest step between decimals, seen from those that are written: 0.1, or finer where one of them is. */
export const decimalStep = (...written: readonly Exact[]): Exact =>
  new Exact(1n, 10n ** BigInt(Math.max(FEWEST_DIGITS, ...written.map(digitsOf))));

/** How far two values of one kind lie apart, in days, seconds or their unit; undefined where that has no meaning. */
export function distanceOf(found: Value, against: Value): Exact | undefined {
  if (found instanceof Exact && against instanceof Exact) return found.minus(against);
  if (found instanceof Day && against instanceof Day) return Exact.whole(found.number - against.number);
  if (found instanceof Moment && against instanceof Moment)
    return new Exact(
      BigInt(found.seconds - against.seconds) * 1_000_000_000n + BigInt(found.nanoseconds - against.nanoseconds),
      1_000_000_000n,
    );
  return undefined;
}

/** Whether a value lies one smallest step below an edge, or less. */
export function isJustBelow(found: Value, edge: Value, kind: StepKind): boolean {
  const distance = distanceOf(edge, found);
  if (distance === undefined || distance.compare(Exact.ZERO) <= 0) return false;
  const isDecimal = kind === 'digits' && found instanceof Exact && edge instanceof Exact;
  return distance.compare(isDecimal ? decimalStep(edge, found) : Exact.ONE) <= 0;
}
