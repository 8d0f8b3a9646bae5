import { PolicyError } from '../policy-error.js';
import { ValueParser, type ResolvedType } from '../facts/parse-value.js';
import { resolveType } from '../facts/resolve-type.js';
import type { Field, Parameter, PlainParameter, RuleSet, TableParameter } from '../rule-set/model.js';
import { traced, type Json } from '../values/json.js';
import { isNothing, isUnknown, NOTHING, Unknown, type Value, type ValueRecord } from '../values/unknown.js';

/** A day of effect, and a day on which a later correction became known; both YYYY-MM-DD. */
export interface When {
  readonly asOf: string;
  readonly knownOn?: string | undefined;
}
interface Dated {
  readonly from: string;
  readonly knownFrom?: string;
}

/** The entry in force on a day, among those known on a day: the latest day of effect, then the latest known. */
export function inForce<T extends Dated>(
  values: readonly T[],
  { asOf, knownOn }: When,
  publishedOn: string,
): T | undefined {
  return values
    .filter(({ from, knownFrom }) => from <= asOf && (knownOn === undefined || (knownFrom ?? publishedOn) <= knownOn))
    .sort(
      (a, b) => a.from.localeCompare(b.from) || (a.knownFrom ?? publishedOn).localeCompare(b.knownFrom ?? publishedOn),
    )
    .at(-1);
}

/** A parameter as it stands in one run, and where its value comes from. */
export interface ParameterInForce {
  readonly value: Value;
  readonly from?: string;
  readonly source: readonly string[];
  /** Ids of a table's rows, in the order of its value. */
  readonly rowIds?: readonly string[];
  /** Laid over for this run only (what-if). */
  readonly overlaid?: true;
}

/**
 * Every parameter with its value on a day, overlay laid over.
 * A parameter with no value yet on that day is unknown; one that was ended is a known absence.
 * @throws PolicyError `overlay/unknown-parameter`, `overlay/wrong-value`
 */
export function parametersInForce(
  ruleSet: RuleSet,
  when: When,
  overlay: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, ParameterInForce> {
  for (const id of Object.keys(overlay)) {
    if (!Object.hasOwn(ruleSet.parameters, id))
      throw new PolicyError('overlay/unknown-parameter', { name: id }, `/overlay/parameters/${id}`);
  }
  return new Map(
    Object.entries(ruleSet.parameters).map(([id, parameter]) => [
      id,
      parameter.type === 'table'
        ? tableInForce(ruleSet, id, parameter, when, overlay[id])
        : plainInForce(ruleSet, id, parameter, when, overlay[id]),
    ]),
  );
}

function plainInForce(
  ruleSet: RuleSet,
  id: string,
  parameter: PlainParameter,
  when: When,
  change: unknown,
): ParameterInForce {
  const entry = inForce(parameter.values, when, ruleSet.manifest.publishedOn);
  const json = change === undefined ? entry?.value : overlaidValue(ruleSet, entry?.value, change, parameter);
  const source = entry?.source ?? [];
  const known = {
    ...(entry ? { from: entry.from } : {}),
    source,
    ...(change === undefined ? {} : { overlaid: true as const }),
  };
  if (json === undefined) return { ...known, value: new Unknown([`parameter:${id}`]) };
  if (json === null) return { ...known, value: NOTHING };
  return { ...known, value: parsed(json, resolveType(parameter, ruleSet.words), id, change !== undefined) };
}

/**
 * A value with an overlay's value laid over it: maps merge key by key, null removes a key; a list whose positions are
 * named takes a map too; all else is replaced.
 * @throws PolicyError `overlay/wrong-value` for a position that has no such name
 */
export function overlaidValue(ruleSet: RuleSet, base: unknown, change: unknown, parameter: PlainParameter): unknown {
  const names =
    parameter.names === undefined ? undefined : ruleSet.words[parameter.names]?.words.map(({ id: name }) => name);
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  if (parameter.type === 'map') {
    const merged = Object.entries({ ...(base as object | undefined), ...change });
    return Object.fromEntries(merged.filter(([, value]) => value !== null));
  }
  if (parameter.type === 'list' && names && Array.isArray(base)) {
    const byName = change as Record<string, unknown>;
    const unknown = Object.keys(byName).find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new PolicyError('overlay/wrong-value', { name: unknown }, `/overlay/parameters/${unknown}`);
    return names
      .map((name, index) => (Object.hasOwn(byName, name) ? byName[name] : (base as unknown[])[index]))
      .filter((value) => value !== null && value !== undefined);
  }
  return change;
}

function tableInForce(
  ruleSet: RuleSet,
  id: string,
  table: TableParameter,
  when: When,
  change: unknown,
): ParameterInForce {
  const type: ResolvedType = {
    type: 'record',
    fields: new Map(Object.entries(table.columns).map(([name, column]) => [name, columnType(column, ruleSet)])),
  };
  const changes = rowChanges(change, table, id);
  const rows: { id: string; cells: Record<string, unknown>; from: string; source: readonly string[] }[] = [];
  for (const row of table.rows) {
    const entry = inForce(row.values, when, ruleSet.manifest.publishedOn);
    const own = Object.hasOwn(changes, row.id) ? changes[row.id] : {};
    if (own !== null && entry?.cells)
      rows.push({ id: row.id, cells: { ...entry.cells, ...own }, from: entry.from, source: entry.source });
  }
  return {
    value: rows.map(({ cells }) => parsed(cells, type, id, change !== undefined) as ValueRecord),
    ...(rows.length === 0
      ? {}
      : {
          from: rows
            .map(({ from }) => from)
            .sort()
            .at(-1) as string,
        }),
    source: [...new Set(rows.flatMap(({ source }) => source))],
    rowIds: rows.map((row) => row.id),
    ...(change === undefined ? {} : { overlaid: true as const }),
  };
}
/** A parameter's value in force as plain JSON; undefined when none is in force on that day, or it was ended. */
export function valueInForce(parameters: ReadonlyMap<string, ParameterInForce>, id: string): Json | undefined {
  const value = parameters.get(id)?.value;
  return value === undefined || isUnknown(value) || isNothing(value) ? undefined : traced(value);
}
/** A cell left out is empty, not unknown. */
const columnType = (column: Field, ruleSet: RuleSet): ResolvedType => ({
  whenAbsent: { nothing: true },
  ...resolveType(column, ruleSet.words),
});

/** An overlay of a table names rows: cells to change, or null to take the row out. */
function rowChanges(
  change: unknown,
  table: TableParameter,
  id: string,
): Record<string, Record<string, unknown> | null> {
  if (change === undefined) return {};
  const isObject = typeof change === 'object' && change !== null && !Array.isArray(change);
  const unknown = isObject ? Object.keys(change).find((row) => !table.rows.some(({ id: own }) => own === row)) : id;
  if (unknown !== undefined)
    throw new PolicyError('overlay/wrong-value', { name: unknown }, `/overlay/parameters/${id}`);
  return change as Record<string, Record<string, unknown> | null>;
}

function parsed(json: unknown, type: ResolvedType, id: string, isOverlay: boolean): Value {
  const parser = new ValueParser();
  const value = parser.parse(json, type, { name: id, pointer: `${isOverlay ? '/overlay' : ''}/parameters/${id}` });
  const problem = parser.problems[0];
  if (problem)
    throw new PolicyError(
      isOverlay ? 'overlay/wrong-value' : 'parameter/wrong-value',
      { name: id, problem: problem.code },
      problem.pointer,
    );
  return value;
}

/** The values of a version as they stand on a day: each parameter reduced to the one entry in force and known. */
export function resolveAsOf(ruleSet: RuleSet, when: { inForceOn?: string; knownOn?: string }): RuleSet {
  const at: When = { asOf: when.inForceOn ?? '9999-12-31', knownOn: when.knownOn };
  const only = <T extends Dated>(values: readonly T[]): T[] => {
    const entry = inForce(values, at, ruleSet.manifest.publishedOn);
    return entry ? [entry] : [];
  };
  const parameters = Object.entries(ruleSet.parameters).map(([id, parameter]): [string, Parameter] => [
    id,
    parameter.type === 'table'
      ? {
          ...parameter,
          rows: parameter.rows
            .map((row) => ({ ...row, values: only(row.values) }))
            .filter((row) => row.values.some(({ cells }) => cells !== null)),
        }
      : { ...parameter, values: only(parameter.values) },
  ]);
  return { ...ruleSet, parameters: Object.fromEntries(parameters) };
}
