import type { FieldView, WordView } from '#policy';

/** Digits as the rules take them: no binary fraction reaches a share or a score. */
const DECIMAL_TEXT = '^-?\\d{1,30}(?:\\.\\d{1,30})?$';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What is asked of a person, and whether the form can never be made without it. */
type Asked = FieldView & { readonly isAlwaysPrinted: boolean };

/**
 * JSON Schema of what a form is made from, `{ facts, fields, asOf? }`: the types of the fact dictionary and of the
 * form's own fields, with their labels. It refuses what can never be right; what an answer makes necessary (a date once
 * there is a deposit) shows as a gap when the form is filled.
 */
export function dataSchema(facts: readonly Asked[], fields: readonly Asked[]): object {
  const parts = { facts: objectOf(facts), fields: objectOf(fields) };
  const required = Object.entries(parts).flatMap(([name, part]) => (part.required.length > 0 ? [name] : []));
  const asOf = { type: 'string', format: 'date', title: '기준일' };
  return { type: 'object', additionalProperties: false, required, properties: { ...parts, asOf } };
}

function objectOf(asked: readonly Asked[]) {
  return {
    type: 'object',
    additionalProperties: false,
    required: asked.filter(({ isAlwaysPrinted }) => isAlwaysPrinted).map(({ id }) => id),
    properties: Object.fromEntries(asked.map((field) => [field.id, labelled(field)])),
  };
}

const labelled = (field: FieldView): JsonSchema => ({ title: field.label.ko, ...typeSchema(field) });

const words = (list: readonly WordView[] | undefined): JsonSchema =>
  list === undefined ? {} : { enum: list.map(({ id }) => id) };

function typeSchema(field: Omit<FieldView, 'id' | 'label'>): JsonSchema {
  switch (field.type) {
    case 'money':
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'decimal':
    case 'points':
      return { type: ['integer', 'string'], pattern: DECIMAL_TEXT };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'word':
      return { type: 'string', ...words(field.words) };
    case 'list':
      return { type: 'array', ...(field.of === undefined ? {} : { items: typeSchema(field.of) }) };
    case 'map':
      return {
        type: 'object',
        ...(field.keys === undefined ? {} : { propertyNames: words(field.keys) }),
        ...(field.of === undefined ? {} : { additionalProperties: typeSchema(field.of) }),
      };
    case 'record':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries((field.fields ?? []).map((one) => [one.id, labelled(one)])),
      };
    default:
      return { type: 'string' };
  }
}
