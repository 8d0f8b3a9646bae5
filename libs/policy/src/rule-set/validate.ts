import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { diagnostic, type Diagnostic } from '../check/diagnostic.js';
import { escaped } from '../check/walk/pointers.js';
import { schemaFiles } from '../schema/emit.js';
import type { PartName } from '../schema/index.js';

const schemas = schemaFiles();
// `ownProperties`: without it `required: ["constructor"]` would pass on {}. No coercion, no defaults, no $data.
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
  ownProperties: true,
  allErrors: true,
});
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

/** Wrappers like `if`, `anyOf` only repeat that something below them failed. */
const WRAPPERS: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'propertyNames']);
const MOST_SHOWN = 50;

function diagnosticOf(error: ErrorObject, file: string): Diagnostic {
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return diagnostic('schema/unknown-key', file, `${error.instancePath}/${escaped(key)}`, { details: { key } });
  }
  if (error.keyword === 'required')
    return diagnostic('schema/missing-key', file, error.instancePath, {
      details: { key: String(params['missingProperty']) },
    });
  // A key that is no name stands under its own place, not its map's.
  const place = error.propertyName === undefined ? '' : `/${escaped(error.propertyName)}`;
  const pointer = error.instancePath + place;
  const allowed = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : '';
  return diagnostic('schema/invalid', file, pointer, {
    details: { detail: `${pointer || '/'} ${error.message ?? ''}${allowed}` },
  });
}

function findings(schema: string, content: unknown, file: string): readonly Diagnostic[] {
  const validate = ajv.getSchema(schema) as ValidateFunction;
  if (validate(content)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !WRAPPERS.has(keyword));
  return (telling.length > 0 ? telling : errors).slice(0, MOST_SHOWN).map((error) => diagnosticOf(error, file));
}

/** Holds an overlay against its schema; pointers are inside it. */
export const validateOverlay = (overlay: unknown): readonly Diagnostic[] =>
  findings('definitions.schema.json#/definitions/overlay', overlay, 'overlay');

/** Holds the changes of an amendment against their schema; pointers start at `/changes`. */
export const validateChanges = (changes: unknown): readonly Diagnostic[] =>
  validatePart('amendment', { changes }, 'amendment.json');

/** Holds one part's content against its JSON Schema. */
export const validatePart = (part: PartName, content: unknown, file: string): readonly Diagnostic[] =>
  findings(`${part}.schema.json`, content, file);
