import { readDay, type DayMistake } from '../../format/dates.js';
import { readDecimal, readWhole, type NumberMistake } from '../../format/numbers.js';
import { readWon } from '../../format/won.js';
import { shiftExact } from '../../grid/exact.js';
import type { Lever, LeverValue } from './types.js';

export type LeverMistake = NumberMistake | DayMistake;

/**
 * What was typed for a lever, exactly; full-width figures, separators and, for money, 만 and 억 are no mistake.
 * @example readLever({ kind: 'digits', unit: 'share' }, '70%') // { value: '0.7' }
 */
export function readLever(
  { kind, unit }: Pick<Lever, 'kind' | 'unit'>,
  typed: string,
): { readonly value: LeverValue } | LeverMistake {
  if (kind === 'day') {
    const read = readDay(typed);
    return typeof read === 'string' ? read : { value: read.day };
  }
  if (unit === 'won') return whole(readWon(typed));
  if (kind === 'whole') return whole(readWhole(typed));
  const text = typed.normalize('NFKC').trim();
  const figures = text.endsWith('%') && unit === 'share' ? shiftExact(text.slice(0, -1).trim(), -2) : text;
  const read = readDecimal(figures ?? text, unit === 'points');
  return typeof read === 'string' ? read : { value: read.exact };
}

const whole = (read: number | NumberMistake): { readonly value: number } | NumberMistake =>
  typeof read === 'number' ? { value: read } : read;
