import { groupDigits, readDecimal, readWhole } from './numbers.js';

describe('numbers as text', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.50', '1,234,567.50'],
    ['-1234', '-1,234'],
  ])('%s is shown as %s', (text, shown) => {
    expect(groupDigits(text)).toBe(shown);
  });

  it.each([
    ['1,200', 1200],
    [' 1 200 ', 1200],
    ['１２３', 123],
    ['007', 7],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 'tooLarge'],
    ['-1', 'negative'],
    ['1.5', 'notWhole'],
    ['세 명', 'notWhole'],
    ['1e3', 'notWhole'],
  ])('a whole number typed as %j reads as %j', (typed, read) => {
    expect(readWhole(typed)).toBe(read);
  });

  it.each([
    ['12.5', false, { exact: '12.5' }],
    ['12.50', false, { exact: '12.50' }],
    ['0.1', false, { exact: '0.1' }],
    ['15', false, { exact: 15 }],
    ['12345678901234567890', false, { exact: '12345678901234567890' }],
    ['-3', true, { exact: -3 }],
    ['-3', false, 'negative'],
    ['-0.0', false, { exact: '-0.0' }],
    ['.5', false, 'notDecimal'],
    ['1.2.3', false, 'notDecimal'],
  ])('a decimal typed as %j (signed: %j) stays exact: %j', (typed, isSigned, read) => {
    expect(readDecimal(typed, isSigned)).toEqual(read);
  });
});
