import { wonInLargeUnits } from './large-won.js';

it.each([
  [100_000_000, '1억원'],
  [30_000_000, '3,000만원'],
  [320_000_000, '3억 2,000만원'],
  [1_000_000, '100만원'],
  [2_000_000_000_000, '2조원'],
  [10_000, '1만원'],
])('%d won are read aloud as %s', (won, text) => {
  expect(wonInLargeUnits(won)).toBe(text);
});

it.each([[9_999], [10_001], [0], ['30000'], [null]])('%j stays as it is written', (value) => {
  expect(wonInLargeUnits(value)).toBeUndefined();
});
