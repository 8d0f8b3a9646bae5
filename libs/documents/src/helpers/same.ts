import { wrongValue } from './text-of.js';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Whether a value is what a template names. A value that is not there is an error: it would print as "no". */
export function same(helper: string, value: unknown, literal: unknown): boolean {
  if (!isPlain(value)) throw wrongValue(helper, value);
  return value === literal;
}
