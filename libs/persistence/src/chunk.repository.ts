import type { Connection, Model } from 'mongoose';
import { chunkSchema, type ChunkDocument } from './chunk.schema.js';
import { mongoose } from './mongoose.js';

/** What a chunk is when it is made. */
export type NewChunk = Pick<ChunkDocument, '_id' | 'run' | 'index' | 'from' | 'to' | 'after'>;

/** Who works, and for how long a chunk is theirs unless they say that they are still at it. */
export interface Lease {
  readonly worker: string;
  readonly leaseMs: number;
}

/** Nobody works on it, or whoever does has not been heard of in time. */
const isFree = {
  $or: [{ $eq: ['$state', 'waiting'] }, { $and: [{ $eq: ['$state', 'running'] }, { $lt: ['$lease', '$$NOW'] }] }],
};
const until = (leaseMs: number): object => ({ $add: ['$$NOW', leaseMs] });

/**
 * The parts of runs. Taking one is one guarded write, and so is handing it in; leases go by the database's clock, so
 * that the clocks of instances may differ.
 */
export class ChunkRepository {
  readonly #chunks: Model<ChunkDocument>;

  /** @param of what kind of run they are; `forgottenAfter` in seconds */
  constructor(connection: Connection, of: { model: string; collection: string; forgottenAfter: number }) {
    this.#chunks = connection.model<ChunkDocument>(of.model, chunkSchema(of.collection, of.forgottenAfter));
  }

  async prepare(): Promise<void> {
    await this.#chunks.createIndexes();
  }

  /** Those that are there already stay as they are. */
  async add(chunks: readonly NewChunk[]): Promise<void> {
    await this.#chunks.bulkWrite(
      chunks.map(({ _id, ...chunk }) => ({
        updateOne: {
          filter: { _id },
          update: {
            $setOnInsert: { ...chunk, state: 'waiting' as const, attempt: 0 },
            $currentDate: { storedAt: true as const },
          },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }

  /** The next one of a run that nobody works on, or whose worker has not been heard of in time. */
  async claim(run: string, { worker, leaseMs }: Lease): Promise<ChunkDocument | undefined> {
    const taken = await this.#chunks
      .findOneAndUpdate(
        { run, $expr: mongoose.trusted(isFree) },
        [{ $set: { state: 'running', worker, attempt: { $add: ['$attempt', 1] }, lease: until(leaseMs) } }],
        { sort: { index: 1 }, returnDocument: 'after', updatePipeline: true },
      )
      .lean();
    return taken ?? undefined;
  }

  /** Says that they are still worked on. */
  async renew(ids: readonly string[], { worker, leaseMs }: Lease): Promise<void> {
    await this.#chunks.updateMany(
      { _id: mongoose.trusted({ $in: ids }), worker, state: 'running' },
      [{ $set: { lease: until(leaseMs) } }],
      { updatePipeline: true },
    );
  }

  /** Gives back everything a worker has in hand, for another to take at once. */
  async release(worker: string): Promise<void> {
    await this.#chunks.updateMany({ worker, state: 'running' }, { $set: { state: 'waiting' }, $unset: { lease: 1 } });
  }

  /** Hands a chunk in; whoever does it first. @returns whether the chunk is still there, done */
  async done(id: string, { partial, rows }: { readonly partial: string; readonly rows: number }): Promise<boolean> {
    const open = { _id: id, state: mongoose.trusted({ $ne: 'done' as const }) };
    const written = await this.#chunks.updateOne(open, {
      $set: { state: 'done', partial, rows },
      $unset: { lease: 1 },
    });
    return written.matchedCount === 1 || (await this.#chunks.exists({ _id: id })) !== null;
  }

  /** Is there one of the run to be taken, or is everything in; and of how many items? */
  async standing(run: string): Promise<{ readonly open: number; readonly free: number; readonly items: number }> {
    const [found] = await this.#chunks.aggregate<{ open: number; free: number; items: number }>([
      { $match: { run } },
      {
        $group: {
          _id: null,
          open: { $sum: { $cond: [{ $eq: ['$state', 'done'] }, 0, 1] } },
          free: { $sum: { $cond: [isFree, 1, 0] } },
          items: {
            $sum: { $cond: [{ $eq: ['$state', 'done'] }, { $add: [{ $subtract: ['$to', '$from'] }, 1] }, 0] },
          },
        },
      },
      { $project: { _id: 0 } },
    ]);
    return found ?? { open: 0, free: 0, items: 0 };
  }

  /** What each has counted, in order. */
  async partials(run: string): Promise<{ readonly partial: string; readonly rows: number }[]> {
    const found = await this.#chunks
      .find({ run, state: 'done' }, { partial: 1, rows: 1 }, { sort: { index: 1 } })
      .lean();
    return found.map(({ partial = 'null', rows = 0 }) => ({ partial, rows }));
  }

  async remove(run: string): Promise<void> {
    await this.#chunks.deleteMany({ run });
  }
}
