/** A JSON Schema, as data. References between our schemas are `#/$defs/<name>`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
export const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 4000 };
export const listOf = (items: JsonSchema, minItems = 0): JsonSchema => ({ type: 'array', items, minItems });
export const mapOf = (entries: JsonSchema, keys: JsonSchema = ref('name')): JsonSchema => ({
  type: 'object',
  propertyNames: keys,
  additionalProperties: entries,
});
export const oneOfWords = (...words: readonly string[]): JsonSchema => ({ type: 'string', enum: words });

/** An object with these keys and no others; those named in `optional` may be left out. */
export function record(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
  };
}

/** One file of a rule set: names its schema, then its content. */
export function file(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return record({ $schema: { type: 'string' }, ...properties }, ['$schema', ...optional]);
}
