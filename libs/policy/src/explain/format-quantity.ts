import type { Unit as DataUnit } from '../rule-set/types.gen.js';
import { Exact } from '../values/exact.js';
import type { Language } from './language.js';

const PLACES_OF_A_FRACTION = 4;
export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
export const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?$/;
export const NUMBER = /^-?\d+(?:\.\d+)?(?:\/\d+)?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const COUNTERS: Readonly<Record<DataUnit, { readonly ko: string; readonly en: readonly [one: string, many: string] }>> =
  {
    won: { ko: '원', en: [' won', ' won'] },
    'million won': { ko: '백만원', en: [' million won', ' million won'] },
    'won per million won': { ko: '원', en: [' won', ' won'] },
    months: { ko: '개월', en: [' month', ' months'] },
    days: { ko: '일', en: [' day', ' days'] },
    years: { ko: '년', en: [' year', ' years'] },
    persons: { ko: '명', en: [' person', ' persons'] },
    centres: { ko: '개소', en: [' centre', ' centres'] },
    firms: { ko: '개사', en: [' firm', ' firms'] },
    groups: { ko: '개', en: [' group', ' groups'] },
    programmes: { ko: '개', en: [' programme', ' programmes'] },
    times: { ko: '회', en: ['', ''] },
    points: { ko: '점', en: [' point', ' points'] },
    digits: { ko: '자리', en: [' digit', ' digits'] },
    megabytes: { ko: 'MB', en: [' MB', ' MB'] },
    percent: { ko: '%', en: ['%', '%'] },
    share: { ko: '%', en: ['%', '%'] },
    'month of year': { ko: '월', en: ['', ''] },
    'day of month': { ko: '일', en: ['', ''] },
    number: { ko: '', en: ['', ''] },
  };
export const isDataUnit = (unit: string): unit is DataUnit => Object.hasOwn(COUNTERS, unit);

/**
 * An exact number with thousands separators, as text: no binary float is involved.
 * @param text a whole number, decimal text, or a fraction "419/6", of which four places are shown
 */
export function formatNumber(text: string, language: Language): string {
  const [above = '', under] = text.split('/');
  if (under !== undefined) {
    const places = new Exact(BigInt(above), BigInt(under)).toDecimal(PLACES_OF_A_FRACTION);
    return `${language === 'ko' ? '약' : 'about'} ${formatNumber(places, language)}`;
  }
  const [whole = '', part] = text.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? separated : `${separated}.${part}`;
}

/** @param value a whole number or decimal text @example formatQuantity('0.3', 'share', 'ko') // '30%' */
export function formatQuantity(value: string, unit: DataUnit, language: Language): string {
  if (unit === 'month of year' && language === 'en') return MONTHS[Number(value) - 1] ?? value;
  const text = unit === 'share' ? inPercent(value) : value;
  const [one, many] = COUNTERS[unit].en;
  return formatNumber(text, language) + (language === 'ko' ? COUNTERS[unit].ko : text === '1' ? one : many);
}

function inPercent(share: string): string {
  const [above = '', under] = share.split('/');
  const exact = under === undefined ? Exact.parse(above) : new Exact(BigInt(above), BigInt(under));
  return exact?.times(Exact.whole(100)).toString() ?? share;
}

/** @param text YYYY-MM-DD @example formatDay('2024-04-11', 'en') // '11 April 2024' */
export function formatDay(text: string, language: Language): string {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  if (year === '') return text;
  return language === 'ko'
    ? `${year}년 ${Number(month)}월 ${Number(day)}일`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** @param text local time of Asia/Seoul @example formatMoment('2024-05-10T18:00:00', 'ko') // '2024년 5월 10일 18시' */
export function formatMoment(text: string, language: Language): string {
  const [, day = '', hour = '', minute = '', second = '', fraction = ''] = MOMENT.exec(text) ?? [];
  if (day === '') return text;
  const hasSeconds = second !== '00' || fraction !== '';
  if (language === 'en')
    return `${formatDay(day, 'en')}, ${hour}:${minute}${hasSeconds ? `:${second}${fraction}` : ''}`;
  const seconds = hasSeconds ? ` ${Number(second)}${fraction}초` : '';
  const minutes = minute === '00' && !hasSeconds ? '' : ` ${Number(minute)}분`;
  return `${formatDay(day, 'ko')} ${Number(hour)}시${minutes}${seconds}`;
}
