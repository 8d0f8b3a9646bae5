import type { FieldView, TypeView, Unit, WordView } from '../api/types.js';
import type { FieldJson, RuleSetJson, TypeJson } from '../editing/rule-set-json.js';

/** A type as the rules write it, with the words it may take spelled out from the draft as it stands. */
export function typeViewOf(type: TypeJson, content: Pick<RuleSetJson, 'words'>): TypeView {
  const wordsOf = (list: string | undefined): WordView[] =>
    (list === undefined ? [] : (content.words[list]?.words ?? [])).map(({ id, label }) => ({ id, label }));
  return {
    type: type.type as TypeView['type'],
    ...(type.unit === undefined ? {} : { unit: type.unit as Unit }),
    ...(type.words === undefined ? {} : { words: wordsOf(type.words) }),
    ...(type.keys === undefined ? {} : { keys: wordsOf(type.keys) }),
    ...(type.of === undefined ? {} : { of: typeViewOf(type.of, content) }),
    ...(type.fields === undefined ? {} : { fields: fieldViews(type.fields, content) }),
  };
}

const fieldViews = (fields: Readonly<Record<string, FieldJson>>, content: Pick<RuleSetJson, 'words'>): FieldView[] =>
  Object.entries(fields).map(([id, field]) => ({ id, label: field.label, ...typeViewOf(field, content) }));
