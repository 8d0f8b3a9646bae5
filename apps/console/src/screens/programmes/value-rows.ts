import type { DescribedParameter, DescribedValue } from '../../api/types.js';

export interface ValueRow {
  readonly parameter: DescribedParameter;
  readonly value: DescribedValue;
  /** The oldest value of its parameter. */
  readonly isFirst: boolean;
  /** The first row of parameters that begin alike, such as `repayment.…`. */
  readonly isFirstOfGroup: boolean;
}

/** One row a value, in the order of the rule set; parameters that begin alike stand together. */
export function valueRows(parameters: readonly DescribedParameter[]): readonly ValueRow[] {
  const groups = new Map<string, DescribedParameter[]>();
  for (const parameter of parameters) {
    const [name = ''] = parameter.id.split('.');
    groups.set(name, [...(groups.get(name) ?? []), parameter]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((parameter, place) =>
      (parameter.values ?? []).map((value, age) => ({
        parameter,
        value,
        isFirst: age === 0,
        isFirstOfGroup: place === 0 && age === 0,
      })),
    ),
  );
}
