import type { Connection, Model } from 'mongoose';
import { mongoose } from './mongoose.js';
import { duplicatedFields, PersistenceError } from './persistence-error.js';
import { applicationSchema, roundSchema, type ApplicationDocument, type RoundDocument } from './round.schema.js';

/** Rounds and their applications. */
export class RoundRepository {
  readonly #rounds: Model<RoundDocument>;
  readonly #applications: Model<ApplicationDocument>;

  constructor(connection: Connection) {
    this.#rounds = connection.model<RoundDocument>('Round', roundSchema);
    this.#applications = connection.model<ApplicationDocument>('Application', applicationSchema);
  }

  async prepare(): Promise<void> {
    await this.#rounds.createIndexes();
    await this.#applications.createIndexes();
  }

  /**
   * Adds a round with its applications. The round is written last and is what makes them visible, so an import that
   * broke off is simply done again.
   * @throws PersistenceError `persistence/round-changed` when the round is there with other content
   */
  async add(
    round: RoundDocument,
    applications: readonly Omit<ApplicationDocument, '_id' | 'round'>[],
  ): Promise<'added' | 'unchanged'> {
    const stored = await this.find(round._id);
    if (stored !== undefined) return sameOrRefused(stored, round);
    await this.#applications.bulkWrite(
      applications.map((application) => {
        const document = { ...application, _id: `${round._id}/${application.application}`, round: round._id };
        return { replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } };
      }),
    );
    try {
      await this.#rounds.insertOne(round);
      return 'added';
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
      return this.add(round, applications);
    }
  }

  async list(): Promise<RoundDocument[]> {
    return this.#rounds.find({}, null, { sort: { _id: 1 } }).lean();
  }

  async find(id: string): Promise<RoundDocument | undefined> {
    return (await this.#rounds.findById(id).lean()) ?? undefined;
  }

  /**
   * A page of a round's applications by their ids.
   * @param page `after`: the last id already seen, empty for the first page; `centres`: whose applications, by the
   * centres' Korean names
   */
  async applications(
    round: string,
    { after = '', limit, centres }: { after?: string; limit: number; centres: 'all' | readonly string[] },
  ): Promise<ApplicationDocument[]> {
    const theirs = centres === 'all' ? {} : { 'centre.ko': mongoose.trusted({ $in: centres }) };
    const next = { round, application: mongoose.trusted({ $gt: after }), ...theirs };
    return this.#applications.find(next, null, { sort: { application: 1 }, limit }).lean();
  }

  /** How many applications of a round these centres have, and the id of every nth: where its parts end. */
  async division(
    round: string,
    { size, centres }: { readonly size: number; readonly centres: 'all' | readonly string[] },
  ): Promise<{ readonly count: number; readonly ends: readonly string[] }> {
    const theirs = centres === 'all' ? {} : { 'centre.ko': mongoose.trusted({ $in: centres }) };
    const found = await this.#applications
      .find({ round, ...theirs }, { application: 1, _id: 0 }, { sort: { application: 1 } })
      .lean();
    const ends = found.filter((_, index) => (index + 1) % size === 0).map(({ application }) => application);
    return { count: found.length, ends };
  }

  async application(round: string, application: string): Promise<ApplicationDocument | undefined> {
    return (await this.#applications.findOne({ round, application }).lean()) ?? undefined;
  }
}

function sameOrRefused(stored: RoundDocument, offered: RoundDocument): 'unchanged' {
  if (stored.contentHash === offered.contentHash) return 'unchanged';
  throw new PersistenceError('persistence/round-changed', {
    id: stored._id,
    storedHash: stored.contentHash,
    offeredHash: offered.contentHash,
  });
}
