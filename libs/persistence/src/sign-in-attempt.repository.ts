import type { Connection, Model } from 'mongoose';
import { mongoose, strictSchema } from './mongoose.js';

/** How many failures in a row are free, and how long the wait after more of them grows. Milliseconds. */
export interface AttemptLimit {
  readonly free: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** After that long without a failure counting starts anew. */
  readonly forgottenAfterMs: number;
}

interface AttemptsDocument {
  /** Who or what is counted, e.g. the hash of an account id. */
  readonly _id: string;
  readonly failures: number;
  /** Milliseconds since 1970 by the injected clock. */
  readonly lastAt: number;
  readonly blockedUntil: number;
  readonly storedAt?: Date;
}

/** What came of asking whether one may try. */
export interface Attempt {
  /** Milliseconds still to wait; 0 when the attempt may be made. */
  readonly waitMs: number;
  /** Failures in a row, this attempt among them until it is known to have succeeded. */
  readonly failures: number;
}

const ATTEMPTS = 'sign-in-attempts';
const SWEPT_AFTER_SECONDS = 7 * 24 * 60 * 60;
const count = { type: Number, required: true } as const;

const attemptsSchema = new mongoose.Schema<AttemptsDocument>(
  {
    _id: { type: String, required: true },
    failures: count,
    lastAt: count,
    blockedUntil: count,
    storedAt: { type: Date, required: false },
  },
  { ...strictSchema, collection: ATTEMPTS },
).index({ storedAt: 1 }, { expireAfterSeconds: SWEPT_AFTER_SECONDS });

/** Counts attempts to sign in, for every instance of the service together. */
export class SignInAttemptRepository {
  readonly #attempts: Model<AttemptsDocument>;

  constructor(connection: Connection) {
    this.#attempts = connection.model<AttemptsDocument>('SignInAttempts', attemptsSchema);
  }

  async prepare(): Promise<void> {
    await this.#attempts.createIndexes();
  }

  /**
   * Takes an attempt. It counts as a failure before it is made, so that fifty at once are not fifty free ones; who
   * succeeds calls `forget`. While one has to wait nothing is counted.
   */
  async take(key: string, now: Date, limit: AttemptLimit): Promise<Attempt> {
    const at = now.getTime();
    // The driver's own, since a pipeline computes what mongoose would take for values to be cast.
    const before = await this.#attempts.db
      .collection<AttemptsDocument>(ATTEMPTS)
      .findOneAndUpdate({ _id: { $eq: key } }, countedUnlessBlocked(at, limit), {
        upsert: true,
        returnDocument: 'before',
      });
    const waitMs = Math.max(0, (before?.blockedUntil ?? 0) - at);
    const isForgotten = before === null || before.lastAt <= at - limit.forgottenAfterMs;
    return { waitMs, failures: isForgotten ? 1 : before.failures + (waitMs > 0 ? 0 : 1) };
  }

  /** Milliseconds still to wait, without taking an attempt. */
  async waitMs(key: string, now: Date): Promise<number> {
    const found = await this.#attempts.findById(key).lean();
    return Math.max(0, (found?.blockedUntil ?? 0) - now.getTime());
  }

  /** Starts counting anew. */
  async forget(key: string): Promise<void> {
    await this.#attempts.deleteOne({ _id: key });
  }
}

/** One pipeline, so that reading the count and raising it is one write. */
function countedUnlessBlocked(at: number, limit: AttemptLimit): mongoose.mongo.Document[] {
  const isBlocked = { $gt: [{ $ifNull: ['$blockedUntil', 0] }, at] };
  const isForgotten = { $lte: [{ $ifNull: ['$lastAt', 0] }, at - limit.forgottenAfterMs] };
  const failures = { $add: [{ $cond: [isForgotten, 0, { $ifNull: ['$failures', 0] }] }, 1] };
  const growth = { $pow: [2, { $min: [{ $subtract: ['$failures', limit.free] }, 30] }] };
  const delay = { $min: [{ $multiply: [limit.firstDelayMs, growth] }, limit.longestDelayMs] };
  return [
    { $set: { isBlocked } },
    {
      $set: {
        failures: { $cond: ['$isBlocked', '$failures', failures] },
        lastAt: { $cond: ['$isBlocked', '$lastAt', at] },
        storedAt: '$$NOW',
      },
    },
    {
      $set: {
        blockedUntil: {
          $cond: [
            '$isBlocked',
            '$blockedUntil',
            { $cond: [{ $gte: ['$failures', limit.free] }, { $add: [at, delay] }, 0] },
          ],
        },
      },
    },
    { $unset: 'isBlocked' },
  ];
}
