import type { Unit as DataUnit } from '../rule-set/types.gen.js';
import type { Unit } from '../mechanisms/units.js';
import { Exact } from '../values/exact.js';
import type { Json } from '../values/json.js';
import type { Language } from './language.js';

/** Where the words of a value come from: labels of listed words, and of the fields of a record. */
export interface Labels {
  /** @param list the word list, when it is known which */
  word(id: string, list?: string): string;
  field(id: string): string;
}

const PLACES_OF_A_FRACTION = 4;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:\/\d+)?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const COUNTERS: Readonly<Record<DataUnit, { readonly ko: string; readonly en: readonly [one: string, many: string] }>> = {
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
const isDataUnit = (unit: string): unit is DataUnit => Object.hasOwn(COUNTERS, unit);

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
  if (language === 'en') return `${formatDay(day, 'en')}, ${hour}:${minute}${hasSeconds ? `:${second}${fraction}` : ''}`;
  const seconds = hasSeconds ? ` ${Number(second)}${fraction}초` : '';
  const minutes = minute === '00' && !hasSeconds ? '' : ` ${Number(minute)}분`;
  return `${formatDay(day, 'ko')} ${Number(hour)}시${minutes}${seconds}`;
}

const PLAIN = {
  ko: { true: '예', false: '아니오', none: '없음', unknown: '알 수 없음', undetermined: '판단 보류' },
  en: { true: 'yes', false: 'no', none: 'none', unknown: 'not known', undetermined: 'undetermined' },
} as const;

/** A value of a decision record in words. @param unit how it is told; where it is not known, the value's own form decides */
export function formatValue(value: Json, unit: Unit, language: Language, labels: Labels): string {
  const plain = PLAIN[language];
  const inner = (entry: Json, own: Unit): string => formatValue(entry, own, language, labels);
  if (value === null) return plain.none;
  if (typeof value === 'boolean') return plain[`${value}`];
  if (Array.isArray(value)) {
    const own = typeof unit === 'object' && 'list' in unit ? unit.list : undefined;
    const isNested = value.some((entry: Json) => typeof entry === 'object' && entry !== null);
    return value.length === 0 ? plain.none : value.map((entry: Json) => inner(entry, own)).join(isNested ? '; ' : ', ');
  }
  if (typeof value === 'object') return formatEntries(value as Readonly<Record<string, Json>>, unit, inner, labels, plain);
  if (value === 'undetermined') return plain.undetermined;
  return formatScalar(String(value), typeof unit === 'string' ? unit : undefined, language, labels);
}

function formatEntries(
  value: Readonly<Record<string, Json>>,
  unit: Unit,
  inner: (entry: Json, own: Unit) => string,
  labels: Labels,
  plain: (typeof PLAIN)[Language],
): string {
  if (Array.isArray(value['unknown'])) return plain.unknown;
  const isRecord = typeof unit === 'object' && 'fields' in unit;
  const own = (key: string): Unit => (isRecord ? unit.fields[key] : typeof unit === 'object' && 'entries' in unit ? unit.entries : undefined);
  const parts = Object.entries(value).filter(([, entry]) => entry !== null);
  if (parts.length === 0) return plain.none;
  return parts
    .map(([key, entry]) => {
      const text = inner(entry, own(key));
      const isNested = typeof entry === 'object' && entry !== null;
      return `${isRecord ? labels.field(key) : labels.word(key)}: ${isNested ? `(${text})` : text}`;
    })
    .join(', ');
}

function formatScalar(text: string, unit: string | undefined, language: Language, labels: Labels): string {
  if (DAY.test(text)) return formatDay(text, language);
  if (MOMENT.test(text)) return formatMoment(text, language);
  if (unit === 'text') return text;
  if (unit?.startsWith('word') === true) return labels.word(text, unit.split(':')[1]);
  if (NUMBER.test(text)) return formatQuantity(text, unit !== undefined && isDataUnit(unit) ? unit : 'number', language);
  return labels.word(text);
}
