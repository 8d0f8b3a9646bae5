import { date } from './date.js';

describe('date', () => {
  it.each([
    ['2024-04-05', '2024년 4월 5일'],
    ['2024-12-31', '2024년 12월 31일'],
    ['2024-02-29', '2024년 2월 29일'],
  ])('%s is %s', (day, text) => {
    expect(date(day)).toBe(text);
  });
  it.each([[undefined], [null], [''], ['2023-02-29'], ['2024-13-01'], ['2024-00-10'], ['2024-4-5'], [20240405]])(
    'refuses %p',
    (value) => {
      expect(() => date(value)).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
    },
  );
});
