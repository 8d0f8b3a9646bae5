import type { Connection, Model } from 'mongoose';
import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** What was asked under an Idempotency-Key, and what was answered once it was done. */
export interface IdempotentAnswerDocument {
  /** Hash of who asked, what for, and the key. */
  readonly _id: string;
  readonly requestHash: string;
  /** JSON text; not there while the first one is at work, or when it died. */
  readonly answer?: string;
  /** By the database's own clock, which is also what makes it forget. */
  readonly touched: Date;
}

const ONE_DAY = 24 * 60 * 60;

const schema = new mongoose.Schema<IdempotentAnswerDocument>(
  {
    _id: text,
    requestHash: text,
    answer: { type: String, required: false },
    touched: { type: Date, required: true },
  },
  { ...strictSchema, collection: 'idempotent-answers' },
).index({ touched: 1 }, { expireAfterSeconds: ONE_DAY });

/** Answers by Idempotency-Key, kept for a day. */
export class IdempotentAnswerRepository {
  readonly #answers: Model<IdempotentAnswerDocument>;

  constructor(connection: Connection) {
    this.#answers = connection.model<IdempotentAnswerDocument>('IdempotentAnswer', schema);
  }

  async prepare(): Promise<void> {
    await this.#answers.createIndexes();
  }

  /** Notes that a request has begun. @returns what stands under the key: this request, or the one that came first */
  async begin(id: string, requestHash: string): Promise<IdempotentAnswerDocument> {
    try {
      return await this.#answers
        .findOneAndUpdate(
          { _id: id },
          { $setOnInsert: { requestHash }, $currentDate: { touched: true } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean()
        .orFail();
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
      return this.#answers.findById(id).lean().orFail();
    }
  }

  /** @returns the first answer there was */
  async finish(id: string, answer: string): Promise<string> {
    await this.#answers.updateOne({ _id: id, answer: null }, { $set: { answer } });
    return (await this.#answers.findById(id).lean())?.answer ?? answer;
  }

  /** For a request that was refused: it may be corrected and sent again under the same key. */
  async forget(id: string): Promise<void> {
    await this.#answers.deleteOne({ _id: id, answer: null });
  }
}
