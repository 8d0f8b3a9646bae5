import fc from 'fast-check';
import { wonWords } from './won-words.js';

const DIGITS = '영일이삼사오육칠팔구';
const PLACES: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1_000n };
const GROUPS: Readonly<Record<string, bigint>> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n, 경: 10n ** 16n };

/** Reads an amount in words back to figures: sign by sign, as a person does, and not as it was written. */
function read(words: string): bigint {
  let [whole, group, digit] = [0n, 0n, 0n];
  for (const sign of words.replace(/^금 /, '').replace(/원정$/, '')) {
    if (DIGITS.includes(sign)) digit = BigInt(DIGITS.indexOf(sign));
    else if (sign in PLACES) {
      group += digit * (PLACES[sign] ?? 0n);
      digit = 0n;
    } else {
      whole += (group + digit) * (GROUPS[sign] ?? 0n);
      [group, digit] = [0n, 0n];
    }
  }
  return whole + group + digit;
}

describe('wonWords', () => {
  it.each([
    [0, '금 영원정'],
    [1, '금 일원정'],
    [9, '금 구원정'],
    [10, '금 일십원정'],
    [11, '금 일십일원정'],
    [100, '금 일백원정'],
    [1_992, '금 일천구백구십이원정'],
    [9_999, '금 구천구백구십구원정'],
    [10_000, '금 일만원정'],
    [10_001, '금 일만일원정'],
    [113_560, '금 일십일만삼천오백육십원정'],
    [1_000_000, '금 일백만원정'],
    [99_999_999, '금 구천구백구십구만구천구백구십구원정'],
    [100_000_000, '금 일억원정'],
    [111_111_111, '금 일억일천일백일십일만일천일백일십일원정'],
    [30_005_000_000, '금 삼백억오백만원정'],
    [10 ** 12 + 1, '금 일조일원정'],
    [Number.MAX_SAFE_INTEGER, '금 구천칠조일천구백구십이억오천사백칠십사만구백구십일원정'],
  ])('%i won are %s', (amount, words) => {
    expect(wonWords(amount)).toBe(words);
    expect(read(words)).toBe(BigInt(amount));
  });

  it('reads back as the figures, whatever the amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(read(wonWords(amount))).toBe(BigInt(amount));
      }),
      { numRuns: 2_000 },
    );
  });

  it('never leaves out 일, so that no sign can be put before an amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(wonWords(amount)).not.toMatch(/(?:^금 |[만억조경])[십백천만억조경]/);
      }),
    );
  });

  it.each([[undefined], [null], ['1000'], [''], [1.5], [-1], [NaN], [2 ** 53], [true], [{}]])('refuses %p', (value) => {
    expect(() => wonWords(value)).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
