import { PolicyError } from '../policy-error.js';
import type { Absence, Field, RuleSet, ValueType } from '../rule-set/model.js';
import type { ResolvedType } from './parse-value.js';

/** Resolves the word lists a type names. @throws PolicyError `words/unknown-list` */
export function resolveType(type: ValueType | Field, words: RuleSet['words']): ResolvedType {
  const listed = (name: string): ReadonlySet<string> => {
    const list = Object.hasOwn(words, name) ? words[name] : undefined;
    if (!list) throw new PolicyError('words/unknown-list', { name });
    return new Set(list.words.map(({ id }) => id));
  };
  return {
    type: type.type,
    ...(type.unit === undefined ? {} : { unit: type.unit }),
    ...meaning('whenAbsent', type.whenAbsent),
    ...meaning('nullMeans', type.nullMeans),
    ...(type.falseMeans === undefined ? {} : { falseMeans: type.falseMeans }),
    ...(type.words === undefined ? {} : { allowed: listed(type.words) }),
    ...(type.keys === undefined ? {} : { keys: listed(type.keys) }),
    ...(type.of === undefined ? {} : { of: resolveType(type.of, words) }),
    ...(type.fields === undefined
      ? {}
      : { fields: new Map(Object.entries(type.fields).map(([name, field]) => [name, resolveType(field, words)])) }),
  };
}

const meaning = <K extends string>(key: K, value: Absence | undefined): Record<K, Absence> | object =>
  value === undefined ? {} : { [key]: value };
