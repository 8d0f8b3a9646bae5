import { wrongValue } from './text-of.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days travel as text and never through a time zone. @param text YYYY-MM-DD */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @param value YYYY-MM-DD @example date('2024-04-05') // '2024년 4월 5일' */
export function date(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw wrongValue('date', value);
  const [year, month, day] = value.split('-').map(Number);
  return `${year}년 ${month}월 ${day}일`;
}
