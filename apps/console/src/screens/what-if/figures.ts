import type { Language } from '../../api/types.js';
import { groupDigits } from '../../format/numbers.js';
import type { Won } from './types.js';

/** @example countText(1234) // '1,234' */
export const countText = (count: number): string => groupDigits(String(count));

/** Whole won, below nought too. @example wonText('-1000000', 'ko') // '−1,000,000원' */
export const wonText = (won: Won, language: Language): string =>
  groupDigits(String(won)).replace('-', '−') + (language === 'ko' ? '원' : ' won');

/** More or less of something, with its sign; nothing where it is the same. @example signed(-3) // '−3' */
export function signed(difference: Won): string | undefined {
  const text = String(difference);
  if (/^-?0+$/.test(text)) return undefined;
  return text.startsWith('-') ? `−${groupDigits(text.slice(1))}` : `+${groupDigits(text)}`;
}

/** As it is drawn in a chart, where the last won of a billion is not seen. */
export const drawn = (won: Won | undefined): number => Number(won ?? 0);
