import { isReference } from '../conditions/condition.js';
import type { Arguments } from '../mechanisms/mechanism.js';
import { Exact } from '../values/exact.js';
import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { onEachDay, tablesOf } from './walk/rows.js';

/** The full marks of a score sheet are what its items add up to; items that count only on request are left out. */
export const differingTotals: Check = ({ ruleSet, parts, parameters, rowsOn }) =>
  parts.flatMap((part) => {
    if (part.kind !== 'mechanism' || part.name !== 'scoreSheet') return [];
    const { items, fullMarks } = part.args as Arguments<'scoreSheet'>;
    const [id, table] = tablesOf(ruleSet).find(([name]) => isReference(items) && items.fact === name) ?? [];
    const full = isReference(fullMarks) ? parameters().get(fullMarks.fact)?.value : undefined;
    if (id === undefined || !table || !isReference(fullMarks) || !(full instanceof Exact)) return [];
    return onEachDay(table, (day) => {
      const counted = rowsOn(id, table, day).filter(({ cells }) => cells['extra'] !== true);
      const points = counted.map(({ cells }) => cells['points']).filter((value) => value instanceof Exact);
      const total = points.reduce((sum, value) => sum.plus(value), Exact.ZERO);
      if (total.compare(full) === 0) return [];
      const details = { table: id, total: total.toString(), parameter: fullMarks.fact, full: full.toString() };
      const clause = [...new Set(counted.flatMap(({ source }) => source))];
      const example = total.toJSON();
      return [
        diagnostic('notice/total-differs', 'parameters.json', `/parameters/${id}/rows`, {
          severity: 'warning',
          details,
          clause,
          example,
        }),
      ];
    });
  });
