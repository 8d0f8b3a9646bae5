import type { Parameter, PlainParameter, TableParameter } from '../rule-set/model.js';
import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { typeProblems } from './walk/type-problems.js';

/** Values of parameters and cells of tables: each as its type says. */
export const typedValues: Check = (context) =>
  Object.entries(context.ruleSet.parameters).flatMap(([id, parameter]) => ofParameter(context, id, parameter));

function ofParameter(context: CheckContext, id: string, parameter: Parameter): readonly Diagnostic[] {
  const at = `/parameters/${id}`;
  if (parameter.type === 'table') return ofTable(context, at, parameter);
  const type = context.typeOf(parameter);
  const check = (pointer: string, value: unknown): readonly Diagnostic[] =>
    typeProblems(context, 'parameters.json', pointer, value, type);
  return [
    ...parameter.values.flatMap(({ value }, index) => check(`${at}/values/${index}/value`, value)),
    ...(parameter.restated ?? []).flatMap(({ value }, index) =>
      value === undefined ? [] : check(`${at}/restated/${index}/value`, value),
    ),
    ...lengths(context, at, parameter),
  ];
}

/** A list whose positions are named has one value per name. */
function lengths({ ruleSet }: CheckContext, at: string, { names, values }: PlainParameter): readonly Diagnostic[] {
  const wanted = names === undefined ? undefined : ruleSet.words[names]?.words.length;
  if (names === undefined || wanted === undefined) return [];
  return values.flatMap(({ value }, index) =>
    !Array.isArray(value) || value.length === wanted
      ? []
      : [
          diagnostic('type/wrong-length', 'parameters.json', `${at}/values/${index}/value`, {
            details: { got: value.length, wanted, list: names },
            example: value,
          }),
        ],
  );
}

function ofTable(context: CheckContext, at: string, table: TableParameter): readonly Diagnostic[] {
  const types = new Map(Object.entries(table.columns).map(([name, column]) => [name, context.typeOf(column)]));
  const columns = [...types.keys()].join(', ');
  const cells = (json: object | null | undefined, pointer: string): readonly Diagnostic[] =>
    Object.entries(json ?? {}).flatMap(([name, value]) =>
      types.has(name)
        ? typeProblems(context, 'parameters.json', `${pointer}/${name}`, value, types.get(name))
        : [unknownColumn(`${pointer}/${name}`, name, columns)],
    );
  const named = (name: string, pointer: string): readonly Diagnostic[] =>
    types.has(name) ? [] : [unknownColumn(pointer, name, columns)];
  return [
    ...named(table.key, `${at}/key`),
    ...table.rows.flatMap(({ values }, row) =>
      values.flatMap((dated, index) => cells(dated.cells, `${at}/rows/${row}/values/${index}/cells`)),
    ),
    ...(table.windows ?? []).flatMap(({ from, to }, index) => [
      ...named(from, `${at}/windows/${index}/from`),
      ...named(to, `${at}/windows/${index}/to`),
    ]),
    ...(table.restated ?? []).flatMap((one, index) => [
      ...cells(one.cells, `${at}/restated/${index}/cells`),
      ...(one.row === undefined || table.rows.some(({ id }) => id === one.row)
        ? []
        : [
            diagnostic('ref/unknown-row', 'parameters.json', `${at}/restated/${index}/row`, {
              details: { name: one.row },
            }),
          ]),
    ]),
  ];
}

const unknownColumn = (pointer: string, column: string, columns: string): Diagnostic =>
  diagnostic('ref/unknown-column', 'parameters.json', pointer, {
    details: { column, table: pointer.split('/')[2] ?? '', columns },
  });
