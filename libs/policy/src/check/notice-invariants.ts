import { compileCondition } from '../conditions/compile-condition.js';
import { isReference, leavesOf } from '../conditions/condition.js';
import type { TableParameter } from '../rule-set/model.js';
import { Unknown, type Value, type ValueRecord } from '../values/unknown.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { ROW } from './walk/roots.js';
import { cellText, onEachDay, tablesOf, type RowInForce } from './walk/rows.js';

type Invariant = NonNullable<TableParameter['invariants']>[number];

/** What the notice says of a whole table, held against each of its rows. */
export const brokenInvariants: Check = (context) => {
  const { ruleSet, rowsOn } = context;
  const named = new Map(Object.entries(ruleSet.shared.conditions).map(([name, { conditions }]) => [name, conditions]));
  const parameters = context.parameters();
  return tablesOf(ruleSet).flatMap(([id, table]) =>
    (table.invariants ?? []).flatMap((invariant) => {
      const { test } = compileCondition(invariant.conditions, named);
      const holds = (cells: ValueRecord): boolean =>
        test({
          get: (name): Value => (name === ROW ? cells : (parameters.get(name)?.value ?? new Unknown([name]))),
        }) !== false;
      return onEachDay(table, (day) =>
        rowsOn(id, table, day)
          .filter(({ cells }) => !holds(cells))
          .map((row) => broken(id, row, invariant)),
      );
    }),
  );
};

function broken(table: string, row: RowInForce, { id, label, conditions, source }: Invariant): Diagnostic {
  const columns = [...leavesOf(conditions)].flatMap(({ leaf }) => [leaf, leaf.value].flatMap(pathOfRow));
  const example = Object.fromEntries([...new Set(columns)].map((name) => [name, row.json[name] ?? null]));
  return diagnostic('notice/invariant-broken', 'parameters.json', row.pointer, {
    severity: 'warning',
    at: `parameters/${table}/rows/${row.id}/${id}`,
    details: { row: row.id, ko: label.ko, en: label.en, cells: cellText(example) },
    clause: [...new Set([...source, ...row.source])],
    example,
  });
}
const pathOfRow = (side: unknown): readonly string[] =>
  isReference(side) && side.fact === ROW && side.path !== undefined ? [side.path] : [];
