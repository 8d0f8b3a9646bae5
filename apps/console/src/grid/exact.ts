/** Decimals as exact text: no binary float reaches an amount or a score. */
const FORM = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?$/;

interface Scaled {
  readonly units: bigint;
  readonly places: number;
}

function scaled(text: string): Scaled | undefined {
  const [, sign = '', whole, part = ''] = FORM.exec(text) ?? [];
  return whole === undefined ? undefined : { units: BigInt(`${sign}${whole}${part}`), places: part.length };
}

function toText(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/**
 * Exact sum of decimal texts; undefined when one of them is no decimal.
 * @example sumExact(['0.1', '0.2']) // '0.3'
 */
export function sumExact(texts: readonly string[]): string | undefined {
  const parts = texts.map(scaled);
  if (parts.includes(undefined)) return undefined;
  const given = parts as readonly Scaled[];
  const places = Math.max(0, ...given.map((part) => part.places));
  const units = given.reduce((sum, part) => sum + part.units * 10n ** BigInt(places - part.places), 0n);
  return toText(units, places);
}

/**
 * Moves the decimal point.
 * @param by places to the right; negative to the left
 * @example shiftExact('12.5', -2) // '0.125'
 */
export function shiftExact(text: string, by: number): string | undefined {
  const given = scaled(text);
  if (given === undefined) return undefined;
  const places = given.places - by;
  return places >= 0 ? toText(given.units, places) : toText(given.units * 10n ** BigInt(-places), 0);
}

/** Below nought, equal or above, as for sorting; undefined when one is no decimal. */
export function compareExact(left: string, right: string): number | undefined {
  const [a, b] = [scaled(left), scaled(right)];
  if (a === undefined || b === undefined) return undefined;
  const places = Math.max(a.places, b.places);
  const difference = a.units * 10n ** BigInt(places - a.places) - b.units * 10n ** BigInt(places - b.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
