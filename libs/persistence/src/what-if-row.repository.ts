import type { Connection, Model } from 'mongoose';
import { mongoose } from './mongoose.js';
import { whatIfRowsSchema, type WhatIfRowsDocument } from './what-if-run.schema.js';

export type WhatIfRowBlock = Pick<WhatIfRowsDocument, '_id' | 'count' | 'rows' | 'differences'>;

/** Rows of runs, in blocks; a block that is written again is the same. */
export class WhatIfRowRepository {
  readonly #rows: Model<WhatIfRowsDocument>;

  constructor(connection: Connection) {
    this.#rows = connection.model<WhatIfRowsDocument>('WhatIfRows', whatIfRowsSchema);
  }

  async prepare(): Promise<void> {
    await this.#rows.createIndexes();
  }

  async put(of: { readonly run: string; readonly chunk: string }, blocks: readonly WhatIfRowBlock[]): Promise<void> {
    if (blocks.length === 0) return;
    await this.#rows.bulkWrite(
      blocks.map(({ _id, ...block }) => ({
        updateOne: {
          filter: { _id },
          update: { $set: { ...of, ...block }, $currentDate: { storedAt: true as const } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }

  /**
   * Blocks of a run in order.
   * @param from id of the first that is wanted, empty for the first of all; `differences`: one of which has to occur
   */
  async blocks(
    run: string,
    {
      from = '',
      differences,
      limit,
    }: { readonly from?: string; readonly differences?: readonly string[]; readonly limit: number },
  ): Promise<WhatIfRowBlock[]> {
    const marked = differences === undefined ? {} : { differences: mongoose.trusted({ $in: differences }) };
    return this.#rows
      .find(
        { run, _id: mongoose.trusted({ $gte: from }), ...marked },
        { storedAt: 0, run: 0, chunk: 0 },
        { sort: { _id: 1 }, limit },
      )
      .lean();
  }

  async removeChunk(chunk: string): Promise<void> {
    await this.#rows.deleteMany({ chunk });
  }
  async remove(run: string): Promise<void> {
    await this.#rows.deleteMany({ run });
  }
}
