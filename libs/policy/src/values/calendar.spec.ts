import fc from 'fast-check';
import { Day, Moment } from './calendar.js';

const day = (text: string): Day => {
  const parsed = Day.parse(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
};
const moment = (text: string): Moment => {
  const parsed = Moment.parse(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
};
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((number) => Day.fromNumber(number));

describe('calendar days', () => {
  it('clamps n months after a month’s end to the target month’s last day', () => {
    expect(day('2023-08-31').addMonths(6).toString()).toBe('2024-02-29');
    expect(day('2024-08-31').addMonths(6).toString()).toBe('2025-02-28');
    expect(day('2024-02-29').addMonths(12).toString()).toBe('2025-02-28');
    expect(day('2024-03-31').addMonths(-1).toString()).toBe('2024-02-29');
  });

  it('tells a day that does not exist from text that is no date', () => {
    for (const text of ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '0000-01-01']) {
      expect(Day.parse(text)).toBe('impossible-date');
    }
    for (const text of ['2024-2-3', '20240203', '03/02/2024', '2024-02-03T00:00', ''])
      expect(Day.parse(text)).toBe('not-a-date');
  });

  it('keeps order, number and text in step for every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (from, days) => {
        const to = from.addDays(days);
        expect(to.number - from.number).toBe(days);
        expect(from.compare(to)).toBe(days === 0 ? 0 : -1);
        expect(day(to.toString()).number).toBe(to.number);
      }),
    );
  });

  it('moves by months to the same day number or the month’s last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, months) => {
        const to = from.addMonths(months);
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(months);
        expect(to.day === from.day || to.addDays(1).day === 1).toBe(true);
      }),
    );
  });
});

describe('moments in Asia/Seoul', () => {
  it('reads a moment without an offset as Korean time, and with one as the same instant', () => {
    expect(moment('2024-05-10T18:00:00').compare(moment('2024-05-10T09:00:00Z'))).toBe(0);
    expect(moment('2024-05-10T18:00').compare(moment('2024-05-10T18:00:00+09:00'))).toBe(0);
    expect(moment('2024-05-10T00:30:00+09:00').toString()).toBe('2024-05-10T00:30:00');
    expect(moment('2024-05-09T20:00:00-05:00').toString()).toBe('2024-05-10T10:00:00');
  });

  it('holds a thousandth of a second after 18:00:00 to be after it', () => {
    expect(moment('2024-05-10T18:00:00.001').compare(moment('2024-05-10T18:00:00'))).toBe(1);
    expect(moment('2024-05-10T17:59:59.999').compare(moment('2024-05-10T18:00:00'))).toBe(-1);
  });

  it('refuses hours, minutes and days that do not exist', () => {
    for (const text of ['2024-05-10T24:00:00', '2024-05-10T10:60', '2024-02-30T10:00'])
      expect(Moment.parse(text)).toBe('impossible-date');
    expect(Moment.parse('2024-05-10 18:00')).toBe('not-a-date');
  });
});
