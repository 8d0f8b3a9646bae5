import { compareValues, isComparable, type Value } from '../values/unknown.js';
import type { TableParameter } from '../rule-set/model.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { onEachDay, tablesOf, type RowInForce } from './walk/rows.js';

type Window = NonNullable<TableParameter['windows']>[number];

const isLater = (a: Value | undefined, b: Value | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isComparable(a) &&
  isComparable(b) &&
  a.constructor === b.constructor &&
  compareValues(a, b) > 0;

/** Windows of a table end on or after their first day; those declared apart do not overlap. */
export const tableWindows: Check = ({ ruleSet, rowsOn }) =>
  tablesOf(ruleSet).flatMap(([id, table]) =>
    (table.windows ?? []).flatMap((window) =>
      onEachDay(table, (day) => {
        const rows = rowsOn(id, table, day);
        return [
          ...rows.flatMap((row) => order(row, window)),
          ...(window.overlap === 'refused' ? overlaps(rows, window) : []),
        ];
      }),
    ),
  );

const text = (value: unknown): string => String(value);

function order(
  { id, cells, json, source, pointer }: RowInForce,
  { id: window, from, to }: Window,
): readonly Diagnostic[] {
  if (!isLater(cells[from], cells[to])) return [];
  const details = { window, row: id, from: text(json[from]), to: text(json[to]) };
  const example = { [from]: json[from], [to]: json[to] };
  return [
    diagnostic('table/window-order', 'parameters.json', `${pointer}/${to}`, { details, clause: source, example }),
  ];
}

/** Both end days belong to a window: the next one starts on a later day than any before it ends. */
function overlaps(rows: readonly RowInForce[], { id: window, from, to }: Window): readonly Diagnostic[] {
  const given = rows.filter(({ cells }) => isDay(cells[from]) && isDay(cells[to]));
  const sorted = given.toSorted(
    (a, b) => Number(isLater(a.cells[from], b.cells[from])) - Number(isLater(b.cells[from], a.cells[from])),
  );
  let longest: RowInForce | undefined;
  return sorted.flatMap((row) => {
    const before = longest;
    if (!before || isLater(row.cells[to], before.cells[to])) longest = row;
    if (!before || isLater(row.cells[from], before.cells[to])) return [];
    const details = { window, row: row.id, other: before.id, from: text(row.json[from]), to: text(before.json[to]) };
    const clause = [...new Set([...before.source, ...row.source])];
    const example = { [from]: row.json[from] };
    return [
      diagnostic('table/window-overlap', 'parameters.json', `${row.pointer}/${from}`, { details, clause, example }),
    ];
  });
}
const isDay = (value: Value | undefined): boolean => value !== undefined && isComparable(value);
