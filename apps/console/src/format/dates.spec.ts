import { formatDay, formatMoment, isDay, readDay, readMoment } from './dates.js';

describe('days', () => {
  it('are shown the way each language writes them', () => {
    expect(formatDay('2024-04-05', 'ko')).toBe('2024년 4월 5일');
    expect(formatDay('2024-04-05', 'en')).toBe('5 April 2024');
    expect(formatDay('soon', 'ko')).toBe('soon');
    expect(formatMoment('2024-05-10T18:00:00', 'ko')).toBe('2024년 5월 10일 18:00');
  });

  it.each([
    '2024-04-05',
    '2024.4.5.',
    '2024. 4. 5.',
    '2024/04/05',
    '2024년 4월 5일',
    '20240405',
    '２０２４-04-05',
    ' 2024-4-5 ',
  ])('typed as %j is 5 April 2024', (typed) => {
    expect(readDay(typed)).toEqual({ day: '2024-04-05' });
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-02-30', false],
    ['2024-12-31', true],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-4-5', false],
  ])('%s is a day of the calendar: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it.each([
    ['2023-02-29', 'impossibleDate'],
    ['2024-04-31', 'impossibleDate'],
    ['내일', 'notDate'],
    ['24-04-05', 'notDate'],
    ['2024-04', 'notDate'],
  ])('typed as %j is refused as %s', (typed, mistake) => {
    expect(readDay(typed)).toBe(mistake);
  });

  it.each([
    ['2024-04-05 18:00', { moment: '2024-04-05T18:00:00' }],
    ['2024-04-05T23:59:59', { moment: '2024-04-05T23:59:59' }],
    ['2024-04-05 24:00', 'impossibleDate'],
    ['2024-04-31 10:00', 'impossibleDate'],
    ['18:00', 'notDate'],
  ])('a moment typed as %j reads as %j', (typed, read) => {
    expect(readMoment(typed)).toEqual(read);
  });
});
