import type { Words } from '#policy';
import { mark, part, text, words, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

export type WhatIfRunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
/** Which rows of a run can be read: of all applications, of those that differ under a scenario, or totals only. */
export type WhatIfRowsKept = 'all' | 'differing' | 'none';

/** What a run is about: which applications, and whose. */
export interface WhatIfSourceRecord {
  readonly kind: 'round' | 'source' | 'population';
  /** Of a round or an uploaded file. */
  readonly id?: string;
  readonly label: Words;
  readonly applications: number;
  readonly isInvented: boolean;
  /** Over what the applications are. */
  readonly hash: string;
  /** Centres whose applications of a round they are, by Korean name; all where it is left out. */
  readonly bodies?: readonly string[];
}

/** A what-if that was asked, how far it is, and what came out. */
export interface WhatIfRunDocument {
  readonly _id: string;
  readonly programme: string;
  readonly kind: string;
  readonly rules: { readonly id: string; readonly hash: string };
  readonly source: WhatIfSourceRecord;
  /** JSON text. */
  readonly request: string;
  readonly state: WhatIfRunState;
  readonly chunks: number;
  readonly rowsKept: WhatIfRowsKept;
  readonly by: StoredMark;
  /** ISO 8601 in UTC. */
  readonly expires: string;
  readonly finished?: string;
  /** JSON text: code, pointer, detail. */
  readonly problem?: string;
  readonly rows?: number;
  /** JSON text. */
  readonly result?: string;
  /** By the database's own clock, which is what makes it forget. */
  readonly storedAt?: Date;
}

/** Rows of a chunk that are read together, in the source's order. */
export interface WhatIfRowsDocument {
  /** "run/chunk/block", in order as text. */
  readonly _id: string;
  readonly run: string;
  readonly chunk: string;
  readonly count: number;
  /** JSON text of a list. */
  readonly rows: string;
  /** What occurs in it, "scenario/difference" and "/difference", so that blocks without it are not read. */
  readonly differences: readonly string[];
  readonly storedAt?: Date;
}

/** Seconds. */
export const SEVEN_DAYS = 7 * 24 * 60 * 60;
const count = { type: Number, required: true } as const;
const maybe = { type: String, required: false } as const;
const storedAt = { type: Date, required: false } as const;
const forgotten = [{ storedAt: 1 }, { expireAfterSeconds: SEVEN_DAYS }] as const;

export const whatIfRunSchema = new mongoose.Schema<WhatIfRunDocument>(
  {
    _id: text,
    programme: text,
    kind: text,
    rules: { type: part({ id: text, hash: text }), required: true },
    source: {
      type: part({
        kind: text,
        id: maybe,
        label: { type: words, required: true },
        applications: count,
        isInvented: { type: Boolean, required: true },
        hash: text,
        bodies: { type: [String], required: false, default: undefined },
      }),
      required: true,
    },
    request: text,
    state: text,
    chunks: count,
    rowsKept: text,
    by: { type: mark(), required: true },
    expires: text,
    finished: maybe,
    problem: maybe,
    rows: { type: Number, required: false },
    result: maybe,
    storedAt,
  },
  { ...strictSchema, collection: 'what-if-runs' },
)
  .index({ 'by.by.id': 1, _id: 1 })
  .index({ state: 1 })
  .index(...forgotten);

export const whatIfRowsSchema = new mongoose.Schema<WhatIfRowsDocument>(
  {
    _id: text,
    run: text,
    chunk: text,
    count,
    rows: text,
    differences: { type: [String], required: true },
    storedAt,
  },
  { ...strictSchema, collection: 'what-if-rows' },
)
  .index({ run: 1, _id: 1 })
  .index({ chunk: 1 })
  .index(...forgotten);
