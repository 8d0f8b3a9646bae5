import fc from 'fast-check';
import { percent } from './percent.js';

describe('percent', () => {
  it.each([
    ['0.3', '30%'],
    ['0.305', '30.5%'],
    ['0.05', '5%'],
    ['0.001', '0.1%'],
    ['1.5', '150%'],
    ['0.30', '30%'],
    [0, '0%'],
    [1, '100%'],
  ])('%p is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
  it('is exact, where a binary float is not', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(9_999), (whole, part) => {
        const text = percent(`${whole}.${String(part).padStart(4, '0')}`).slice(0, -1);
        const [above = '', below = ''] = text.split('.');
        expect(BigInt(above + below.padEnd(2, '0'))).toBe(BigInt(whole) * 10_000n + BigInt(part));
      }),
    );
  });
  it.each([[undefined], [null], [0.3], ['30%'], ['-0.1'], ['.5'], ['']])('refuses %p', (value) => {
    expect(() => percent(value)).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
