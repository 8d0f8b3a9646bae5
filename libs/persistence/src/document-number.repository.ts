import type { Connection, Model } from 'mongoose';
import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** The documents of a programme and a year are numbered together. */
export interface NumberSeries {
  readonly programme: string;
  readonly year: number;
}
interface DocumentNumber extends NumberSeries {
  readonly serial: number;
  /** Held while a document is being made with it; used once that document is kept. */
  readonly state: 'held' | 'used';
  readonly document: string;
  /** By the database's clock: from then on the next document may have it. */
  readonly heldUntil: Date;
}

/** Longer than any one document takes to be made. */
const HELD_MS = 10 * 60 * 1000;

const count = { type: Number, required: true } as const;
const schema = new mongoose.Schema<DocumentNumber>(
  {
    programme: text,
    year: count,
    serial: count,
    state: { ...text, enum: ['held', 'used'] },
    document: text,
    heldUntil: { type: Date, required: true },
  },
  { ...strictSchema, collection: 'document-numbers' },
)
  .index({ programme: 1, year: 1, serial: 1 }, { unique: true })
  .index({ programme: 1, year: 1, state: 1, serial: 1 })
  .index({ document: 1 });

/**
 * Running numbers without a gap. A number is held for the document that is being made with it; when that fails, or its
 * process dies, the number is free again and the next document has it. That no two have the same is the business of the
 * documents' own unique index; here it is only made rare that one is made in vain.
 */
export class DocumentNumberRepository {
  readonly #numbers: Model<DocumentNumber>;

  constructor(connection: Connection) {
    this.#numbers = connection.model<DocumentNumber>('DocumentNumber', schema);
  }

  async prepare(): Promise<void> {
    await this.#numbers.createIndexes();
  }

  /** The number that a document holds already, else the lowest that is free, else the next. */
  async hold(series: NumberSeries, document: string): Promise<number> {
    for (;;) {
      const held =
        (await this.#take({ ...series, state: 'held', document })) ??
        (await this.#take(
          { ...series, state: 'held', $expr: mongoose.trusted({ $lt: ['$heldUntil', '$$NOW'] }) },
          document,
        )) ??
        (await this.#next(series, document));
      if (held !== undefined) return held;
    }
  }

  /** For a document that could not be made: the next one has its number. */
  async release(document: string): Promise<void> {
    await this.#numbers.updateMany({ document, state: 'held' }, { $set: { heldUntil: new Date(0) } });
  }

  /** A document with that number is kept. */
  async settle({ programme, year }: NumberSeries, serial: number): Promise<void> {
    await this.#numbers.updateOne({ programme, year, serial }, { $set: { state: 'used' } });
  }

  async #take(filter: mongoose.QueryFilter<DocumentNumber>, document?: string): Promise<number | undefined> {
    const taken = await this.#numbers
      .findOneAndUpdate(
        filter,
        [
          {
            $set: {
              heldUntil: { $add: ['$$NOW', HELD_MS] },
              ...(document === undefined ? {} : { document: { $literal: document } }),
            },
          },
        ],
        { sort: { serial: 1 }, returnDocument: 'after', updatePipeline: true },
      )
      .lean();
    return taken?.serial;
  }

  /** @returns undefined when another was faster */
  async #next(series: NumberSeries, document: string): Promise<number | undefined> {
    const last = await this.#numbers.findOne({ ...series }, { serial: 1 }, { sort: { serial: -1 } }).lean();
    const serial = (last?.serial ?? 0) + 1;
    try {
      await this.#numbers.insertOne({ ...series, serial, state: 'held', document, heldUntil: new Date(0) });
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
      return undefined;
    }
    // Free until this write: whoever takes it before is one more that was faster.
    return this.#take({ ...series, serial, document, state: 'held' });
  }
}
