import type { Connection, Model } from 'mongoose';
import { mongoose } from './mongoose.js';
import { whatIfRunSchema, type WhatIfRunDocument } from './what-if-run.schema.js';

const OPEN = ['waiting', 'running'] as const;

/** What a run ends with. */
export interface WhatIfEnd {
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly finished: string;
  readonly result?: string;
  readonly rows?: number;
  readonly problem?: string;
}

/** Runs of what-ifs. One ends once: of two that end it, the first stands. They are forgotten after seven days. */
export class WhatIfRunRepository {
  readonly #runs: Model<WhatIfRunDocument>;

  constructor(connection: Connection) {
    this.#runs = connection.model<WhatIfRunDocument>('WhatIfRun', whatIfRunSchema);
  }

  async prepare(): Promise<void> {
    await this.#runs.createIndexes();
  }

  /** @returns the run of that id: this one, or the one that is there already */
  async add({ _id, ...run }: WhatIfRunDocument): Promise<WhatIfRunDocument> {
    const update = { $setOnInsert: run, $currentDate: { storedAt: true as const } };
    return this.#runs.findOneAndUpdate({ _id }, update, { upsert: true, returnDocument: 'after' }).lean().orFail();
  }

  async find(id: string): Promise<WhatIfRunDocument | undefined> {
    return (await this.#runs.findById(id).lean()) ?? undefined;
  }

  /** Of one person, the newest first; without what came out. @param after instant and id of the last one seen */
  async ofPerson(
    person: string,
    {
      after,
      limit,
    }: { readonly after?: { readonly at: string; readonly id: string } | undefined; readonly limit: number },
  ): Promise<Omit<WhatIfRunDocument, 'result'>[]> {
    const older = after && {
      $or: [
        { 'by.at': mongoose.trusted({ $lt: after.at }) },
        { 'by.at': after.at, _id: mongoose.trusted({ $lt: after.id }) },
      ],
    };
    return this.#runs
      .find({ 'by.by.id': person, ...older }, { result: 0 }, { sort: { 'by.at': -1, _id: -1 }, limit })
      .lean();
  }

  /** How many of a person's are not ended. */
  async openOf(person: string): Promise<number> {
    return this.#runs.countDocuments({ 'by.by.id': person, state: mongoose.trusted({ $in: OPEN }) });
  }

  /** Ids of those that are not ended, whoever asked them; the oldest first. */
  async open(limit: number): Promise<string[]> {
    const found = await this.#runs
      .find({ state: mongoose.trusted({ $in: OPEN }) }, { _id: 1 }, { sort: { 'by.at': 1 }, limit })
      .lean();
    return found.map(({ _id }) => _id);
  }

  /** Which of these are not open any more: ended, cancelled or gone. */
  async closedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const open = await this.#runs
      .find({ _id: mongoose.trusted({ $in: ids }), state: mongoose.trusted({ $in: OPEN }) }, { _id: 1 })
      .lean();
    const still = new Set(open.map(({ _id }) => _id));
    return new Set(ids.filter((id) => !still.has(id)));
  }

  async begun(id: string): Promise<void> {
    await this.#runs.updateOne({ _id: id, state: 'waiting' }, { $set: { state: 'running' } });
  }

  /** @returns whether it was this that ended it */
  async end(id: string, end: WhatIfEnd): Promise<boolean> {
    const ended = await this.#runs.updateOne({ _id: id, state: mongoose.trusted({ $in: OPEN }) }, { $set: end });
    return ended.modifiedCount === 1;
  }
}
