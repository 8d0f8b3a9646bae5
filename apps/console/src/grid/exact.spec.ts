import fc from 'fast-check';
import { compareExact, shiftExact, sumExact } from './exact.js';

describe('exact sums', () => {
  it.each([
    [['0.1', '0.2'], '0.3'],
    [['30', '20', '30', '20'], '100'],
    [[], '0'],
    [['1.50', '-0.5'], '1'],
    [['many'], undefined],
  ])('of %j are %j', (texts, sum) => {
    expect(sumExact(texts)).toBe(sum);
  });

  it('move their point without losing anything', () => {
    expect([shiftExact('30', -2), shiftExact('0.125', 2), shiftExact('1.5', 8), shiftExact('x', 1)]).toEqual([
      '0.3',
      '12.5',
      '150000000',
      undefined,
    ]);
  });

  it('of whole numbers are those of arithmetic, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (numbers) => {
        const sum = String(numbers.reduce((a, b) => a + b, 0));
        expect(sumExact(numbers.map(String))).toBe(sum);
        expect(sumExact(numbers.map(String).reverse())).toBe(sum);
      }),
    );
  });

  it.each([
    ['99.99', '100', -1],
    ['100.0', '100', 0],
    ['100.01', '100', 1],
  ])('%s held against %s is %d', (left, right, order) => {
    expect(compareExact(left, right)).toBe(order);
  });
});
