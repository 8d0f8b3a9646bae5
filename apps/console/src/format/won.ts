import type { Language } from '../api/types.js';
import { groupDigits, readWhole, type NumberMistake } from './numbers.js';

const TEN_THOUSAND = 10_000n;
/** From 10,000 up, each the ten-thousandfold of the one before. */
const MYRIADS = ['', '만', '억', '조', '경'];
const ENGLISH = [
  { of: 1_000_000_000_000n, word: 'trillion' },
  { of: 1_000_000_000n, word: 'billion' },
  { of: 1_000_000n, word: 'million' },
];

/** @param won whole won @example formatWon(1_000_000, 'ko') // '1,000,000원' */
export const formatWon = (won: number, language: Language): string =>
  groupDigits(String(won)) + (language === 'ko' ? '원' : ' won');

/**
 * An amount as it is said.
 * @param won whole won, 0 or more
 * @example sayWon(120_000_000, 'ko') // '1억 2,000만원'
 * @example sayWon(120_500_000, 'en') // '120.5 million won'
 */
export function sayWon(won: number, language: Language): string {
  if (language === 'en') return sayEnglish(BigInt(won));
  const parts: string[] = [];
  for (let rest = BigInt(won), place = 0; rest > 0n; rest /= TEN_THOUSAND, place += 1) {
    const figures = rest % TEN_THOUSAND;
    if (figures > 0n) parts.unshift(groupDigits(String(figures)) + (MYRIADS[place] ?? ''));
  }
  return parts.length === 0 ? '0원' : `${parts.join(' ')}원`;
}

function sayEnglish(won: bigint): string {
  const scale = ENGLISH.find(({ of }) => won >= of);
  if (scale === undefined) return `${groupDigits(String(won))} won`;
  const rest = String(won % scale.of)
    .padStart(String(scale.of).length - 1, '0')
    .replace(/0+$/, '');
  const figures = groupDigits(String(won / scale.of)) + (rest === '' ? '' : `.${rest}`);
  return `${figures} ${scale.word} won`;
}

export const WON_UNITS = { 원: 0, 만원: 4, 백만원: 6, 억원: 8 } as const;

/**
 * An amount in one unit, exactly: tables in 백만원 keep every won.
 * @param won whole won, 0 or more
 * @example formatWonIn(1_234_500_000, '백만원') // '1,234.5백만원'
 */
export function formatWonIn(won: number, unit: keyof typeof WON_UNITS): string {
  const places = WON_UNITS[unit];
  const digits = String(won).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  return groupDigits(rest === '' ? whole : `${whole}.${rest}`) + unit;
}

/**
 * An amount as it is said, and in Korean also in 백만원 where it is whole in that unit: notices and budgets count in it.
 * @param won whole won, 0 or more
 * @example sayWonForNotice(30_000_000, 'ko') // '3,000만원 (30백만원)'
 */
export function sayWonForNotice(won: number, language: Language): string {
  const said = sayWon(won, language);
  const isWhole = won > 0 && won % 10 ** WON_UNITS.백만원 === 0;
  return language === 'ko' && isWhole ? `${said} (${formatWonIn(won, '백만원')})` : said;
}

const SAID = /^(?:(\d+)조)?(?:(\d+)억)?(?:(\d+)만)?(\d+)?$/;
const IN_MILLIONS = /^(\d+)백만$/;

/**
 * An amount as it is typed: figures, or said with 만 and 억, or in 백만원.
 * @example readWon('1억 2,000만원') // 120_000_000
 * @example readWon('30백만원') // 30_000_000
 */
export function readWon(typed: string): number | NumberMistake {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,_₩]|원$/g, '')
    .replace(/원$/, '');
  const millions = IN_MILLIONS.exec(text);
  if (millions?.[1] !== undefined) return readWhole(millions[1] + '0'.repeat(WON_UNITS.백만원));
  const said = /[만억조]/.test(text) ? SAID.exec(text) : null;
  if (said === null) return readWhole(text);
  const won = said.slice(1).reduce((sum, figures) => sum * TEN_THOUSAND + BigInt(figures ?? 0), 0n);
  return won <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(won) : 'tooLarge';
}
