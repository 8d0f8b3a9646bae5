import { date, isDay } from './date.js';
import { wrongValue } from './text-of.js';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:\+09:00)?$/;

/** @param text YYYY-MM-DDThh:mm, with or without seconds and +09:00 */
export function isMoment(text: string): boolean {
  const [, day = '', hours = '', minutes = ''] = MOMENT.exec(text) ?? [];
  return isDay(day) && Number(hours) <= 23 && Number(minutes) <= 59;
}

/**
 * A moment of the wall clock in Korea. One with another offset is refused: it would have to be moved first.
 * @param value YYYY-MM-DDThh:mm, with or without seconds and +09:00
 * @example dateTime('2024-05-10T18:00:00') // '2024년 5월 10일 18:00'
 */
export function dateTime(value: unknown): string {
  if (typeof value !== 'string' || !isMoment(value)) throw wrongValue('dateTime', value);
  const [, day = '', hours = '', minutes = ''] = MOMENT.exec(value) ?? [];
  return `${date(day)} ${hours}:${minutes}`;
}
