import { newCode, readCode, shownCode } from './verification-code.js';

/** The same draws on every run. */
function draws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
const codes = Array.from({ length: 50 }, (_, index) => newCode(draws(index + 1)));

describe('a verification code', () => {
  it('has sixteen characters that are not taken for one another, of more than 50 bits', () => {
    for (const code of codes) expect(code).toMatch(/^[34679ACDEFGHJKMNPRTVWXY]{16}$/);
    expect(15 * Math.log2(23)).toBeGreaterThan(50);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read however it is typed, and printed in groups of four', () => {
    const [code = ''] = codes;
    const shown = shownCode(code);
    expect(shown).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    for (const typed of [
      code,
      shown,
      shown.toLowerCase(),
      ` ${shown.replaceAll('-', ' ')} `,
      shown.replaceAll('-', '–'),
    ])
      expect(readCode(typed)).toBe(code);
  });

  it('that has one wrong character, at whichever place, is no code', () => {
    for (const code of codes.slice(0, 5))
      for (let place = 0; place < code.length; place += 1)
        for (const other of '34679ACDEFGHJKMNPRTVWXY')
          if (other !== code[place])
            expect(readCode(code.slice(0, place) + other + code.slice(place + 1))).toBeUndefined();
  });

  it('in which two characters changed places, next to each other or not, is no code', () => {
    for (const code of codes)
      for (let one = 0; one < code.length; one += 1)
        for (let two = one + 1; two < code.length; two += 1) {
          if (code[one] === code[two]) continue;
          const swapped = [...code];
          [swapped[one], swapped[two]] = [code[two] ?? '', code[one] ?? ''];
          expect(readCode(swapped.join(''))).toBeUndefined();
        }
  });

  it.each(['', 'x', '1'.repeat(16), '0'.repeat(16), '한글'.repeat(8), 'A'.repeat(15), 'A'.repeat(200)])(
    'is not %j',
    (typed) => {
      expect(readCode(typed)).toBeUndefined();
    },
  );
});
