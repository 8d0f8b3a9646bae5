import type { Column, ColumnProgram, ColumnForm, CompiledRuleSet } from '#policy';

type Inputs = NonNullable<ReturnType<CompiledRuleSet['decisions']['get']>>['inputs'];
type InputType = Inputs[number]['type'];
type Facts = Readonly<Record<string, unknown>>;

const LISTED = ['list', 'map', 'dateTime'];
const SCALES: Readonly<Record<string, number>> = { decimal: 10_000, points: 100 };

/** Every column that inputs of these types can have, lists and all. */
export const formOfInputs = (inputs: Inputs): ColumnForm[] =>
  inputs.flatMap(({ fact, type }) => formsOf(fact, type, true));

function formsOf(path: string, type: InputType, isOutside: boolean): ColumnForm[] {
  if (type.type === 'record')
    return [
      { path, hasGaps: true },
      ...[...(type.fields ?? [])].flatMap(([name, field]) => formsOf(`${path}.${name}`, field, isOutside)),
    ];
  if (type.type === 'list' && type.of && isOutside) {
    const { of } = type;
    if (of.type === 'record')
      return [
        { path, hasGaps: false },
        ...[...(of.fields ?? [])].flatMap(([name, field]) => formsOf(`${path}.${name}`, field, false)),
      ];
    return LISTED.includes(of.type) ? [] : [{ path, hasGaps: false }];
  }
  return LISTED.includes(type.type) ? [] : [{ path, hasGaps: true }];
}

/** Facts of many applications as columns. @returns undefined for facts that columns cannot hold */
export function columnsOfFacts(
  inputs: Inputs,
  facts: readonly Facts[],
  program: ColumnProgram,
): Map<string, Column> | undefined {
  const columns = new Map<string, Column>();
  for (const { fact, type } of inputs)
    if (
      !put(
        columns,
        fact,
        type,
        facts.map((one) => one[fact]),
        program,
      )
    )
      return undefined;
  return columns;
}

function put(
  columns: Map<string, Column>,
  path: string,
  type: InputType,
  values: readonly unknown[],
  program: ColumnProgram,
): boolean {
  if (type.type === 'list' && type.of) {
    let end = 0;
    if (!values.every(Array.isArray)) return false;
    const ends = Int32Array.from(values as readonly unknown[][], (list) => (end += list.length));
    const elements = (values as readonly unknown[][]).flat();
    if (type.of.type === 'record') {
      if (elements.some((element) => element === null)) return false;
      columns.set(path, { ends });
      return [...(type.of.fields ?? [])].every(([name, field]) =>
        put(
          columns,
          `${path}.${name}`,
          field,
          elements.map((element) => (element as Facts)[name]),
          program,
        ),
      );
    }
    if (LISTED.includes(type.of.type) || elements.some((element) => element === null)) return false;
    columns.set(path, {
      ends,
      values: Float64Array.from(elements, (value) => numberOf(value, type.of as InputType, program)),
    });
    return true;
  }
  if (LISTED.includes(type.type)) return values.every((value) => value === undefined);
  const given = Uint8Array.from(values, (value) => (value === undefined ? 0 : value === null ? 2 : 1));
  if (type.type === 'record') {
    columns.set(path, { given });
    return [...(type.fields ?? [])].every(([name, field]) =>
      put(
        columns,
        `${path}.${name}`,
        field,
        values.map((value) => (value as Facts | null | undefined)?.[name]),
        program,
      ),
    );
  }
  columns.set(path, { given, values: Float64Array.from(values, (value) => numberOf(value, type, program)) });
  return true;
}

function numberOf(value: unknown, type: InputType, program: ColumnProgram): number {
  if (value === undefined || value === null) return 0;
  if (type.type === 'date') return Number((value as string).replaceAll('-', ''));
  if (type.type === 'word' || type.type === 'text') return program.placeOf(value as string);
  return Math.round(Number(value) * (SCALES[type.type] ?? 1));
}
