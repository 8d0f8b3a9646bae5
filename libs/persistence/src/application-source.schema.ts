import { mark, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

/** Applications of an uploaded file, kept for what-ifs. Written last: without it nothing of the file is there. */
export interface ApplicationSourceDocument {
  /** "f-" and 20 hex digits. */
  readonly _id: string;
  readonly programme: string;
  /** "programme/version", or "draft:<id>", whose fact dictionary it was read by. */
  readonly rules: string;
  readonly label: string;
  readonly format: 'csv' | 'xlsx' | 'jsonl';
  /** How many. */
  readonly applications: number;
  /** "sha256:<hex>" of the canonical JSON of its applications, a line each. */
  readonly contentHash: string;
  readonly by: StoredMark;
  /** ISO 8601 in UTC, by the clock of the service: from then on it is not there. */
  readonly expires: string;
  /** By the database's own clock, which is also what makes it forget. */
  readonly storedAt?: Date;
}

/** Some applications of a source, one after the other. */
export interface ApplicationBlock {
  /** Position of its first application in the source, from 0. */
  readonly from: number;
  /** Position after its last one. */
  readonly to: number;
  /** JSON text of the list of applications: see rule-set-version.schema for why text. */
  readonly applications: string;
}

export interface ApplicationBlockDocument extends ApplicationBlock {
  readonly source: string;
  readonly storedAt?: Date;
  /** Set until all blocks of the file are there. */
  readonly pendingSince?: Date;
}

const ONE_HOUR = 60 * 60;
const ONE_DAY = 24 * ONE_HOUR;
/** Days for which an uploaded file is kept. */
export const SOURCE_DAYS = 30;

const count = { type: Number, required: true } as const;
const day = { type: Date, required: false } as const;

export const applicationSourceSchema = new mongoose.Schema<ApplicationSourceDocument>(
  {
    _id: text,
    programme: text,
    rules: text,
    label: text,
    format: { ...text, enum: ['csv', 'xlsx', 'jsonl'] },
    applications: count,
    contentHash: text,
    by: { type: mark(), required: true },
    expires: text,
    storedAt: day,
  },
  { ...strictSchema, collection: 'application-sources' },
)
  .index({ programme: 1, _id: 1 })
  .index({ storedAt: 1 }, { expireAfterSeconds: SOURCE_DAYS * ONE_DAY });

/** Blocks outlive their source by a day, so that nothing that is there is ever half there. */
export const applicationBlockSchema = new mongoose.Schema<ApplicationBlockDocument>(
  { source: text, from: count, to: count, applications: text, storedAt: day, pendingSince: day },
  { ...strictSchema, collection: 'application-source-blocks' },
)
  .index({ source: 1, from: 1 }, { unique: true })
  .index({ storedAt: 1 }, { expireAfterSeconds: (SOURCE_DAYS + 1) * ONE_DAY })
  .index({ pendingSince: 1 }, { expireAfterSeconds: ONE_HOUR });
