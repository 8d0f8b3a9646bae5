import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

/** Some of the work of a run: the unit that one instance takes, works and hands in. */
export interface ChunkDocument {
  /** "run/number": written again under the same id, it is the same. */
  readonly _id: string;
  readonly run: string;
  readonly index: number;
  /** Numbers of its items in their order, from 1, both included. */
  readonly from: number;
  readonly to: number;
  /** Of a round: the id of the application before the first. */
  readonly after?: string;
  readonly state: 'waiting' | 'running' | 'done';
  readonly attempt: number;
  /** The instance that works on it, and until when it is its; by the database's clock. */
  readonly worker?: string;
  readonly lease?: Date;
  /** JSON text of what came of it. */
  readonly partial?: string;
  readonly rows?: number;
  readonly storedAt?: Date;
}

const count = { type: Number, required: true } as const;
const maybe = { type: String, required: false } as const;

/** @param forgottenAfter seconds */
export const chunkSchema = (collection: string, forgottenAfter: number): mongoose.Schema<ChunkDocument> =>
  new mongoose.Schema<ChunkDocument>(
    {
      _id: text,
      run: text,
      index: count,
      from: count,
      to: count,
      after: maybe,
      state: text,
      attempt: count,
      worker: maybe,
      lease: { type: Date, required: false },
      partial: maybe,
      rows: { type: Number, required: false },
      storedAt: { type: Date, required: false },
    },
    { ...strictSchema, collection },
  )
    .index({ run: 1, index: 1 }, { unique: true })
    .index({ run: 1, state: 1, index: 1 })
    .index({ storedAt: 1 }, { expireAfterSeconds: forgottenAfter });
