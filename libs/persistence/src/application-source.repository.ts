import type { Application } from '#policy';
import type { Connection, Model } from 'mongoose';
import {
  applicationBlockSchema,
  applicationSourceSchema,
  type ApplicationBlock,
  type ApplicationBlockDocument,
  type ApplicationSourceDocument,
} from './application-source.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/**
 * Uploaded applications. Their blocks are written first and the source last, which is what makes them visible: a load
 * that broke off leaves nothing that could be read, and what it left is forgotten within the hour.
 */
export class ApplicationSourceRepository {
  readonly #sources: Model<ApplicationSourceDocument>;
  readonly #blocks: Model<ApplicationBlockDocument>;

  /** @param now the clock of the process, by which a source ends */
  constructor(
    connection: Connection,
    private readonly now: () => Date,
  ) {
    this.#sources = connection.model<ApplicationSourceDocument>('ApplicationSource', applicationSourceSchema);
    this.#blocks = connection.model<ApplicationBlockDocument>('ApplicationSourceBlock', applicationBlockSchema);
  }

  async prepare(): Promise<void> {
    await this.#sources.createIndexes();
    await this.#blocks.createIndexes();
  }

  /**
   * Adds a source with all its applications. Done again with the same ones under the same id it changes nothing.
   * @returns the source of that id: this one, or the one that is there already
   */
  async add(source: ApplicationSourceDocument, blocks: Iterable<ApplicationBlock>): Promise<ApplicationSourceDocument> {
    const stored = await this.find(source._id);
    if (stored !== undefined) return stored;
    for (const block of blocks) await this.#addBlock(source._id, block);
    // Before the source: a source whose blocks are still taken for leftovers would lose them.
    await this.#blocks.updateMany({ source: source._id }, { $unset: { pendingSince: '' } });
    return this.#seal(source);
  }

  /** One of a load that broke off is taken over; one of a load that is complete is left as it is. */
  async #addBlock(source: string, { from, to, applications }: ApplicationBlock): Promise<void> {
    await unlessThere(
      this.#blocks.updateOne(
        { source, from, pendingSince: mongoose.trusted({ $exists: true }) },
        { $set: { to, applications }, $currentDate: { storedAt: true, pendingSince: true } },
        { upsert: true },
      ),
    );
  }

  async #seal({ _id, ...source }: ApplicationSourceDocument): Promise<ApplicationSourceDocument> {
    await unlessThere(
      this.#sources.updateOne(
        { _id, storedAt: mongoose.trusted({ $exists: false }) },
        { $setOnInsert: source, $currentDate: { storedAt: true } },
        { upsert: true },
      ),
    );
    return this.#sources.findById(_id).lean().orFail();
  }

  /** @returns undefined for one that is not there, or has ended */
  async find(id: string): Promise<ApplicationSourceDocument | undefined> {
    return (await this.#sources.findOne({ _id: id, ...this.#notEnded() }).lean()) ?? undefined;
  }

  /** A page by id. @param page `after`: the last id already seen, empty for the first page; `programmes`: whose */
  async list({
    after = '',
    limit,
    programmes,
  }: {
    after?: string;
    limit: number;
    programmes: readonly string[];
  }): Promise<ApplicationSourceDocument[]> {
    const theirs = { programme: mongoose.trusted({ $in: programmes }) };
    const next = { _id: mongoose.trusted({ $gt: after }), ...theirs, ...this.#notEnded() };
    return this.#sources.find(next, null, { sort: { _id: 1 }, limit }).lean();
  }

  /** Programmes that have sources. */
  async programmes(): Promise<string[]> {
    return this.#sources.distinct('programme', this.#notEnded());
  }

  /** How many a programme has. */
  async count(programme: string): Promise<number> {
    return this.#sources.countDocuments({ programme, ...this.#notEnded() });
  }

  /**
   * Applications by position, in the order of the file.
   * @param from first position, from 0
   * @param to position after the last one; beyond the end there are none
   */
  async read(id: string, from: number, to: number): Promise<Application[]> {
    const overlapping = { source: id, from: mongoose.trusted({ $lt: to }), to: mongoose.trusted({ $gt: from }) };
    const blocks = await this.#blocks.find(overlapping, null, { sort: { from: 1 } }).lean();
    return blocks.flatMap((block) => {
      const applications = JSON.parse(block.applications) as readonly Application[];
      return applications.slice(Math.max(0, from - block.from), to - block.from);
    });
  }

  /** @returns whether it was there. Its applications go after it. */
  async remove(id: string): Promise<boolean> {
    const { deletedCount } = await this.#sources.deleteOne({ _id: id });
    await this.#blocks.deleteMany({ source: id });
    return deletedCount === 1;
  }

  #notEnded() {
    return { expires: mongoose.trusted({ $gt: this.now().toISOString() }) };
  }
}

/** Of two that add the same, the second finds it there. */
async function unlessThere(added: PromiseLike<unknown>): Promise<void> {
  try {
    await added;
  } catch (error) {
    if (duplicatedFields(error).length === 0) throw error;
  }
}
