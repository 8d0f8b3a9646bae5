import { numberText, readNumber } from './document-number.js';

describe('a document’s number', () => {
  it.each([
    [1, '제2024-000001호'],
    [123, '제2024-000123호'],
    [999_999, '제2024-999999호'],
    [1_000_000, '제2024-1000000호'],
  ])('%i is printed with six digits at least: %s', (serial, text) => {
    expect(numberText({ year: 2024, serial })).toBe(text);
  });

  it('is printed as the programme has it', () => {
    expect(numberText({ year: 2024, serial: 7 }, '자활 {year}/{serial:3}')).toBe('자활 2024/007');
    expect(numberText({ year: 2024, serial: 7 }, '{serial}')).toBe('7');
  });

  it.each([
    ['제2024-000123호', { year: 2024, serial: 123 }],
    ['2024-123', { year: 2024, serial: 123 }],
    [' 제 2024 – 000123 호 ', { year: 2024, serial: 123 }],
    ['１２３', { serial: 123 }],
    ['000123', { serial: 123 }],
    ['청렴이행각서', undefined],
    ['2024-', undefined],
    ['1-2-3', undefined],
  ])('%s, as someone typed it to find one, is read as %j', (typed, number) => {
    expect(readNumber(typed)).toEqual(number);
  });
});
