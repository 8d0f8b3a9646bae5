import type { Condition, ValueExpression } from '../rule-set/model.js';

/** A unit: a word (`won`, `months`, `date`, `yes/no`, `word:<list>` …), a list, a map, a record; undefined = not known, never an error. */
export type Unit =
  | string
  | { readonly list: Unit }
  | { readonly entries: Unit }
  | { readonly fields: Readonly<Record<string, Unit>> }
  | undefined;

export interface UnitContext {
  /** The unit of a value; reports what does not fit inside it. */
  of(value: ValueExpression, place: string): Unit;
  condition(condition: Condition, place: string): void;
  /** Reports where `got` is not `wanted`. */
  expect(got: Unit, wanted: Unit, place: string): void;
  /** Reports a combination that makes no sense, e.g. won × won. */
  refuse(what: string, place: string): void;
  /** Runs `fn` with `name` standing for a value of this unit (an element of a list). */
  within<T>(name: string, unit: Unit, fn: () => T): T;
}

/** Counts of things without a measure: they drop out of a product. */
const PURE: ReadonlySet<Unit> = new Set([
  'number',
  'times',
  'share',
  'percent',
  'digits',
  'groups',
  'won per million won',
]);
export const isPure = (unit: Unit): boolean => PURE.has(unit);
/** Persons, centres and firms count as numbers beside another measure (centres × won = won). */
const COUNTED: ReadonlySet<Unit> = new Set(['persons', 'centres', 'firms', 'programmes']);
export const isCounted = (unit: Unit): boolean => COUNTED.has(unit);

export const listUnit = (unit: Unit): Unit => (typeof unit === 'object' && 'list' in unit ? unit.list : undefined);
export const entryUnit = (unit: Unit): Unit =>
  typeof unit === 'object' && 'entries' in unit ? unit.entries : undefined;
export const elementUnit = (unit: Unit): Unit => listUnit(unit) ?? entryUnit(unit);
export const fieldUnit = (unit: Unit, name: string): Unit =>
  typeof unit === 'object' && 'fields' in unit ? unit.fields[name] : undefined;

const NO_MEASURE: ReadonlySet<string> = new Set(['date', 'moment', 'yes/no', 'text', 'word']);
const isMeasure = (unit: Unit): boolean =>
  typeof unit === 'string' && !NO_MEASURE.has(unit) && !unit.startsWith('word:');

/** A literal number fits any measure; an unknown unit fits everything. */
export function fits(got: Unit, wanted: Unit): boolean {
  if (got === undefined || wanted === undefined) return true;
  if (got === 'number') return isMeasure(wanted);
  if (wanted === 'number') return isMeasure(got);
  if (typeof got === 'string' || typeof wanted === 'string') {
    const isWord = (unit: Unit): boolean => typeof unit === 'string' && (unit === 'word' || unit.startsWith('word:'));
    return got === wanted || (isWord(got) && isWord(wanted) && (got === 'word' || wanted === 'word'));
  }
  if ('list' in got && 'list' in wanted) return fits(got.list, wanted.list);
  if ('entries' in got && 'entries' in wanted) return fits(got.entries, wanted.entries);
  if ('fields' in got && 'fields' in wanted) {
    const names = new Set([...Object.keys(got.fields), ...Object.keys(wanted.fields)]);
    return [...names].every((name) => fits(got.fields[name], wanted.fields[name]));
  }
  return false;
}

/** The common unit of a list of values, reporting those that differ. */
export const uniform = (values: readonly ValueExpression[], units: UnitContext, place: string): Unit =>
  uniformAt(
    values.map((value, index) => [value, `${place}/${index}`]),
    units,
  );

/** The common unit of values that stand in different places, reporting those that differ where they stand. */
export function uniformAt(entries: readonly (readonly [ValueExpression, string])[], units: UnitContext): Unit {
  const found = entries.map(([value, place]) => ({ unit: units.of(value, place), place }));
  const measure = found.find(({ unit }) => unit !== undefined && unit !== 'number')?.unit;
  for (const { unit, place } of found) units.expect(unit, measure, place);
  return measure ?? found[0]?.unit;
}
