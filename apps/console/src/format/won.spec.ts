import { formatWon, formatWonIn, readWon, sayWon, sayWonForNotice } from './won.js';

describe('won', () => {
  it.each([
    [0, '0원', '0 won'],
    [9_999, '9,999원', '9,999 won'],
    [10_000, '1만원', '10,000 won'],
    [99_999_999, '9,999만 9,999원', '99.999999 million won'],
    [100_000_000, '1억원', '100 million won'],
    [120_000_000, '1억 2,000만원', '120 million won'],
    [120_500_000, '1억 2,050만원', '120.5 million won'],
    [999_999_999, '9억 9,999만 9,999원', '999.999999 million won'],
    [1_000_000_000, '10억원', '1 billion won'],
    [1_000_000_000_000, '1조원', '1 trillion won'],
    [1_000_000_000_001, '1조 1원', '1.000000000001 trillion won'],
  ])('%d is said %s, %s', (won, ko, en) => {
    expect(sayWon(won, 'ko')).toBe(ko);
    expect(sayWon(won, 'en')).toBe(en);
  });

  it('shows every won in figures', () => {
    expect(formatWon(1_000_000, 'ko')).toBe('1,000,000원');
    expect(formatWon(1_000_000, 'en')).toBe('1,000,000 won');
  });

  it.each([
    [1_234_500_000, '원', '1,234,500,000원'],
    [1_234_500_000, '만원', '123,450만원'],
    [1_234_500_000, '백만원', '1,234.5백만원'],
    [1_234_500_000, '억원', '12.345억원'],
    [1, '억원', '0.00000001억원'],
    [0, '백만원', '0백만원'],
  ] as const)('%d in one unit loses nothing: %s', (won, unit, shown) => {
    expect(formatWonIn(won, unit)).toBe(shown);
  });

  it.each([
    [999_999, '99만 9,999원'],
    [1_000_000, '100만원 (1백만원)'],
    [1_000_001, '100만 1원'],
    [1_200_000_000, '12억원 (1,200백만원)'],
    [0, '0원'],
  ])('%d stands as a notice counts too, where it is whole so: %s', (won, shown) => {
    expect(sayWonForNotice(won, 'ko')).toBe(shown);
    expect(sayWonForNotice(won, 'en')).toBe(sayWon(won, 'en'));
  });

  it.each([
    ['120,000,000', 120_000_000],
    ['120000000원', 120_000_000],
    ['₩1,000', 1_000],
    ['1억 2,000만원', 120_000_000],
    ['1억', 100_000_000],
    ['3만 5000', 35_000],
    ['１억', 100_000_000],
    ['만', 'notWhole'],
    ['억만원', 'notWhole'],
    ['-1', 'negative'],
    ['많이', 'notWhole'],
    ['1천만원', 'notWhole'],
    ['30백만원', 30_000_000],
    ['1,234 백만', 1_234_000_000],
    ['1억 30백만원', 'notWhole'],
    ['백만원', 'notWhole'],
    ['9007199255백만원', 'tooLarge'],
    ['99조99억', 99_009_900_000_000],
    ['99999조', 'tooLarge'],
  ])('typed as %j it reads as %j', (typed, read) => {
    expect(readWon(typed)).toBe(read);
  });
});
