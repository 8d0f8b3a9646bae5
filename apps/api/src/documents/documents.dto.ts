import { KEPT_FORMATS, type KeptFormat } from '#documents';
import type { DocumentReference } from '#persistence';
import type { FillRequest } from '../forms/forms.dto.js';
import { fillRequest } from '../forms/forms.dto.js';
import { texts } from '../input/input.decorators.js';
import { folderName, name, pageSize } from '../input/schemas.js';
import type { Schema } from '../input/schema-pipe.js';

/** A document to be made and kept. */
export interface DocumentRequest extends FillRequest {
  /** "programme/version/form" */
  readonly form: string;
  /** PDF where it is left out. */
  readonly format?: KeptFormat;
  readonly about?: DocumentReference;
  readonly body?: string;
  /** The document it stands in the place of from then on. */
  readonly replaces?: { readonly document: string; readonly reason: string };
}
/** Of a current document also what still has to be done with it. */
export type DocumentState = 'current' | 'superseded' | 'unchecked' | 'unsigned';
export interface DocumentsQuery {
  readonly programme?: string;
  readonly form?: string;
  readonly format?: KeptFormat;
  readonly round?: string;
  readonly application?: string;
  readonly batch?: string;
  readonly find?: string;
  readonly maker?: string;
  readonly state?: DocumentState;
  readonly after?: string;
  readonly limit?: string;
}

const short = (maxLength: number, description: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern: '\\S',
  description,
});
export const documentId: Schema = { type: 'string', pattern: '^m-[0-9a-f]{20}$' };
export const batchId: Schema = { type: 'string', pattern: '^b-[0-9a-f]{20}$' };
export const formId: Schema = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9.-]{0,99}/[a-z0-9][a-z0-9.-]{0,99}/[A-Za-z][A-Za-z0-9_.-]{0,99}$',
  description: 'programme/version/form',
};
/** Of a document that is kept. */
export const keptFormat: Schema = {
  type: 'string',
  enum: KEPT_FORMATS,
};
const sha256: Schema = {
  type: 'string',
  pattern: '^(sha256:)?[0-9A-Fa-f]{64}$',
  description: 'SHA-256 of a file, in hexadecimal digits',
};

export const documentRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['form'],
  properties: {
    ...(fillRequest['properties'] as Readonly<Record<string, Schema>>),
    form: formId,
    format: { ...keptFormat, description: 'PDF where it is left out; the others for a form that has them' },
    about: {
      type: 'object',
      additionalProperties: false,
      properties: {
        round: folderName,
        application: { ...name, description: 'Of the round, which has to be named too' },
        decision: { ...name, description: 'A decision that is kept, in place of an application' },
        case: short(100, 'As the office files it'),
      },
      description: 'What it is made for; none of it has to be said',
    },
    body: short(
      100,
      "The centre's or agency's Korean name; that of the application where one is named, one's own where one acts for one only",
    ),
    replaces: {
      type: 'object',
      additionalProperties: false,
      required: ['document', 'reason'],
      properties: { document: documentId, reason: short(500, 'Why the earlier one has to be replaced') },
      description: 'The earlier document that this one corrects; it is superseded from then on',
    },
  },
};
export const checkRequest: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['sha256'],
  properties: { sha256: { ...sha256, description: 'Of the file that was looked at' } },
};
export const documentPath = texts({ document: documentId });
export const documentsQuery = texts(
  {
    programme: folderName,
    form: name,
    format: keptFormat,
    round: folderName,
    application: name,
    batch: batchId,
    find: short(100, 'Number or code, as printed; of a number the running part is enough'),
    maker: short(100, 'Part of the name of whoever made it'),
    state: {
      type: 'string',
      enum: ['current', 'superseded', 'unchecked', 'unsigned'],
      description: '`unchecked`, `unsigned`: current, and not yet checked, or without a signed scan',
    },
    after: documentId,
    limit: pageSize,
  },
  ['programme', 'form', 'format', 'round', 'application', 'batch', 'find', 'maker', 'state', 'after', 'limit'],
);

export const verifyPath = texts({ code: { type: 'string', minLength: 1, maxLength: 100 } });
export const verifyQuery = texts({ sha256 }, ['sha256']);

/** As hashes are kept. @param text what the schema let through */
export const hashOfText = (text: string): string => `sha256:${text.toLowerCase().replace(/^sha256:/, '')}`;
