import { won } from './won.js';

describe('won', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_000_000, '1,000,000'],
    [10 ** 12 + 1, '1,000,000,000,001'],
  ])('%p is written %s', (amount, text) => {
    expect(won(amount)).toBe(text);
  });
  it.each([[undefined], [null], ['1000'], [1.5], [-1], [2 ** 53]])('refuses %p', (value) => {
    expect(() => won(value)).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
