import type { PipeTransform } from '@nestjs/common';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Problem, type ProblemDetail } from '../problems/problem.js';
import { sentenceFor } from './input-words.js';

/** A JSON Schema as the same data that checks requests and documents them. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Strict: a misspelt keyword in a schema fails at start. Own properties only, so that `constructor` is never "there".
 * The first fault is enough: collecting all of them lets a small body cost a lot.
 */
const ajv = new Ajv({
  strict: true,
  ownProperties: true,
  coerceTypes: false,
  useDefaults: false,
  allErrors: false,
  $data: false,
  discriminator: true,
});
ajv.addFormat('date', isCalendarDate);

/** Lets a value through unchanged when it fits a schema. */
export class SchemaPipe implements PipeTransform<unknown, unknown> {
  readonly #fits: ValidateFunction;

  constructor(schema: Schema) {
    this.#fits = ajv.compile(schema);
  }

  /** @throws Problem `request/body-missing`, `request/invalid` with the JSON pointer of the fault */
  transform(value: unknown): unknown {
    if (value === undefined) throw new Problem('request/body-missing');
    if (this.#fits(value)) return value;
    throw new Problem('request/invalid', (this.#fits.errors ?? []).map(problemDetail));
  }
}

/** @example isCalendarDate('2024-02-30') // false */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= length;
}

function problemDetail(error: ErrorObject): ProblemDetail {
  return { pointer: pointerOf(error), code: `input/${error.keyword}`, detail: sentenceFor(error) };
}

/** Ajv points at the object; what is missing or unknown in it is one step further. */
function pointerOf({ instancePath, params }: ErrorObject): string {
  const named: unknown = params['missingProperty'] ?? params['additionalProperty'];
  if (typeof named !== 'string') return instancePath;
  return `${instancePath}/${named.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
