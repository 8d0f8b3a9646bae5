import { all, isUnknown, NOTHING, Unknown } from '../values/unknown.js';
import { findOperator, literal } from '../conditions/operators.js';
import { PolicyError } from '../policy-error.js';
import { definitions } from '../schema/definitions.js';
import { listOf, mapOf, record, ref, type JsonSchema } from '../schema/build.js';
import { isReference } from '../conditions/condition.js';
import { defineMechanism, optional, schemaArgument, valueArgument, valueMapArgument } from './mechanism.js';
import { uniformAt } from './units.js';

const operatorSchema = (definitions['conditionLeaf'] as { properties: Record<string, JsonSchema> }).properties[
  'operator'
] as JsonSchema;
const valueSchema = (definitions['conditionLeaf'] as { properties: Record<string, JsonSchema> }).properties[
  'value'
] as JsonSchema;

/**
 * Rows of cells for officers: each row says what its columns must be, the first row whose cells are all met
 * gives the result (hit policy: first). A cell that is left out does not matter. A row that is unknown leaves the
 * result unknown, because it might have decided; rows after it that wait for something else name that as well.
 */
export const decisionTable = defineMechanism('decisionTable', {
  label: { ko: '결정표', en: 'decision table' },
  takes: {
    columns: valueMapArgument('열: 살펴볼 값', 'columns: values looked at'),
    rows: schemaArgument(
      listOf(
        record({
          id: ref('name'),
          when: mapOf(record({ operator: operatorSchema, value: valueSchema })),
          then: ref('valueExpression'),
          source: ref('source'),
        }),
        1,
      ),
      '행: 칸의 조건과 결과',
      'rows: cells and result',
    ),
    otherwise: optional(valueArgument('그 밖에는', 'otherwise')),
  },
  unit(args, units, place) {
    for (const [name, value] of Object.entries(args.columns)) units.of(value, `${place}/columns/${name}`);
    const results = args.rows.map(({ then }, index) => [then, `${place}/rows/${index}/then`] as const);
    const { otherwise } = args;
    return uniformAt(otherwise === undefined ? results : [...results, [otherwise, `${place}/otherwise`]], units);
  },
  compile(args, compiler) {
    const columns = new Map(Object.entries(args.columns).map(([name, value]) => [name, compiler.value(value)]));
    const { observer } = compiler;
    const rows = args.rows.map((row) => ({
      json: row,
      then: compiler.value(row.then),
      cells: Object.entries(row.when).map(([name, cell]) => {
        const operator = findOperator(cell.operator);
        if (!columns.has(name)) throw new PolicyError('table/unknown-column', { row: row.id, column: name });
        if (!operator) throw new PolicyError('condition/unknown-operator', { name: cell.operator });
        const constant = literal(cell.value);
        return {
          name,
          json: cell,
          operator,
          line: isReference(cell.value) ? compiler.value(cell.value) : () => constant,
        };
      }),
    }));
    const otherwise = args.otherwise === undefined ? () => NOTHING : compiler.value(args.otherwise);
    return (scope) => {
      const found = new Map([...columns].map(([name, column]) => [name, column(scope)]));
      const missing = new Set<string>();
      for (const { json, cells, then } of rows) {
        const truths = cells.map(({ name, json: cell, operator, line }) => {
          const [value, against] = [found.get(name) ?? NOTHING, line(scope)];
          observer?.compared(cell, value, against);
          return operator(value, against);
        });
        const met = all(truths);
        if (met === true && missing.size === 0) {
          observer?.chosen(json);
          return then(scope);
        }
        if (met === true) break;
        const first = isUnknown(met) ? truths.find(isUnknown) : undefined;
        for (const id of first?.missing ?? []) missing.add(id);
      }
      return missing.size > 0 ? new Unknown([...missing]) : otherwise(scope);
    };
  },
});
