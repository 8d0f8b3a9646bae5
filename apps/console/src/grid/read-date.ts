import { readDay, readMoment, type DayMistake } from '../format/dates.js';

export type DateRead = { readonly value: string } | { readonly mistake: DayMistake };

/** Days since this one are what Excel counts, from 1 March 1900 on (it holds 1900 for a leap year). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 1 March 1900 to 31 December 2199: a plain number outside of it is no day that somebody meant. */
const SERIALS = { first: 61, last: 109_574 };
const SERIAL = /^\d{2,6}(?:\.\d+)?$/;

/**
 * A day as it is typed, or as a spreadsheet that forgot the column's format hands it over.
 * @example readCellDay('2025.3.1') // { value: '2025-03-01' }
 * @example readCellDay('45717') // { value: '2025-03-01' }
 */
export function readCellDay(typed: string): DateRead {
  const text = typed.normalize('NFKC').trim();
  const serial = SERIAL.test(text) ? Math.floor(Number(text)) : undefined;
  if (serial !== undefined && serial >= SERIALS.first && serial <= SERIALS.last)
    return { value: new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10) };
  // A spreadsheet may add the hour of a day without one.
  const read = readDay(text.replace(/\s+0{1,2}:00(?::00)?$/, ''));
  return typeof read === 'string' ? { mistake: read } : { value: read.day };
}

/** A moment of Asia/Seoul; the day in any of the forms above. */
export function readCellMoment(typed: string): DateRead {
  const text = typed.normalize('NFKC').trim();
  const [, dayPart = text, time = ''] = /^(.*\S)[\sT]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = readDay(dayPart);
  if (typeof day === 'string') return { mistake: day };
  const read = readMoment(`${day.day}T${time.padStart(time.length === 4 ? 5 : time.length, '0')}`);
  return typeof read === 'string' ? { mistake: read } : { value: read.moment };
}
