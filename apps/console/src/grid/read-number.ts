import { readDecimal, readWhole, type NumberMistake } from '../format/numbers.js';
import { readWon } from '../format/won.js';
import { shiftExact } from './exact.js';
import type { CellType } from './cell-type.js';

export type CellNumberMistake = NumberMistake | 'shareWithoutPercent';
export type NumberRead = { readonly value: number | string } | { readonly mistake: CellNumberMistake };

/** What stands behind a number in tables: 개월, 명, 점 … a word of letters, with or without a space. */
const UNIT_BEHIND = /\s*(?:[가-힣]{1,4}|MB|㎡)$/;
const WON_UNITS: Readonly<Record<string, number>> = { 천: 3, 만: 4, 백만: 6, 천만: 7, 억: 8, 조: 12 };
const ONE_WON_UNIT = /^(\d+(?:\.\d+)?)\s*(백만|천만|천|만|억|조)\s*원?$/;

const plain = (typed: string): string => typed.normalize('NFKC').replace(/[\s,_]/g, '');

/**
 * An amount as officers and spreadsheets write it, in whole won.
 * @example readMoney('5,000만원') // { value: 50000000 }
 * @example readMoney('1.5억') // { value: 150000000 }
 */
export function readMoney(typed: string): NumberRead {
  const [, figures, unit = ''] = ONE_WON_UNIT.exec(plain(typed)) ?? [];
  const inUnit = figures === undefined ? undefined : shiftExact(figures, WON_UNITS[unit] ?? 0);
  return whole(inUnit === undefined ? readWon(typed) : readWhole(inUnit));
}

const whole = (read: number | NumberMistake): NumberRead =>
  typeof read === 'number' ? { value: read } : { mistake: read };

/**
 * A count, a decimal or points. A share is written with a percent sign or below 1; a unit behind the figures is no
 * mistake.
 * @example readNumber('30%', { kind: 'decimal', unit: 'share' }) // { value: '0.3' }
 */
export function readNumber(typed: string, { kind, unit }: CellType): NumberRead {
  const text = typed.normalize('NFKC').trim().replace(UNIT_BEHIND, '');
  const isPercent = text.endsWith('%');
  const figures = isPercent ? plain(text.slice(0, -1)) : text;
  if (kind === 'count') return whole(readWhole(figures));
  const exact = isPercent && unit !== 'percent' ? (shiftExact(figures, -2) ?? figures) : figures;
  const read = readDecimal(exact, kind === 'points');
  if (typeof read === 'string') return { mistake: read };
  const isBare = unit === 'share' && !isPercent;
  return isBare && Number(read.exact) > 1 ? { mistake: 'shareWithoutPercent' } : { value: read.exact };
}
