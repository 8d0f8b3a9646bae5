import type { Connection, Model } from 'mongoose';
import { documentBatchSchema, type DocumentBatchDocument } from './document-batch.schema.js';
import type { DecisionReach } from './decision.repository.js';
import { mongoose } from './mongoose.js';

const OPEN = ['waiting', 'running'] as const;

export interface BatchEnd {
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly finished: string;
  readonly problem?: string;
}

/** Batches of documents. One ends once: of two that end it, the first stands. */
export class DocumentBatchRepository {
  readonly #batches: Model<DocumentBatchDocument>;

  constructor(connection: Connection) {
    this.#batches = connection.model<DocumentBatchDocument>('DocumentBatch', documentBatchSchema);
  }

  async prepare(): Promise<void> {
    await this.#batches.createIndexes();
  }

  /** @returns the batch of that id: this one, or the one that is there already */
  async add({ _id, ...batch }: DocumentBatchDocument): Promise<DocumentBatchDocument> {
    const update = { $setOnInsert: batch, $currentDate: { storedAt: true as const } };
    return this.#batches.findOneAndUpdate({ _id }, update, { upsert: true, returnDocument: 'after' }).lean().orFail();
  }

  async find(id: string): Promise<DocumentBatchDocument | undefined> {
    return (await this.#batches.findById(id).lean()) ?? undefined;
  }

  /** The newest first; of some bodies only those that are of these bodies alone. @param after the last one already seen */
  async list(
    reach: readonly DecisionReach[],
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<DocumentBatchDocument[]> {
    const last = after === undefined ? undefined : await this.find(after);
    const filter = { $and: [among(reach), last === undefined ? {} : following(last)] };
    return this.#batches.find(filter, null, { sort: { 'by.at': -1, _id: 1 }, limit }).lean();
  }

  /** How many of a person's are not ended. */
  async openOf(person: string): Promise<number> {
    return this.#batches.countDocuments({ 'by.by.id': person, state: mongoose.trusted({ $in: OPEN }) });
  }

  /** Ids of those that are not ended, whoever asked for them; the oldest first. */
  async open(limit: number): Promise<string[]> {
    const found = await this.#batches
      .find({ state: mongoose.trusted({ $in: OPEN }) }, { _id: 1 }, { sort: { 'by.at': 1 }, limit })
      .lean();
    return found.map(({ _id }) => _id);
  }

  /** Which of these are not open any more: ended, cancelled or gone. */
  async closedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const open = await this.#batches
      .find({ _id: mongoose.trusted({ $in: [...ids] }), state: mongoose.trusted({ $in: OPEN }) }, { _id: 1 })
      .lean();
    const still = new Set(open.map(({ _id }) => _id));
    return new Set(ids.filter((id) => !still.has(id)));
  }

  async begun(id: string): Promise<void> {
    await this.#batches.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'running' } });
  }

  /** @returns whether it was this that ended it */
  async end(id: string, end: BatchEnd): Promise<boolean> {
    const ended = await this.#batches.updateOne({ _id: id, state: mongoose.trusted({ $in: OPEN }) }, { $set: end });
    return ended.modifiedCount === 1;
  }
}

function among(reach: readonly DecisionReach[]): mongoose.QueryFilter<DocumentBatchDocument> {
  if (reach.length === 0) return { _id: mongoose.trusted({ $in: [] }) };
  return {
    $or: reach.map(({ programme, bodies }) =>
      bodies === 'all'
        ? { programme }
        : {
            programme,
            'bodies.0': mongoose.trusted({ $exists: true }),
            bodies: mongoose.trusted({ $not: { $elemMatch: { $nin: [...bodies] } } }),
          },
    ),
  };
}

const following = ({ _id, by: { at } }: DocumentBatchDocument): mongoose.QueryFilter<DocumentBatchDocument> => ({
  $or: [{ 'by.at': mongoose.trusted({ $lt: at }) }, { 'by.at': at, _id: mongoose.trusted({ $gt: _id }) }],
});
