import { parseAt, typeOf } from '../check/walk/parse.js';
import { unitOfType } from '../explain/unit-of.js';
import { valueText } from '../explain/value-text.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import type { DatedValue, PlainParameter, RuleSet, TableParameter, TableRow } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import type { Value } from '../values/unknown.js';
import { placeIn } from '../rule-set/places.js';
import { rowPlace, valuePlace } from './notebook.js';
import type { Needed } from './needed.js';

type Cells = Readonly<Record<string, unknown>>;

/** The entries of a history that hold on some day of the version: what ended before its first day needs no case. */
function duringVersion<T extends { readonly from: string }>({ manifest }: RuleSet, values: readonly T[]): readonly T[] {
  const { from, to = '9999-12-31' } = manifest.inForce;
  const first = values
    .filter((one) => one.from <= from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.from;
  return values.filter((one) => (one.from > from && one.from <= to) || one.from === first);
}

export interface RowInVersion {
  readonly id: string;
  readonly at: string;
  /** As they stand last in the version. */
  readonly cells: Cells;
}

/** The rows of a table that hold on some day of the version. */
export const rowsInVersion = (ruleSet: RuleSet, name: string, table: TableParameter): readonly RowInVersion[] =>
  table.rows.flatMap(({ id, values }: TableRow) => {
    const cells = duringVersion(ruleSet, values).findLast((one) => one.cells !== null)?.cells;
    return cells ? [{ id, at: rowPlace(name, id), cells }] : [];
  });

/** A row by what it is found by: `집행 계획: 인테리어 공사`. */
export function rowLabel(ruleSet: RuleSet, table: TableParameter, cells: Cells, column = table.key): Words {
  const type = table.columns[column];
  return labelled(ruleSet, table.label, (cells[column] ?? null) as Json, type && unitOfType(type));
}

/** The entries of a list or a map, in every value that holds during the version. */
export function entriesInVersion(
  ruleSet: RuleSet,
  name: string,
  parameter: PlainParameter,
): readonly Pick<Needed, 'at' | 'label'>[] {
  return duringVersion(ruleSet, parameter.values).flatMap((value) => {
    const place = valuePlace(name, parameter, parameter.values.indexOf(value));
    return entriesOf(parameter, value).map(([key, shown, unit]) => ({
      at: placeIn(place, key),
      label: labelled(ruleSet, parameter.label, shown, unit),
    }));
  });
}

/** Of a list its values; of a map its keys, which are what is looked up. */
function entriesOf(parameter: PlainParameter, { value }: DatedValue): readonly (readonly [string, Json, Unit])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const unit = parameter.of && unitOfType(parameter.of);
    return value.map((entry: Json, index) => [String(index), entry, unit] as const);
  }
  return Object.keys(value).map((key) => [key, key, `word:${parameter.keys ?? ''}`] as const);
}

function labelled(ruleSet: RuleSet, label: Words, value: Json, unit: Unit): Words {
  const text = (language: 'ko' | 'en'): string =>
    value === null ? label[language] : `${label[language]}: ${valueText(ruleSet, language)(value, unit)}`;
  return { ko: text('ko'), en: text('en') };
}

/** A cell as conditions see it; undefined for one that is empty or does not fit its column. */
export function cellValue(ruleSet: RuleSet, table: TableParameter, cells: Cells, column: string): Value | undefined {
  const declared = table.columns[column];
  const type = declared && typeOf(declared, ruleSet.words);
  if (!type || cells[column] === undefined || cells[column] === null) return undefined;
  const { value, problems } = parseAt(cells[column], type, column);
  return problems.length === 0 ? value : undefined;
}
