import { ValueParser, type ResolvedType } from '../facts/parse-value.js';
import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import type { Json } from '../values/json.js';
import { EXACT_BOUND } from './operand.js';
import { all, any, isUnknown, NOTHING, unite, Unknown, type Nothing, type Truth } from '../values/unknown.js';

/** What generated code calls. Days are whole numbers yyyymmdd; 0 and NaN stand for "leave it to the closures". */

const ZERO_CODE = 48;
const HYPHEN_CODE = 45;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

const digitAt = (text: string, place: number): number => {
  const digit = text.charCodeAt(place) - ZERO_CODE;
  return digit >= 0 && digit <= 9 ? digit : NaN;
};

/** @param text YYYY-MM-DD @returns yyyymmdd, 0 for what is no such day */
export function dayKey(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN_CODE || text.charCodeAt(7) !== HYPHEN_CODE) return 0;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  const isDay = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
  return isDay && (day <= 28 || day <= daysInMonth(year, month)) ? year * 10_000 + month * 100 + day : 0;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
export function dayText(key: number): string {
  const year = Math.floor(key / 10_000);
  return `${year}-${two(Math.floor(key / 100) % 100)}-${two(key % 100)}`;
}
export const keyOfDay = (day: Day): number =>
  day.year >= FIRST_YEAR && day.year <= LAST_YEAR ? day.year * 10_000 + day.month * 100 + day.day : 0;

// Days are small enough for 32 bits, where a division by a constant is a multiplication.
const monthsOf = (key: number): number => ((key / 10_000) | 0) * 12 + (((key / 100) | 0) % 100) - 1;
const MOST_MONTHS = 200_000;

/** Same day number, clamped to the month's last day. @returns NaN for a year that the closures must read */
export function addMonths(key: number, months: number): number {
  if (!(Math.abs(months) < MOST_MONTHS)) return NaN;
  const index = (monthsOf(key) + months) | 0;
  const year = (index / 12) | 0;
  if (index < 0 || year < FIRST_YEAR || year > LAST_YEAR) return NaN;
  const month = index - year * 12 + 1;
  const day = key % 100;
  return year * 10_000 + month * 100 + (day <= 28 ? day : Math.min(day, daysInMonth(year, month)));
}

export function addDays(key: number, days: number): number {
  if (!(Math.abs(days) < 100_000)) return NaN;
  const day = Day.parse(dayText(key));
  return typeof day === 'string' ? NaN : keyOfDay(day.addDays(days)) || NaN;
}

export function monthsBetween(from: number, to: number): number {
  const months = monthsOf(to) - monthsOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

export const isMonthEnd = (key: number): boolean =>
  key % 100 === daysInMonth(Math.floor(key / 10_000), Math.floor(key / 100) % 100);

/** Decimal text as a whole number of 1/scale. @returns NaN when it is none, or finer or larger than that */
export function scaledDecimal(text: string, scale: number): number {
  if (text.length > 15) return NaN;
  const value = Exact.parse(text)?.times(Exact.whole(scale));
  return value?.isWhole ? value.toWhole() : NaN;
}

const MOST_PLACES = 12;
/** The exact number above / below as the trace shows it. */
export function numberJson(above: number, below: number): Json {
  if (above % below === 0) return above / below;
  let [x, y] = [Math.abs(above), below];
  while (y !== 0) [x, y] = [y, x % y];
  const [numerator, denominator] = [above / x, below / x];
  let [twos, fives, rest] = [0, 0, denominator];
  for (; rest % 2 === 0; rest /= 2) twos += 1;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  const places = Math.max(twos, fives);
  const digits = Math.abs(numerator) * (10 ** places / denominator);
  if (rest !== 1 || places > MOST_PLACES || !Number.isSafeInteger(digits))
    return new Exact(BigInt(numerator), BigInt(denominator)).toJSON();
  const text = String(digits).padStart(places + 1, '0');
  return `${above < 0 ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Decimal text with so many digits, rounded half up. */
export function decimalText(above: number, below: number, places: number): string {
  const doubled = 2 * above * 10 ** places + below;
  if (above < 0 || places > MOST_PLACES || doubled > EXACT_BOUND || below > EXACT_BOUND / 2)
    return new Exact(BigInt(above), BigInt(below)).toDecimal(places);
  const text = String(Math.floor(doubled / (2 * below)));
  if (places === 0) return text;
  const padded = text.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

type State = 0 | Unknown | Nothing;
/** The state of a value made from values that are not all known. */
export function joined(...states: readonly State[]): State {
  return states.some(isUnknown) ? unite(states) : states.every((state) => state === 0) ? 0 : NOTHING;
}
export const allOf = (...truths: readonly Truth[]): Truth => all(truths);
export const anyOf = (...truths: readonly Truth[]): Truth => any(truths);

export function present(state: State, wanted: boolean): Truth {
  if (isUnknown(state) && state.mayBeAbsent) return unite([state]);
  return (state === 0) === wanted;
}

export const missingAt = (before: string, place: number, after: string, mayBeAbsent: boolean): Unknown =>
  new Unknown([`${before}${place}${after}`], mayBeAbsent);
export { stateJson } from './constant-json.js';

export function has(list: readonly number[], wanted: number): boolean {
  for (const entry of list) if (entry === wanted) return true;
  return false;
}
export function placeOf(list: readonly number[], wanted: number): number {
  for (let place = 0; place < list.length; place += 1) if (list[place] === wanted) return place;
  return -1;
}

/** Ids that are missing, as a record lists them. @param open truths and states @param rules ids of rules, '' for none */
export function missingOf(open: readonly (Truth | State)[], rules: readonly string[]): string[] {
  const ids = open.flatMap((truth) => (isUnknown(truth) ? truth.missing : []));
  return [...new Set([...rules.filter((rule) => rule !== ''), ...ids])].sort();
}

export const result = (truth: Truth): boolean | 'unknown' => (isUnknown(truth) ? 'unknown' : truth);

export const recordJson = (names: readonly string[], values: readonly Json[]): Json =>
  Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));

/** Whether JSON is of a type, as the parser of facts finds. */
export function fits(json: unknown, type: ResolvedType): boolean {
  const parser = new ValueParser();
  parser.parse(json, type, { name: '', pointer: '' });
  return parser.problems.length === 0;
}

export const namesOf = (names: readonly string[], met: readonly boolean[]): Json =>
  names.filter((_, index) => met[index]);

/** Whether an object inherits nothing but what every object does. */
export const isPlain = (object: object): boolean => Object.getPrototypeOf(object) === Object.prototype;
/** How many keys a plain object has; -1 for one that may inherit some. */
export function keyCount(object: object): number {
  if (!isPlain(object)) return -1;
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- for…in counts keys without making a list of them
  for (const _key in object) count += 1;
  return count;
}
