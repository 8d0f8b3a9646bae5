import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { mark, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** Somebody has read the impact report of one content of a draft. */
export interface ImpactReadDocument {
  /** "draft|contentHash|person" */
  readonly _id: string;
  readonly read: StoredMark;
}

const schema = new mongoose.Schema<ImpactReadDocument>(
  { _id: text, read: { type: mark(), required: true } },
  { ...strictSchema, collection: 'impact-reads' },
);

export interface ImpactReading {
  readonly draft: string;
  readonly contentHash: string;
  readonly person: string;
}
const keyOf = ({ draft, contentHash, person }: ImpactReading): string => `${draft}|${contentHash}|${person}`;

/** Who has read which impact report. */
export class ImpactReadRepository {
  readonly #reads: Model<ImpactReadDocument>;

  constructor(connection: Connection) {
    this.#reads = connection.model<ImpactReadDocument>('ImpactRead', appendOnly(schema));
  }

  /** @returns the first time they read it */
  async add(reading: ImpactReading, read: StoredMark): Promise<StoredMark> {
    const _id = keyOf(reading);
    try {
      await this.#reads.insertOne({ _id, read });
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    return (await this.#reads.findById(_id).lean().orFail()).read;
  }

  async has(reading: ImpactReading): Promise<boolean> {
    return (await this.#reads.exists({ _id: keyOf(reading) })) !== null;
  }
}
