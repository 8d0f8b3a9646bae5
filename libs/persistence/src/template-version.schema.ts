import { appendOnly } from './append-only.js';
import { mark, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { wording, type StoredWording } from './template-content.schema.js';

/** A wording of a form that was published in the service. Never changed. */
export interface TemplateVersionDocument {
  /** "agreement/v2" */
  readonly _id: string;
  readonly form: string;
  readonly number: number;
  /** Of title, language and text, under its id: see FormTemplate. */
  readonly hash: string;
  readonly wording: StoredWording;
  /** The draft it was published from, and the hash that was approved. */
  readonly draft: string;
  readonly approved: StoredMark & { readonly contentHash: string };
  readonly published: StoredMark;
}

export const templateVersionSchema = appendOnly(
  new mongoose.Schema<TemplateVersionDocument>(
    {
      _id: text,
      form: text,
      number: { type: Number, required: true },
      hash: text,
      wording: { type: wording, required: true },
      draft: text,
      approved: { type: mark({ contentHash: text }), required: true },
      published: { type: mark(), required: true },
    },
    { ...strictSchema, collection: 'template-versions' },
  )
    .index({ form: 1, number: 1 }, { unique: true })
    // A draft is published once, however often that is asked for.
    .index({ draft: 1 }, { unique: true }),
);
