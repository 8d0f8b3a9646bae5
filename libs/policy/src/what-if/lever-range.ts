import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import type { Lever } from './lever.js';

/** Where a slider begins and ends, and how far it moves at a time. */
export interface LeverRange {
  readonly from: number | string;
  readonly to: number | string;
  readonly step: number | string;
}

/** Days on either side of a date. */
const DAYS_AROUND = 90;
/** Steps of a slider; so many times as many where the value would not be met otherwise. */
const FEWEST_STEPS = Exact.whole(100);
const FINER = [1, 2, 5, 10].map((finer) => Exact.whole(finer));
/** Where a value is nought nothing tells how large it could be but its unit. */
const FROM_NOUGHT: Readonly<Record<string, bigint>> = { won: 1_000_000n, share: 1n };
const LEAST_WHOLE = 10n;

/**
 * A range that holds the value, made from the value and its unit alone: from nought to the next round number (1, 2 or 5
 * and noughts), in steps that meet the value.
 * @param value whole number, exact decimal text or YYYY-MM-DD, as the lever's kind has it
 * @returns undefined where the value is none of these
 * @example rangeAround({ kind: 'digits', unit: 'points' }, 70) // { from: 0, to: 100, step: 1 }
 */
export function rangeAround(
  { kind, unit }: Pick<Lever, 'kind'> & { readonly unit: string },
  value: number | string,
): LeverRange | undefined {
  if (kind === 'day') return daysAround(String(value));
  const exact = Exact.parse(String(value));
  if (exact === undefined) return undefined;
  const isWhole = kind === 'whole';
  const size = exact.isNegative ? Exact.ZERO.minus(exact) : exact;
  const end = unit === 'share' && size.compare(Exact.ONE) <= 0 ? Exact.ONE : roundAbove(size, unit, isWhole);
  const step = stepMeeting(size, end, isWhole);
  // A value between the steps shifts them, so that the slider can always be put back to where it was.
  const shift = size.minus(step.times(size.dividedBy(step).floor()));
  const last = shift.plus(step.times(end.minus(shift).dividedBy(step).floor()));
  const [from, to] = exact.isNegative ? [Exact.ZERO.minus(last), Exact.ZERO.minus(shift)] : [shift, last];
  return { from: from.toJSON(), to: to.toJSON(), step: step.toJSON() };
}

function daysAround(value: string): LeverRange | undefined {
  const day = Day.parse(value);
  if (typeof day === 'string') return undefined;
  const [from, to] = [-DAYS_AROUND, DAYS_AROUND].map((days) => Day.fromNumber(day.number + days).toString());
  return from === undefined || to === undefined ? undefined : { from, to, step: 1 };
}

const DIGITS = [1n, 2n, 5n] as const;

/** The smallest 1, 2 or 5 with noughts above a size. */
function roundAbove(size: Exact, unit: string, isWhole: boolean): Exact {
  if (size.compare(Exact.ZERO) === 0) return new Exact(FROM_NOUGHT[unit] ?? LEAST_WHOLE);
  let power = Exact.ONE;
  while (power.compare(size) > 0) power = power.dividedBy(Exact.whole(10));
  for (; ; power = power.times(Exact.whole(10)))
    for (const digit of DIGITS) {
      const end = power.times(new Exact(digit));
      if (end.compare(size) > 0)
        return isWhole && end.compare(new Exact(LEAST_WHOLE)) < 0 ? new Exact(LEAST_WHOLE) : end;
    }
}

/** The widest round step that meets the value; where none does, the widest one there is. */
function stepMeeting(size: Exact, end: Exact, isWhole: boolean): Exact {
  const widest = end.dividedBy(FEWEST_STEPS);
  const steps = FINER.map((finer) => widest.dividedBy(finer)).filter((step) => !isWhole || step.isWhole);
  const [first = Exact.ONE] = steps;
  return steps.find((step) => size.dividedBy(step).isWhole) ?? first;
}
