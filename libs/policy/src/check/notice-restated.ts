import { inForce } from '../evaluate/parameters.js';
import type { Parameter, RuleSet, TableParameter } from '../rule-set/model.js';
import { traced } from '../values/json.js';
import type { Value } from '../values/unknown.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic } from './diagnostic.js';
import { parseAt } from './walk/parse.js';
import { cellText, type RowInForce } from './walk/rows.js';

/** What the notice prints a second time elsewhere, held against the value itself. */
export const restatedValues: Check = (context) =>
  Object.entries(context.ruleSet.parameters).flatMap(([id, parameter]) =>
    (parameter.restated ?? []).flatMap((restated, index) => {
      const place = `/parameters/${id}/restated/${index}`;
      const differing =
        parameter.type === 'table'
          ? cellsDiffer(context, id, parameter, restated)
          : valueDiffers(context, parameter, restated);
      if (!differing) return [];
      const { expected, found, matches, at } = differing;
      return [
        diagnostic('notice/restated-differs', 'parameters.json', `${place}/${at}`, {
          severity: 'warning',
          at: `parameters/${id}/restated/${restated.id}`,
          details: { parameter: id, printed: restated.printed, expected, found, matches: matches || '–' },
          clause: restated.source,
          example: restated[at],
        }),
      ];
    }),
  );

type Restated = NonNullable<Parameter['restated']>[number];
interface Difference {
  readonly at: 'value' | 'cells';
  readonly expected: string;
  readonly found: string;
  /** Rows that do hold what is printed. */
  readonly matches: string;
}
const same = (a: Value, b: Value): boolean => JSON.stringify(traced(a)) === JSON.stringify(traced(b));
/** The second printing stands in the notice itself: it is held against what holds on the version's first day. */
const firstDay = ({ manifest }: RuleSet): string => manifest.inForce.from;

function valueDiffers(
  { ruleSet, typeOf }: CheckContext,
  parameter: Exclude<Parameter, TableParameter>,
  { value }: Restated,
): Difference | undefined {
  const type = typeOf(parameter);
  const entry =
    inForce(parameter.values, { asOf: firstDay(ruleSet) }, ruleSet.manifest.publishedOn) ?? parameter.values[0];
  if (value === undefined || !type || !entry || entry.value === null) return undefined;
  if (same(parseAt(value, type, '').value, parseAt(entry.value, type, '').value)) return undefined;
  return { at: 'value', expected: JSON.stringify(entry.value), found: JSON.stringify(value), matches: '' };
}

function cellsDiffer(
  { ruleSet, typeOf, rowsOn }: CheckContext,
  id: string,
  table: TableParameter,
  { row: wanted, cells }: Restated,
): Difference | undefined {
  const rows = rowsOn(id, table, firstDay(ruleSet));
  const row = rows.find((one) => one.id === wanted);
  if (!cells || !row) return undefined;
  const holds = (one: RowInForce): boolean =>
    Object.entries(cells).every(([name, json]) => {
      const column = table.columns[name];
      const type = column && typeOf(column);
      return !type || same(parseAt(json, type, '').value, one.cells[name] ?? false);
    });
  if (holds(row)) return undefined;
  const own = Object.fromEntries(Object.keys(cells).map((name) => [name, row.json[name]]));
  const matches = rows.filter(holds).map((one) => one.id);
  return { at: 'cells', expected: `${row.id}: ${cellText(own)}`, found: cellText(cells), matches: matches.join(', ') };
}
