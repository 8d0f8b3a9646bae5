import { wrongValue } from './text-of.js';

const SHARE = /^(\d{1,15})(?:\.(\d{1,15}))?$/;

/**
 * A share as a percentage, by moving the point: no binary float is involved.
 * @param value a share as exact decimal text, or 0 or 1 as a number
 * @example percent('0.305') // '30.5%'
 */
export function percent(value: unknown): string {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  const [, whole = '', part = ''] = (typeof text === 'string' && SHARE.exec(text)) || [];
  if (whole === '') throw wrongValue('percent', value);
  const moved = `${whole}${part.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(2).replace(/0+$/, '');
  return `${moved}${rest === '' ? '' : `.${rest}`}%`;
}
