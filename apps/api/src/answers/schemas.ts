import type { Schema } from '../input/schema-pipe.js';

/** Schemas by the name they have in the API's description. */
export type Components = Readonly<Record<string, Schema>>;

/** A schema of the description, by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const date: Schema = { type: 'string', format: 'date', description: 'YYYY-MM-DD, Asia/Seoul' };
export const instant: Schema = { type: 'string', format: 'date-time', description: 'ISO 8601 in UTC' };
/** Any JSON at all. */
export const anything: Schema = {};
/** An object whose keys are data. */
export const open: Schema = { type: 'object', additionalProperties: true };
export const oneOfTexts = (...texts: readonly string[]): Schema => ({ type: 'string', enum: texts });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const mapOf = (entries: Schema): Schema => ({ type: 'object', additionalProperties: entries });
export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** An object of exactly these entries; those named in `optional` may be left out. */
export const closed = (properties: Components, optional: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

/** What every module's answers share. */
export const sharedComponents: Components = {
  Words: described(closed({ ko: text, en: text }), 'The same in Korean and in English'),
  RuleSetReference: described(
    closed({ id: described(text, 'programme/version'), hash: described(text, 'sha256:… of its content') }),
    'A published version, by name and content',
  ),
};
