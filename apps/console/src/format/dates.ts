import type { Language } from '../api/types.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/;
/** 2024-04-05, 2024.4.5., 2024/4/5, 2024년 4월 5일, 20240405 */
const TYPED = /^(\d{4})(?:[-./년]\s*(\d{1,2})[-./월]\s*(\d{1,2})[.일]?|(\d{2})(\d{2}))$/;

const pad = (figures: string): string => figures.padStart(2, '0');

/** @param day YYYY-MM-DD @example formatDay('2024-04-11', 'en') // '11 April 2024' */
export function formatDay(day: string, language: Language): string {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  if (year === '') return day;
  return language === 'ko'
    ? `${year}년 ${Number(month)}월 ${Number(date)}일`
    : `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export type DayMistake = 'notDate' | 'impossibleDate';

/** A day as it is typed. @returns YYYY-MM-DD, or what is wrong with it @example readDay('2024. 4. 5.') // '2024-04-05' */
export function readDay(typed: string): { readonly day: string } | DayMistake {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([-./년월])\s/g, '$1');
  const [, year, month, date, monthTight, dateTight] = TYPED.exec(text) ?? [];
  if (year === undefined) return 'notDate';
  const day = `${year}-${pad(month ?? monthTight ?? '')}-${pad(date ?? dateTight ?? '')}`;
  return isDay(day) ? { day } : 'impossibleDate';
}

/** Is it a day of the calendar, in the form YYYY-MM-DD? */
export function isDay(text: string): boolean {
  const [, year, month, date] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const asDate = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return asDate.toISOString().slice(0, 10) === text;
}

/** A local time of Asia/Seoul. @returns YYYY-MM-DDTHH:MM:SS, or what is wrong with it */
export function readMoment(typed: string): { readonly moment: string } | DayMistake {
  const [, day = '', minute = '', second = ':00'] = MOMENT.exec(typed.trim().replace(' ', 'T')) ?? [];
  if (day === '') return 'notDate';
  const isTime = minute < '24:00' && minute.slice(3) < '60' && second < ':60';
  return isDay(day) && isTime ? { moment: `${day}T${minute}${second}` } : 'impossibleDate';
}

/** @param moment local time of Asia/Seoul @example formatMoment('2024-05-10T18:00:00', 'ko') // '2024년 5월 10일 18:00' */
export function formatMoment(moment: string, language: Language): string {
  const [, day = '', time = ''] = MOMENT.exec(moment) ?? [];
  return day === '' ? moment : `${formatDay(day, language)}${language === 'ko' ? ' ' : ', '}${time}`;
}
