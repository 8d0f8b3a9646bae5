import type { KeptFormat } from '#documents';
import { keptFormat } from '../documents/documents.dto.js';
import { entries, entriesByForm, type FillRequest } from '../forms/forms.dto.js';
import { texts } from '../input/input.decorators.js';
import { day, folderName, name } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

export interface RulesPath {
  readonly programme: string;
  readonly version: string;
}

/** A case whose papers are asked for. */
export interface PapersRequest {
  /** A stored application, or a decision that is kept. */
  readonly about?: { readonly round?: string; readonly application?: string; readonly decision?: string };
  /** Of the case; these go before those of the application or the decision. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** By form: what is filled in for that one, which goes before the case. */
  readonly given?: Readonly<Record<string, FillRequest>>;
  /** YYYY-MM-DD; the day the round's applications are judged by, or else the version's first day in force. */
  readonly asOf?: string;
}

type EntriesByForm = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Some papers of the applications of a round. */
export interface RoundPapersRequest {
  /** All of the version where it is left out. */
  readonly forms?: readonly string[];
  /** By form: the same for every application, as in a batch. */
  readonly facts?: EntriesByForm;
  readonly fields?: EntriesByForm;
  /** That papers are to be made in; PDF where it is left out. */
  readonly format?: KeptFormat;
  /** YYYY-MM-DD; the day the round's applications are judged by where it is left out. */
  readonly asOf?: string;
  /** The last application already seen. */
  readonly after?: string;
}

export const rulesPath = texts({ programme: folderName, version: folderName });
export const papersRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    about: {
      type: 'object',
      additionalProperties: false,
      properties: { round: folderName, application: name, decision: name },
      description: 'A stored application with its round, or a decision that is kept',
    },
    facts: entries('facts of the case by id; they go before those of the application or the decision'),
    given: {
      type: 'object',
      maxProperties: 50,
      propertyNames: name,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { facts: entries('facts by id'), fields: entries('what is entered, by field id'), asOf: day },
      },
      description: 'By form: what is filled in for that one, which goes before the case',
    },
    asOf: day,
  },
};
export const roundPapersRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    forms: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: name,
      description: 'All of the version where it is left out',
    },
    facts: entriesByForm('facts of every application, which go before its own'),
    fields: entriesByForm('what is entered into that of every application'),
    format: { ...keptFormat, description: 'That papers are to be made in; PDF where it is left out' },
    asOf: day,
    after: { ...name, description: '`next` of the page before' },
  },
};
