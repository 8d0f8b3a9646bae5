import { appendOnly } from './append-only.js';
import { person, type StoredPerson } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

/** A published version as stored: complete and never changed afterwards. */
export interface RuleSetVersionDocument {
  /** "programme/version" */
  readonly _id: string;
  readonly programme: string;
  readonly version: string;
  /** "sha256:<hex>" over the canonical JSON of the resolved rule set. */
  readonly hash: string;
  /**
   * The resolved rule set as JSON text in its author's key order. Text and not BSON, because BSON would split numbers
   * into kinds, needs `$schema` and dotted parameter ids escaped, and could not promise the same bytes, hence the same
   * hash, on the way back.
   */
  readonly resolved: string;
  /** The files it was published from, byte for byte; a list because a path holds dots, which a BSON key should not. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly status: 'published';
  /** ISO 8601 in UTC. */
  readonly importedAt: string;
  /** Where it came from: the rules directory, or a draft that people wrote and approved. */
  readonly source: 'files' | 'draft';
  /** Of one from a draft: who published it, the draft, and the hash over rules and cases that was approved. */
  readonly publishedBy?: StoredPerson;
  readonly publishedFrom?: string;
  readonly approvedHash?: string;
}

const text = { type: String, required: true, immutable: true } as const;

export const ruleSetVersionSchema = appendOnly(
  new mongoose.Schema<RuleSetVersionDocument>(
    {
      _id: text,
      programme: text,
      version: text,
      hash: text,
      resolved: text,
      files: { type: [new mongoose.Schema({ path: text, text }, { ...strictSchema, _id: false })], immutable: true },
      status: { ...text, enum: ['published'] },
      importedAt: text,
      source: { ...text, enum: ['files', 'draft'] },
      publishedBy: { type: person, required: false, immutable: true },
      publishedFrom: { type: String, required: false, immutable: true },
      approvedHash: { type: String, required: false, immutable: true },
    },
    { ...strictSchema, collection: 'rule-set-versions' },
  ).index({ programme: 1, version: 1 }, { unique: true }),
);
