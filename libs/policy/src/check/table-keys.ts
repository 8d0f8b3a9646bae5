import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { allowedWords } from './units/words.js';
import { onEachDay, tablesOf, type RowInForce } from './walk/rows.js';

/** A table finds a row by its key: each key has one row, and a complete table has one for every word. */
export const tableKeys: Check = ({ ruleSet, rowsOn }) =>
  tablesOf(ruleSet).flatMap(([id, table]) => {
    const list = table.columns[table.key]?.words;
    const words = table.complete && list !== undefined ? (allowedWords(ruleSet, list) ?? []) : [];
    return onEachDay(table, (day) => {
      const rows = rowsOn(id, table, day);
      const lacking = words.filter((word) => !rows.some(({ json }) => json[table.key] === word));
      return [
        ...repeated(rows, table.key),
        ...(lacking.length === 0
          ? []
          : [
              diagnostic('table/incomplete', 'parameters.json', `/parameters/${id}/rows`, {
                details: { table: id, lacking: lacking.join(', '), day },
                example: { [table.key]: lacking[0] },
              }),
            ]),
      ];
    });
  });

function repeated(rows: readonly RowInForce[], key: string): readonly Diagnostic[] {
  const first = new Map<string, RowInForce>();
  return rows.flatMap((row) => {
    const value = JSON.stringify(row.json[key] ?? null);
    const other = first.get(value);
    if (!other) first.set(value, row);
    if (!other) return [];
    const pointer = Object.hasOwn(row.json, key) ? `${row.pointer}/${key}` : row.pointer;
    const details = { row: row.id, other: other.id, key, value };
    const example = { [key]: row.json[key] };
    return [diagnostic('table/duplicate-key', 'parameters.json', pointer, { details, clause: row.source, example })];
  });
}
