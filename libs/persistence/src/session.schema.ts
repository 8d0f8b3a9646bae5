import { mongoose, strictSchema } from './mongoose.js';

/** Someone who is signed in, on one machine. The token they carry is nowhere in the database. */
export interface SessionDocument {
  /** See `hashToken`. */
  readonly _id: string;
  /** Names the session to its owner. Nobody signs in with it. */
  readonly handle: string;
  readonly account: string;
  /** The account's own number when they signed in; see there. */
  readonly epoch: number;
  /** ISO 8601 in UTC, from the injected clock: what decides whether the session is over. */
  readonly startedAt: string;
  readonly seenAt: string;
  /** How they proved who they are: `password`, `password+code`, `oidc`, `invitation`, `demo`. */
  readonly method: string;
  /** From where, as the service saw it. */
  readonly address: string;
}

/** By the database's own clock, and only for sweeping: a session lasts less than half of this. */
const SWEPT_AFTER_SECONDS = 24 * 60 * 60;

const text = { type: String, required: true } as const;

export const sessionSchema = new mongoose.Schema<SessionDocument & { storedAt?: Date }>(
  {
    _id: text,
    handle: text,
    account: text,
    epoch: { type: Number, required: true },
    startedAt: text,
    seenAt: text,
    method: text,
    address: text,
    storedAt: { type: Date, required: false },
  },
  { ...strictSchema, collection: 'sessions' },
)
  .index({ storedAt: 1 }, { expireAfterSeconds: SWEPT_AFTER_SECONDS })
  .index({ account: 1 });
