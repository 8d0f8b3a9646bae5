import { dateTime } from './date-time.js';

describe('dateTime', () => {
  it.each([
    ['2024-05-10T18:00:00', '2024년 5월 10일 18:00'],
    ['2024-04-15T00:00', '2024년 4월 15일 00:00'],
    ['2024-02-29T23:59:59.999+09:00', '2024년 2월 29일 23:59'],
  ])('%p is %s', (value, text) => {
    expect(dateTime(value)).toBe(text);
  });
  it.each([
    '2024-05-10',
    '2023-02-29T10:00',
    '2024-05-10T24:00',
    '2024-05-10T18:60',
    '2024-05-10T18:00Z',
    '2024-05-10T18:00+01:00',
    '',
    null,
    undefined,
    20240510,
  ])('refuses %p', (value) => {
    expect(() => dateTime(value)).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
});
