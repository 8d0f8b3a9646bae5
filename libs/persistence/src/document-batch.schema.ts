import type { Words } from '#policy';
import { mark, part, text, words, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

export type BatchState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Many documents that were asked for at once: one of each form for each application. */
export interface DocumentBatchDocument {
  /** "b-" and 20 hex digits. */
  readonly _id: string;
  readonly programme: string;
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly round: string;
  readonly label: Words;
  readonly isInvented: boolean;
  /** Whose applications they are, by the Korean names of the centres; all where it is left out. */
  readonly bodies?: readonly string[];
  readonly forms: readonly string[];
  /** Of its documents; PDF where it is left out, as it is in batches from before there was a choice. */
  readonly format?: string;
  /** In the order they are made in. */
  readonly applications: readonly string[];
  /** JSON text of the rest of what was asked. */
  readonly request: string;
  readonly state: BatchState;
  readonly chunks: number;
  readonly by: StoredMark;
  /** ISO 8601 in UTC. */
  readonly expires: string;
  readonly finished?: string;
  /** JSON text: code, pointer, detail. */
  readonly problem?: string;
  /** By the database's own clock, which is what makes it forget. */
  readonly storedAt?: Date;
}

/** Days after which a batch is forgotten; its documents are not. */
export const BATCH_DAYS = 30;
export const BATCH_FORGOTTEN_AFTER = BATCH_DAYS * 24 * 60 * 60;

const maybe = { type: String, required: false } as const;

export const documentBatchSchema = new mongoose.Schema<DocumentBatchDocument>(
  {
    _id: text,
    programme: text,
    ruleSet: { type: part({ id: text, hash: text }), required: true },
    round: text,
    label: { type: words, required: true },
    isInvented: { type: Boolean, required: true },
    bodies: { type: [String], required: false, default: undefined },
    forms: { type: [String], required: true },
    format: maybe,
    applications: { type: [String], required: true },
    request: text,
    state: { ...text, enum: ['waiting', 'running', 'done', 'failed', 'cancelled'] },
    chunks: { type: Number, required: true },
    by: { type: mark(), required: true },
    expires: text,
    finished: maybe,
    problem: maybe,
    storedAt: { type: Date, required: false },
  },
  { ...strictSchema, collection: 'document-batches' },
)
  .index({ 'by.by.id': 1, state: 1 })
  .index({ state: 1 })
  .index({ programme: 1, 'by.at': -1, _id: 1 })
  .index({ storedAt: 1 }, { expireAfterSeconds: BATCH_FORGOTTEN_AFTER });
