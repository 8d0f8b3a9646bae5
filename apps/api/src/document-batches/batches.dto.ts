import type { KeptFormat } from '#documents';
import { batchId, keptFormat } from '../documents/documents.dto.js';
import { entriesByForm } from '../forms/forms.dto.js';
import { texts } from '../input/input.decorators.js';
import { day, folderName, name, pageSize } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

/** What is entered into a form beside what the application says. */
export type BatchFields = Readonly<Record<string, unknown>>;

/** Documents of each of these forms for each of these applications. */
export interface BatchRequest {
  readonly round: string;
  readonly forms: readonly string[];
  /** Of all its documents; PDF where it is left out. */
  readonly format?: KeptFormat;
  /** All that one may see where it is left out. */
  readonly applications?: readonly string[];
  /** YYYY-MM-DD; the day the round's applications are judged by where it is left out. */
  readonly asOf?: string;
  /** By form: facts of every application, which go before its own (the day on which all of them are signed). */
  readonly facts?: Readonly<Record<string, BatchFields>>;
  /** By form: the same for every application. */
  readonly fields?: Readonly<Record<string, BatchFields>>;
  /** By application and form: these go before the others. */
  readonly each?: Readonly<Record<string, Readonly<Record<string, BatchFields>>>>;
  /** Also those of which there is a current document with the same wording, rules, day and contents. */
  readonly again?: boolean;
}

export interface BatchesQuery {
  readonly programme?: string;
  readonly after?: string;
  readonly limit?: string;
}

/** Documents of one batch: some minutes of two processors. */
export const MOST_DOCUMENTS = 5_000;

export const batchRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['round', 'forms'],
  properties: {
    round: folderName,
    forms: { type: 'array', minItems: 1, maxItems: 50, uniqueItems: true, items: name },
    format: {
      ...keptFormat,
      description: 'PDF where it is left out; the others where every one of the forms has them',
    },
    applications: { type: 'array', minItems: 1, maxItems: MOST_DOCUMENTS, uniqueItems: true, items: name },
    asOf: day,
    facts: entriesByForm('facts of every application, which go before its own'),
    fields: entriesByForm('what is entered into that of every application'),
    each: {
      type: 'object',
      maxProperties: MOST_DOCUMENTS,
      propertyNames: name,
      additionalProperties: entriesByForm('what is entered into that of this one'),
      description: 'By application and form: entered into that one, before what is entered into all',
    },
    again: {
      type: 'boolean',
      description:
        'Also those of which there is a current document with the same wording, rules, day and contents; left out otherwise',
    },
  },
};
export const batchPath = texts({ batch: batchId });
export const batchesQuery = texts({ programme: folderName, after: batchId, limit: pageSize }, [
  'programme',
  'after',
  'limit',
]);
export const waitQuery = texts(
  {
    wait: {
      type: 'string',
      pattern: '^([1-9][0-9]{0,3}|10000)$',
      description: 'Milliseconds to wait for its end, 10000 at most',
    },
  },
  ['wait'],
);
const place: Schema = { type: 'string', pattern: '^(0|[1-9][0-9]{0,3})$' };
export const failuresQuery = texts({ after: { ...place, description: '`next` of the page before' } }, ['after']);
