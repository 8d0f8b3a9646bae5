import type { Unit } from '../../mechanisms/units.js';
import { elementUnit } from '../../mechanisms/units.js';
import { Day, Moment } from '../../values/calendar.js';
import { Exact } from '../../values/exact.js';
import { NOTHING, sameValue, Unknown, type Value } from '../../values/unknown.js';
import { isMeasure, isWordUnit } from '../units/unit-of-type.js';
import type { Described } from './describe.js';

/** A text that none of the rules names. */
const OTHER_TEXT = '…';
/** Lists are tried as every choice of so many elements, and no more. */
const MOST_ELEMENTS = 5;
const DAYS_WITHOUT_A_LINE = Day.parse('2024-01-01') as Day;
const SECONDS_A_DAY = 86_400;
const HALF = new Exact(1n, 2n);

/** What a name is compared with: the constants of its unit, and how many names of that unit there are. */
export interface Lines {
  readonly constants: readonly Value[];
  readonly names: number;
}

const distinct = (values: readonly Value[]): Value[] =>
  values.filter((value, index) => values.findIndex((other) => sameValue(other, value)) === index);
/** The same of numbers, which are held in lowest terms: there are many of them. */
function distinctNumbers(values: readonly Exact[]): Exact[] {
  const seen = new Set<string>();
  return values.filter(({ numerator, denominator }) => {
    const { size } = seen;
    return seen.add(`${numerator}/${denominator}`).size > size;
  });
}
/** Below, at and above: far enough apart that each of the names can lie between any two others. */
const around = (names: number): readonly number[] => Array.from({ length: 2 * names + 1 }, (_, index) => index - names);

/** The values worth trying for a name; undefined when there is no telling. */
export function candidatesOf(
  described: Described,
  lines: Lines,
  isAsked: { given: boolean; value: boolean },
): readonly Value[] | undefined {
  const values = isAsked.value ? valuesOf(described.unit, described, lines) : [true];
  if (!values) return undefined;
  return [
    ...values,
    ...(described.mayBeNothing ? [NOTHING] : []),
    ...(isAsked.given && described.mayBeMissing ? [new Unknown([''])] : []),
  ];
}

function valuesOf(unit: Unit, described: Described, lines: Lines): readonly Value[] | undefined {
  if (typeof unit === 'object' && !('fields' in unit)) return listsOf(elementUnit(unit), described, lines);
  if (unit === 'yes/no') return [true, false];
  if (isWordUnit(unit) || unit === 'text') {
    return described.words ?? distinct([...lines.constants.filter((value) => typeof value === 'string'), OTHER_TEXT]);
  }
  if (unit === 'date') return days(lines);
  if (unit === 'moment') return moments(lines);
  return isMeasure(unit) ? numbers(described, lines) : undefined;
}

function days({ constants, names }: Lines): readonly Value[] {
  const found = constants.filter((value) => value instanceof Day);
  const from = found.length > 0 ? found : [DAYS_WITHOUT_A_LINE];
  return distinct(from.flatMap((day) => around(names).map((step) => day.addDays(step))));
}

function moments({ constants, names }: Lines): readonly Value[] {
  const found = constants.filter((value) => value instanceof Moment).map(({ seconds }) => seconds);
  const from = found.length > 0 ? found : [DAYS_WITHOUT_A_LINE.number * SECONDS_A_DAY];
  const seconds = from.flatMap((line) => around(names).map((step) => line + step)).sort((a, b) => a - b);
  const between = seconds.slice(1).map((later, index) => Math.floor((later + (seconds[index] ?? later)) / 2));
  return distinct([...seconds, ...between].map(momentAt));
}
function momentAt(seconds: number): Value {
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = seconds % SECONDS_A_DAY;
  const time = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60].map(two).join(':');
  return Moment.parse(`${Day.fromNumber(Math.floor(seconds / SECONDS_A_DAY)).toString()}T${time}`);
}

function numbers({ type }: Described, { constants, names }: Lines): readonly Value[] {
  const found = constants.filter((value) => value instanceof Exact);
  const from = found.length > 0 ? found : [Exact.ZERO];
  const near = around(names).map((step) => Exact.whole(step));
  const steps = from.flatMap((line) => near.map((step) => line.plus(step)));
  const sorted = steps.sort((a, b) => a.compare(b));
  const isWhole = type?.type === 'count' || type?.type === 'money';
  const isSigned = type === undefined || type.type === 'points';
  const between = isWhole ? [] : sorted.slice(1).map((later, index) => later.plus(sorted[index] ?? later).times(HALF));
  return distinctNumbers([...sorted, ...between].filter((value) => isSigned || !value.isNegative));
}

/** Every choice of the elements that the rules name, and of one word that they do not. */
function listsOf(unit: Unit, described: Described, lines: Lines): readonly Value[] | undefined {
  const all = valuesOf(unit, described, lines) ?? (unit === undefined ? [true] : undefined);
  if (!all) return undefined;
  const isNamed = (value: Value): boolean => lines.constants.some((one) => sameValue(one, value));
  const other = all.find((value) => !isNamed(value));
  const named = [...all.filter(isNamed), ...(other === undefined ? [] : [other])];
  // Words that nothing names are alike; numbers and days are not, nor are words that another name may be.
  const elements = all.length > MOST_ELEMENTS && isWordUnit(unit) && lines.names === 1 ? named : all;
  if (elements.length > MOST_ELEMENTS) return undefined;
  return elements.reduce<readonly Value[][]>(
    (lists, element) => [...lists, ...lists.map((list) => [...list, element])],
    [[]],
  );
}
