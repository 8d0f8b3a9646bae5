import type { Lever, LeverValue } from './types.js';

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;
const DAY_MS = 86_400_000;
/** As many as a slider can tell apart. */
const MOST_POSITIONS = 1_000_000;

/** A lever's values by position, exactly: a binary float would make 0.3 of a tenth and two. */
export interface Scale {
  /** The last position; the first is 0. */
  readonly last: number;
  readonly at: (position: number) => LeverValue;
  /** Where a value stands, or the nearest position to it within the scale. */
  readonly positionOf: (value: LeverValue) => number;
}

/** Nothing where the ends or the step make no scale; the number box is then all there is. */
export function scaleOf({ kind, from, to, step }: Pick<Lever, 'kind' | 'from' | 'to' | 'step'>): Scale | undefined {
  const places = kind === 'day' ? 0 : Math.max(...[from, to, step].map((one) => placesOf(String(one))));
  const units = (value: LeverValue): bigint | undefined => unitsOf(kind, String(value), places);
  const [first, end, by] = [units(from), units(to), kind === 'day' ? BigInt(step) : units(step)];
  if (first === undefined || end === undefined || by === undefined || by <= 0n || end < first) return undefined;
  const count = (end - first) / by;
  if (count > BigInt(MOST_POSITIONS)) return undefined;
  const last = Number(count);
  return {
    last,
    at: (position) => valueOf(kind, first + by * BigInt(position), places),
    positionOf: (value) => {
      const there = units(value) ?? roughly(kind, value, places);
      if (there === undefined || there <= first) return 0;
      const position = Number((there - first + by / 2n) / by);
      return Math.min(position, last);
    },
  };
}

const placesOf = (text: string): number => DECIMAL.exec(text)?.[3]?.length ?? 0;

function unitsOf(kind: Lever['kind'], text: string, places: number): bigint | undefined {
  if (kind === 'day') {
    const moment = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(moment) ? undefined : BigInt(moment / DAY_MS);
  }
  const [, sign = '', whole, part = ''] = DECIMAL.exec(text) ?? [];
  return whole === undefined || part.length > places ? undefined : BigInt(sign + whole + part.padEnd(places, '0'));
}

/** A value finer than the scale: where it would stand. */
function roughly(kind: Lever['kind'], value: LeverValue, places: number): bigint | undefined {
  const [whole = '', part = ''] = String(value).split('.');
  return kind === 'day' ? undefined : unitsOf(kind, part === '' ? whole : `${whole}.${part.slice(0, places)}`, places);
}

function valueOf(kind: Lever['kind'], units: bigint, places: number): LeverValue {
  if (kind === 'day') return new Date(Number(units) * DAY_MS).toISOString().slice(0, 10);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}`;
  if (places > 0 && part !== '') return `${whole}.${part}`;
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}
