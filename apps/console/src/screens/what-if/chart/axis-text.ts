import type { Language } from '../../../api/types.js';
import { groupDigits } from '../../../format/numbers.js';
import { sayWon } from '../../../format/won.js';

/** From here on an axis is easier read in 만 and 억, or millions. */
const LARGE = 10_000;

/** A number on an axis. @example axisText(120_000_000, 'ko') // '1억 2,000만' */
export function axisText(value: number, language: Language): string {
  if (!Number.isInteger(value)) return groupDigits(String(value));
  const size = Math.abs(value);
  if (size < LARGE) return groupDigits(String(value));
  const said = sayWon(size, language).replace(/(원| won)$/, '');
  return value < 0 ? `−${said}` : said;
}
