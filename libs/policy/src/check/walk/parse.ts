import { ValueParser, type FactProblem, type ResolvedType } from '../../facts/parse-value.js';
import { resolveType } from '../../facts/resolve-type.js';
import { PolicyError } from '../../policy-error.js';
import type { Field, RuleSet, TableParameter, ValueType } from '../../rule-set/model.js';
import type { Value, ValueRecord } from '../../values/unknown.js';

export interface Parsed {
  readonly value: Value;
  readonly problems: readonly FactProblem[];
}

/** The type with its word lists; undefined while a list it names is lacking, which is reported on its own. */
export type TypeOf = (type: ValueType | Field) => ResolvedType | undefined;

export function typeOf(type: ValueType | Field, words: RuleSet['words']): ResolvedType | undefined {
  try {
    return resolveType(type, words);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** Parses JSON of a rule file as facts are parsed, with the problems at their place in the file. */
export function parseAt(json: unknown, type: ResolvedType, pointer: string): Parsed {
  const parser = new ValueParser();
  return { value: parser.parse(json, type, { name: pointer, pointer }), problems: parser.problems };
}

/** The cells of a row as conditions see them: a cell left out is empty, a column unknown to the table is left out. */
export function parseCells(
  cells: Readonly<Record<string, unknown>>,
  table: TableParameter,
  resolved: TypeOf,
): ValueRecord {
  const columns = Object.entries(table.columns).flatMap(([name, column]) => {
    const type = resolved(column);
    return type ? [[name, parseAt(cells[name], { whenAbsent: { nothing: true }, ...type }, '').value] as const] : [];
  });
  return Object.fromEntries(columns);
}
