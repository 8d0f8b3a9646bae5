const DIGITS = '영일이삼사오육칠팔구';
const PLACES: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };
const GROUPS: Readonly<Record<string, bigint>> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n, 경: 10n ** 16n };

/**
 * Reads an amount in Hangul words, with no part of what writes it: digit by digit, place by place, from the left.
 * @param words "일억이천만" without 금 and 원정
 */
export function readHangulNumeral(words: string): bigint {
  let [total, group, digit] = [0n, 0n, 0n];
  for (const letter of words) {
    const value = DIGITS.indexOf(letter);
    if (value >= 0) digit = BigInt(value);
    else if (PLACES[letter] !== undefined) {
      group += (digit === 0n ? 1n : digit) * PLACES[letter];
      digit = 0n;
    } else if (GROUPS[letter] !== undefined) {
      total += (group + digit) * GROUPS[letter];
      [group, digit] = [0n, 0n];
    } else throw new Error(`no numeral: ${letter}`);
  }
  return total + group + digit;
}
