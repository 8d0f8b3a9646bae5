import type { TypeView } from '../api/types.js';
import { fieldKey, isReference } from '../conditions/field-key.js';
import { nameOf, type NameView, type RuleScope } from '../conditions/scope.js';
import { mechanismOf, type Value } from './value.js';

/** The type of a value, as far as it can be told without working it out. */
export function typeOfValue(scope: RuleScope, value: Value): TypeView | undefined {
  if (isReference(value)) return nameOf(scope, fieldKey(value))?.type;
  const mechanism = mechanismOf(value);
  if (mechanism === undefined) return undefined;
  const { name, args } = mechanism;
  // Mechanisms whose value is of the kind of what they are given.
  if (Array.isArray(args) && ['sum', 'difference', 'smallest', 'largest', 'firstGiven'].includes(name))
    return firstType(scope, args);
  if (name === 'distinct') return typeOfValue(scope, args);
  return undefined;
}

/** The type of the first value of which it is known: what stands beside it is of the same kind. */
export const firstType = (scope: RuleScope, values: readonly Value[]): TypeView | undefined => {
  for (const value of values) {
    const type = typeOfValue(scope, value);
    if (type !== undefined) return type;
  }
  return undefined;
};

/** Arguments that name one entry of a list, for what is asked of each: `{ of, as, where … }`. */
export function elementOf(args: unknown): { readonly name: string; readonly of: Value } | undefined {
  if (typeof args !== 'object' || args === null || !('as' in args) || !('of' in args)) return undefined;
  return typeof args.as === 'string' && args.as !== '' ? { name: args.as, of: args.of } : undefined;
}

/** The scope inside a list: one entry of it stands under its name, all else as outside. */
export function withElement(scope: RuleScope, element: { readonly name: string; readonly of: Value }): RuleScope {
  const list = typeOfValue(scope, element.of);
  const type = list?.of;
  const label = isReference(element.of) ? nameOf(scope, fieldKey(element.of))?.label : undefined;
  const own = label ?? { ko: element.name, en: element.name };
  const fields = (type?.fields ?? []).map((field): NameView => ({
    fact: element.name,
    path: field.id,
    label: { ko: `${own.ko} › ${field.label.ko}`, en: `${own.en} › ${field.label.en}` },
    kind: 'element',
    type: field,
  }));
  const outside = scope.names.filter(({ fact }) => fact !== element.name);
  return { ...scope, names: [{ fact: element.name, label: own, kind: 'element', type }, ...fields, ...outside] };
}

/** The columns of what a `row`, a `band` or a `field` looks into. */
export function columnsOf(scope: RuleScope, args: unknown): TypeView['fields'] {
  if (typeof args !== 'object' || args === null) return undefined;
  const { table, of, members } = args as { table?: Value; of?: Value; members?: Value };
  const type = typeOfValue(scope, table ?? members ?? of);
  return type?.fields ?? type?.of?.fields;
}
