import { texts } from '../input/input.decorators.js';
import { day, folderName, name } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

export interface FormPath {
  readonly programme: string;
  readonly version: string;
  readonly form: string;
}

/** What a form is to be filled with. */
export interface FillRequest {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD: the day whose values hold; the version's first day in force when left out. */
  readonly asOf?: string;
}

/** How a document is to be given. */
export interface HtmlQuery {
  readonly preview?: '1';
}

export const htmlQuery = texts(
  {
    preview: {
      type: 'string',
      enum: ['1'],
      description:
        'For showing it here: it takes its fonts from this service. Left out, it needs nothing from anywhere.',
    },
  },
  ['preview'],
);
export const formPath = texts({ programme: folderName, version: folderName, form: name });

/** The form itself judges each entry; here only that there are not absurdly many. */
export const entries = (description: string): Schema => ({
  type: 'object',
  maxProperties: 500,
  additionalProperties: true,
  description,
});
export const fillRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    facts: entries('facts by id, see the facts of the form'),
    fields: entries('what is entered, by field id'),
    asOf: day,
  },
};

/** What is the same for every application, by form. */
export const entriesByForm = (description: string): Schema => ({
  type: 'object',
  maxProperties: 50,
  propertyNames: name,
  additionalProperties: entries(description),
  description: `By form: ${description}`,
});
