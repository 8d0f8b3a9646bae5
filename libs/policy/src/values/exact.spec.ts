import fc from 'fast-check';
import { Exact } from './exact.js';

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{1,8}$/))
  .map(([negative, whole, part]) => `${negative ? '-' : ''}${whole}.${part}`);
const exact = (text: string): Exact => Exact.parse(text) ?? Exact.ZERO;

/** Half up to a number of places on decimal text, by digits alone: an independent way to the same answer. */
function halfUpByDigits(text: string, places: number): string {
  const negative = text.startsWith('-');
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + part.padEnd(places + 1, '0').slice(0, places));
  const rest = part.padEnd(places + 1, '0').slice(places);
  const isHalfOrMore = Number(rest[0]) >= 5;
  const isExactHalf = /^50*$/.test(rest);
  // Half up goes towards plus infinity, so a negative half is rounded towards zero.
  const up = negative ? isHalfOrMore && !isExactHalf : isHalfOrMore;
  const scaled = (up ? digits + 1n : digits).toString().padStart(places + 1, '0');
  const body = places ? `${scaled.slice(0, -places)}.${scaled.slice(-places)}` : scaled;
  return negative && /[1-9]/.test(body) ? `-${body}` : body;
}

describe('exact numbers', () => {
  it('rounds 69.95 half up to 70.0 and 69.94 to 69.9', () => {
    expect(exact('69.95').toDecimal(1)).toBe('70.0');
    expect(exact('69.94').toDecimal(1)).toBe('69.9');
  });

  it('takes 30 % of 33,333,333 won as 9,999,999.9 and floors it to 9,999,999', () => {
    const share = Exact.whole(33_333_333).times(exact('0.3'));
    expect(share.toString()).toBe('9999999.9');
    expect(share.floor().toWhole()).toBe(9_999_999);
  });

  it('rounds any decimal to any number of places as the digits say', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 6 }), (text, places) => {
        expect(exact(text).toDecimal(places)).toBe(halfUpByDigits(text, places));
      }),
      { numRuns: 5000 },
    );
  });

  it('shares, sums and compares without ever losing a digit', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        expect(x.plus(y).minus(y).compare(x)).toBe(0);
        expect(x.minus(y).isNegative).toBe(x.compare(y) < 0);
        if (y.numerator !== 0n) expect(x.dividedBy(y).times(y).compare(x)).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  it('floors below zero downwards, rounds up and down as asked', () => {
    expect(exact('-0.5').floor().toWhole()).toBe(-1);
    expect(exact('2.01').round('up').toWhole()).toBe(3);
    expect(exact('2.99').round('down').toWhole()).toBe(2);
    expect(exact('-2.5').toDecimal(0)).toBe('-2');
  });

  it('shows a third as a fraction, what ends as a decimal, and a small whole number as a JSON number', () => {
    expect(new Exact(1n, 3n).toJSON()).toBe('1/3');
    expect(new Exact(1n, 4n).toJSON()).toBe('0.25');
    expect(Exact.whole(7).toJSON()).toBe(7);
    expect(new Exact(2n ** 60n).toJSON()).toBe((2n ** 60n).toString());
  });

  it('refuses fractions as whole numbers, unsafe numbers and text that is no decimal', () => {
    expect(() => Exact.whole(0.1)).toThrow(RangeError);
    expect(() => Exact.whole(2 ** 53)).toThrow(RangeError);
    expect(() => exact('1.5').toWhole()).toThrow(RangeError);
    expect(() => Exact.ONE.dividedBy(Exact.ZERO)).toThrow(RangeError);
    for (const text of ['', '1e3', '0x10', '.5', '5.', '1 000', '--1', 'NaN'])
      expect(Exact.parse(text)).toBeUndefined();
  });
});
