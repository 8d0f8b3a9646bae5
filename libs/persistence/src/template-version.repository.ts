import type { Connection, Model } from 'mongoose';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';
import { templateVersionSchema, type TemplateVersionDocument } from './template-version.schema.js';

/** Wordings that were published in the service: added and read, never updated. */
export class TemplateVersionRepository {
  readonly #versions: Model<TemplateVersionDocument>;

  constructor(connection: Connection) {
    this.#versions = connection.model<TemplateVersionDocument>('TemplateVersion', templateVersionSchema);
  }

  async prepare(): Promise<void> {
    await this.#versions.createIndexes();
  }

  /**
   * Publishes a wording. Two unique keys are the guard: one for its number, one for its draft.
   * @returns the version of that draft, this one or the one that is there already; undefined when the number is taken
   */
  async add(version: TemplateVersionDocument): Promise<TemplateVersionDocument | undefined> {
    try {
      await this.#versions.insertOne(version);
      return version;
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
      return this.ofDraft(version.draft);
    }
  }

  async ofDraft(draft: string): Promise<TemplateVersionDocument | undefined> {
    return (await this.#versions.findOne({ draft }).lean()) ?? undefined;
  }

  async find(ids: readonly string[]): Promise<TemplateVersionDocument[]> {
    if (ids.length === 0) return [];
    return this.#versions.find({ _id: mongoose.trusted({ $in: [...ids] }) }).lean();
  }

  /** Ids and hashes of all, by form, then number. */
  async list(): Promise<{ readonly id: string; readonly hash: string }[]> {
    const found = await this.#versions.find({}, { hash: 1 }, { sort: { form: 1, number: 1 } }).lean();
    return found.map(({ _id, hash }) => ({ id: _id, hash }));
  }

  /** @returns the highest number of a form; 0 while there is none */
  async lastNumber(form: string): Promise<number> {
    const last = await this.#versions.findOne({ form }, { number: 1 }, { sort: { number: -1 } }).lean();
    return last?.number ?? 0;
  }
}
