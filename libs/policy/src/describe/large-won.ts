import type { Json } from '../values/json.js';

const UNITS = [
  [1_000_000_000_000, '조'],
  [100_000_000, '억'],
  [10_000, '만'],
] as const;

/**
 * An amount as it is read aloud, where that is shorter than its digits.
 * @param value whole won
 * @returns undefined where a rest below 10,000 won is left
 * @example wonInLargeUnits(320_000_000) // '3억 2,000만원'
 */
export function wonInLargeUnits(value: Json): string | undefined {
  if (typeof value !== 'number' || value < 10_000 || value % 10_000 !== 0) return undefined;
  let rest = value;
  const parts = UNITS.flatMap(([size, name]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${String(count).replace(/\B(?=(\d{3})+$)/g, ',')}${name}`];
  });
  return `${parts.join(' ')}원`;
}
