import { inForce } from '../../evaluate/parameters.js';
import type { RuleSet, TableParameter } from '../../rule-set/model.js';
import type { ValueRecord } from '../../values/unknown.js';
import { parseCells, type TypeOf } from './parse.js';

/** A row of a table as it stands on one day, with its place. */
export interface RowInForce {
  readonly id: string;
  readonly cells: ValueRecord;
  readonly json: Readonly<Record<string, unknown>>;
  readonly source: readonly string[];
  /** Of the cells, in `parameters.json`. */
  readonly pointer: string;
}

/** The tables of a rule set. */
export const tablesOf = ({ parameters }: RuleSet): readonly (readonly [string, TableParameter])[] =>
  Object.entries(parameters).flatMap(([id, parameter]) =>
    parameter.type === 'table' ? [[id, parameter] as const] : [],
  );

/** Every day on which the rows of a table change. */
const daysOf = (table: TableParameter): readonly string[] =>
  [...new Set(table.rows.flatMap(({ values }) => values.map(({ from }) => from)))].sort();

/** The rows of a table in force on a day, whatever became known later. */
export type RowsOn = (id: string, table: TableParameter, asOf: string) => readonly RowInForce[];

/** Several checks ask for the same rows: they are read once. */
export function rowsOf(ruleSet: RuleSet, typeOf: TypeOf): RowsOn {
  const known = new Map<string, readonly RowInForce[]>();
  return (id, table, asOf) => {
    const key = `${asOf} ${id}`;
    const rows = known.get(key) ?? readRows(ruleSet, typeOf, id, table, asOf);
    known.set(key, rows);
    return rows;
  };
}

function readRows(
  ruleSet: RuleSet,
  typeOf: TypeOf,
  id: string,
  table: TableParameter,
  asOf: string,
): readonly RowInForce[] {
  return table.rows.flatMap((row, index) => {
    const entry = inForce(row.values, { asOf }, ruleSet.manifest.publishedOn);
    if (!entry?.cells) return [];
    const pointer = `/parameters/${id}/rows/${index}/values/${row.values.indexOf(entry)}/cells`;
    const cells = parseCells(entry.cells, table, typeOf);
    return [{ id: row.id, cells, json: entry.cells, source: entry.source, pointer }];
  });
}

/** What every row is held to, looked at on each day on which rows change; a finding is told once. */
export function onEachDay<T extends { readonly code: string; readonly pointer: string }>(
  table: TableParameter,
  find: (day: string) => readonly T[],
): readonly T[] {
  const found = daysOf(table).flatMap(find);
  return [...new Map(found.toReversed().map((one) => [`${one.code} ${one.pointer}`, one])).values()].toReversed();
}

/** Cells in a sentence. */
export const cellText = (cells: Readonly<Record<string, unknown>>): string =>
  Object.entries(cells)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
