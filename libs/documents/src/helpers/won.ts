import { wrongValue } from './text-of.js';

/**
 * Whole won with thousands separators.
 * @param value whole won, 0 or more, as a safe integer
 * @example won(1000000) // '1,000,000'
 */
export function won(value: unknown): string {
  return amountOf('won', value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The digits of an amount. @throws DocumentError `render/wrong-value` for anything but whole won, 0 or more */
export function amountOf(helper: string, value: unknown): string {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrongValue(helper, value);
  // -0 is written "0".
  return String(value);
}
