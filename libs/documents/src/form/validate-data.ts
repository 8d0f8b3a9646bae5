import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { isDay } from '../helpers/date.js';
import { isMoment } from '../helpers/date-time.js';
import type { Schema } from '../template/schema-merge.js';

/** What the data of a template lacks, or has of a wrong kind. */
export interface DataFault {
  /** From the top: field, index, field … */
  readonly path: readonly string[];
  readonly isMissing: boolean;
}

const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  ownProperties: true,
  allErrors: true,
  // The schemas are made here: holding them against the schema of schemas is for the tests.
  validateSchema: false,
  formats: { date: isDay, koreanMoment: isMoment },
});
const validators = new WeakMap<Schema, ValidateFunction>();

function validatorOf(schema: Schema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const validate = ajv.compile(schema);
  // Ajv keeps every schema it has compiled; forms are bound anew with every version of the rules.
  ajv.removeSchema(schema);
  validators.set(schema, validate);
  return validate;
}

/** These only repeat that something below them failed, or say which way was taken. */
const WRAPPERS: ReadonlySet<string> = new Set(['if', 'allOf', 'not', 'contains']);

/** Holds data against the schema derived from a template; every fault once, in the order it is found. */
export function faultsOf(schema: Schema, data: unknown): readonly DataFault[] {
  const validate = validatorOf(schema);
  if (validate(data)) return [];
  const faults = (validate.errors ?? []).filter(({ keyword }) => !WRAPPERS.has(keyword)).map(faultOf);
  return [...new Map(faults.map((fault) => [`${fault.path.join('/')} ${fault.isMissing}`, fault])).values()];
}

function faultOf({ keyword, instancePath, params }: ErrorObject): DataFault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword !== 'required') return { path, isMissing: keyword === 'minItems' };
  return { path: [...path, String((params as { missingProperty: string }).missingProperty)], isMissing: true };
}
