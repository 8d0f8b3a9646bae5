import { amountOf } from './won.js';

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const PLACES = ['', '십', '백', '천'];
const GROUPS = ['', '만', '억', '조', '경'];
const GROUP = 4;

/**
 * An amount in words, as contracts write it beside the figures. 일 is always written (일십만, not 십만), so that nothing can
 * be put before it.
 * @param value whole won, 0 or more, as a safe integer
 * @example wonWords(1000000) // '금 일백만원정'
 */
export function wonWords(value: unknown): string {
  const digits = amountOf('wonWords', value);
  return `금 ${Number(digits) === 0 ? '영' : inWords(digits)}원정`;
}

function inWords(digits: string): string {
  const whole = digits.padStart(Math.ceil(digits.length / GROUP) * GROUP, '0');
  const groups = whole.match(/\d{4}/g) ?? [];
  return groups
    .map((group, index) => {
      const words = groupInWords(group);
      return words === '' ? '' : words + (GROUPS[groups.length - 1 - index] ?? '');
    })
    .join('');
}

const groupInWords = (group: string): string =>
  [...group]
    .map((digit, index) => (digit === '0' ? '' : (DIGITS[Number(digit)] ?? '') + (PLACES[GROUP - 1 - index] ?? '')))
    .join('');
