import { exactText, fitsSpreadsheet, typedNumber } from './numbers.js';

describe('a number in a spreadsheet', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.3', '0.3'],
    ['0.30000000000000004', '0.3'],
    ['0.29999999999999999', '0.3'],
    ['1.2E8', '120000000'],
    ['1E-3', '0.001'],
    ['-1.50', '-1.5'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456', '1234567890123460'],
    ['33.299999999999997', '33.3'],
  ])('%s is read as %s', (written, read) => {
    expect(exactText(written)).toBe(read);
  });

  it.each(['', '1,000', 'NaN', 'Infinity', '0x10', '1e999', '1e41', '.5', '5.'])('%j is none', (written) => {
    expect(exactText(written)).toBeUndefined();
  });

  it.each([
    ['50,000,000', '50000000'],
    ['1,234.5', '1234.5'],
    ['150,000,00', undefined],
    ['5천만', undefined],
  ])('typed as %s is %s', (typed, read) => {
    expect(typedNumber(typed)).toBe(read);
  });

  it.each([
    ['999999999999999', true],
    ['1000000000000000', false],
    ['0.000000000000001', true],
    ['0.3', true],
    ['12345678.12345678', false],
  ])('%s keeps its digits: %s', (text, fits) => {
    expect(fitsSpreadsheet(text)).toBe(fits);
  });
});
