import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import type { PlainParameter, ValueExpression } from '../rule-set/model.js';
import { compareValues, isComparable, type Value } from '../values/unknown.js';
import type { Day, Moment } from '../values/calendar.js';
import type { Exact } from '../values/exact.js';
import { traced } from '../values/json.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { parseAt } from './walk/parse.js';
import { onEachDay, tablesOf, type RowInForce } from './walk/rows.js';

const order = (a: Value | undefined, b: Value | undefined): number =>
  a !== undefined && b !== undefined && isComparable(a) && a.constructor === b.constructor ? compareValues(a, b) : 0;
const isGiven = (value: Value | undefined): value is Exact | Day | Moment => value !== undefined && isComparable(value);
/** The parameter a mechanism is given whole. */
const nameOf = (value: ValueExpression | undefined): string | undefined =>
  isReference(value) && value.path === undefined ? value.fact : undefined;

/** Bands of a score item rise and end at its points; bands of a table lie side by side, [from, to). */
export const bands: Check = (context) =>
  context.parts.flatMap((part) => {
    if (part.kind !== 'mechanism') return [];
    if (part.name === 'scoreSheet') return ofSheet(context, part.args as Arguments<'scoreSheet'>);
    return part.name === 'band' ? ofTable(context, part.args as Arguments<'band'>) : [];
  });

function ofSheet(context: CheckContext, { items, bands: sets }: Arguments<'scoreSheet'>): readonly Diagnostic[] {
  const { ruleSet, rowsOn } = context;
  const [id, table] = tablesOf(ruleSet).find(([name]) => name === nameOf(items)) ?? [];
  if (id === undefined || !table) return [];
  return Object.entries(sets).flatMap(([set, value]) => {
    const name = nameOf(value);
    const parameter =
      name === undefined || !Object.hasOwn(ruleSet.parameters, name) ? undefined : ruleSet.parameters[name];
    if (name === undefined || !parameter || parameter.type === 'table') return [];
    const rows = onEachDay(table, (day) => rowsOn(id, table, day).map((row) => ({ ...row, code: row.id }))).filter(
      ({ cells }) => cells['bands'] === set,
    );
    return ofSteps(context, name, parameter, rows);
  });
}

/** The steps of one list of bands, held against the items that are marked by it. */
function ofSteps(
  { typeOf }: CheckContext,
  name: string,
  parameter: PlainParameter,
  items: readonly RowInForce[],
): readonly Diagnostic[] {
  const type = typeOf(parameter);
  return parameter.values.flatMap(({ value, source }, index) => {
    const at = `/parameters/${name}/values/${index}/value`;
    const parsed =
      type?.type === 'list' && Array.isArray(value) ? (parseAt(value, type, at).value as readonly Value[]) : [];
    const falling = parsed.findIndex((step, position) => position > 0 && order(step, parsed[position - 1]) <= 0);
    if (falling > 0) {
      const [step, before] = [parsed[falling], parsed[falling - 1]].map(textOf);
      const details = { bands: name, step: step ?? '', before: before ?? '' };
      const example = traced(parsed[falling] ?? false);
      return [
        diagnostic('band/not-ascending', 'parameters.json', `${at}/${falling}`, { details, clause: source, example }),
      ];
    }
    const last = parsed.at(-1);
    return items
      .filter(({ cells }) => isGiven(last) && isGiven(cells['points']) && order(last, cells['points']) !== 0)
      .slice(0, 1)
      .map(({ id, cells, source: own }) => {
        const details = { bands: name, top: textOf(last), item: id, points: textOf(cells['points']) };
        const example = { [id]: traced(last ?? false) };
        const clause = [...new Set([...source, ...own])];
        return diagnostic('band/top-differs', 'parameters.json', `${at}/${parsed.length - 1}`, {
          details,
          clause,
          example,
        });
      });
  });
}
const textOf = (value: Value | undefined): string => (isGiven(value) ? value.toString() : '–');

function ofTable({ ruleSet, rowsOn }: CheckContext, { table: of, from, to }: Arguments<'band'>): readonly Diagnostic[] {
  const [id, table] = tablesOf(ruleSet).find(([name]) => name === nameOf(of)) ?? [];
  if (id === undefined || !table) return [];
  return onEachDay(table, (day) => {
    const rows = rowsOn(id, table, day).toSorted((a, b) => order(a.cells[from], b.cells[from]));
    return rows.flatMap((row, index) => {
      const next = rows[index + 1];
      return next ? between(row, next, from, to) : closed(row, to);
    });
  });
}

/** Two neighbours: the next band starts exactly where this one ends. */
function between(row: RowInForce, next: RowInForce, from: string, to: string): readonly Diagnostic[] {
  const [end, start] = [row.cells[to], next.cells[from]];
  if (!isGiven(start)) return [];
  const distance = isGiven(end) ? order(start, end) : -1;
  if (distance === 0) return [];
  const code = distance > 0 ? 'band/gap' : 'band/overlap';
  // In a gap the end of the lower band belongs to neither; in an overlap the start of the upper one to both.
  const shown = distance > 0 && isGiven(end) ? end : start;
  const example = traced(shown);
  const details = {
    row: row.id,
    next: next.id,
    end: isGiven(end) ? textOf(end) : '∞',
    start: textOf(start),
    example: textOf(shown),
  };
  const clause = [...new Set([...row.source, ...next.source])];
  return [diagnostic(code, 'parameters.json', `${next.pointer}/${from}`, { details, clause, example })];
}

/** The last band has no upper end, or values above it lie in no band. */
function closed(row: RowInForce, to: string): readonly Diagnostic[] {
  const end = row.cells[to];
  if (!isGiven(end)) return [];
  const example = traced(end);
  const details = { row: row.id, next: '∞', end: textOf(end), start: '∞', example: textOf(end) };
  return [
    diagnostic('band/gap', 'parameters.json', `${row.pointer}/${to}`, {
      severity: 'warning',
      details,
      clause: row.source,
      example,
    }),
  ];
}
