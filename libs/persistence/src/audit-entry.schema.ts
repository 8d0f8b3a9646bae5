import { mongoose, strictSchema } from './mongoose.js';

/** One change, once and for all. Everything but `hash` is hashed, so nothing can be altered unseen. */
export interface AuditEntry {
  /** 1, 2, 3 … without gaps; the place in the chain. */
  readonly seq: number;
  /** Instant of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** Who did it: `system`, or the name of an access token. */
  readonly actor: string;
  /** What was done, e.g. `rule-set-imported`. */
  readonly action: string;
  /** What it was done to, e.g. `self-support-fund/2024`. */
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Names a change that can happen only once; recording it again changes nothing. */
  readonly once?: string;
  /** Hash of the entry before; of the first one: the origin. */
  readonly prevHash: string;
  /** "sha256:" and 64 hex digits over the canonical JSON of all the rest. */
  readonly hash: string;
}

/** As stored: `seq` is the key, so that two appenders can never take the same place. */
export type AuditEntryDocument = Omit<AuditEntry, 'seq'> & { readonly _id: number };

/** How far the chain has come, kept apart from the entries: without it a chain cut at its end would look whole. */
export interface AuditHeadDocument {
  readonly _id: 'head';
  readonly count: number;
  readonly hash: string;
}

const { Schema } = mongoose;
const text = { type: String, required: true } as const;

export const auditEntrySchema = new Schema<AuditEntryDocument>(
  {
    _id: { type: Number, required: true },
    at: text,
    actor: text,
    action: text,
    subject: text,
    details: { type: Schema.Types.Mixed, required: true },
    once: { type: String, required: false },
    prevHash: text,
    hash: text,
  },
  { ...strictSchema, collection: 'audit-entries' },
).index({ once: 1 }, { unique: true, partialFilterExpression: { once: { $type: 'string' } } });

export const auditHeadSchema = new Schema<AuditHeadDocument>(
  { _id: text, count: { type: Number, required: true }, hash: text },
  { ...strictSchema, collection: 'audit-head' },
);
