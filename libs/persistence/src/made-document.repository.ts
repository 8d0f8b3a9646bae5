import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { madeDocumentSchema, type MadeDocument } from './made-document.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';
import type { DecisionReach } from './decision.repository.js';

export type MadeDocumentSummary = Omit<MadeDocument, 'input'>;
export interface DocumentFilter {
  readonly form?: string | undefined;
  readonly format?: string | undefined;
  readonly round?: string | undefined;
  readonly application?: string | undefined;
  readonly batch?: string | undefined;
  /** Part of the name of whoever made it. */
  readonly maker?: string | undefined;
  readonly year?: number | undefined;
  readonly serial?: number | undefined;
  /** Without hyphens. */
  readonly code?: string | undefined;
}
/** A form for an application of a round. */
export interface MadeOf {
  readonly programme: string;
  readonly form: string;
  readonly round: string;
  readonly application: string;
}
/** What came of adding a document: it is in, one of its id was there, or what another has already. */
export type DocumentAdded = 'added' | 'there' | 'number-taken' | 'code-taken' | 'replaced-already';

/** What documents were made for. */
export type MadeFor =
  { readonly round: string; readonly applications: readonly string[] } | { readonly decision: string };

/** Documents that were made, the newest first. */
export class MadeDocumentRepository {
  readonly #documents: Model<MadeDocument>;

  constructor(connection: Connection) {
    this.#documents = connection.model<MadeDocument>('MadeDocument', appendOnly(madeDocumentSchema));
  }

  async prepare(): Promise<void> {
    await this.#documents.createIndexes();
  }

  /** Adds it, or says why not: unique indexes decide, so that of two at once one is told. */
  async add(document: MadeDocument): Promise<DocumentAdded> {
    try {
      await this.#documents.insertOne(document);
      return 'added';
    } catch (error) {
      const fields = duplicatedFields(error);
      if (fields.includes('_id')) return 'there';
      if (fields.includes('serial')) return 'number-taken';
      if (fields.includes('code')) return 'code-taken';
      if (fields.includes('replaces.document')) return 'replaced-already';
      throw error;
    }
  }

  async find(id: string): Promise<MadeDocument | undefined> {
    return (await this.#documents.findById(id).lean()) ?? undefined;
  }

  async byCode(code: string): Promise<MadeDocumentSummary | undefined> {
    return (await this.#documents.findOne({ code }, { input: 0 }).lean()) ?? undefined;
  }

  async byFile(file: string): Promise<MadeDocumentSummary | undefined> {
    return (await this.#documents.findOne({ 'file.id': file }, { input: 0 }).lean()) ?? undefined;
  }

  async hasNumber({ programme, year, serial }: Pick<MadeDocument, 'programme' | 'year' | 'serial'>): Promise<boolean> {
    return (await this.#documents.exists({ programme, year, serial })) !== null;
  }

  /** Which documents take the place of these, by the one that is replaced. */
  async replacing(ids: readonly string[]): Promise<ReadonlyMap<string, MadeDocumentSummary>> {
    const found = await this.#documents
      .find({ 'replaces.document': mongoose.trusted({ $in: [...ids] }) }, { input: 0 })
      .lean();
    return new Map(found.map((document) => [document.replaces?.document ?? '', document]));
  }

  /** @param reach those to look among @param page `after`: the last one already seen */
  async list(
    reach: readonly DecisionReach[],
    filter: DocumentFilter,
    { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<MadeDocumentSummary[]> {
    const wanted = { $and: [among(reach), wantedBy(filter), await this.#following(after)] };
    return this.#documents.find(wanted, { input: 0 }, { sort: { 'made.at': -1, _id: 1 }, limit }).lean();
  }

  /** Those made for these applications of a round, or for a decision that is kept, the newest first. */
  async madeFor(reach: DecisionReach, made: MadeFor): Promise<MadeDocumentSummary[]> {
    const about =
      'decision' in made
        ? { 'about.decision': made.decision }
        : { 'about.round': made.round, 'about.application': mongoose.trusted({ $in: [...made.applications] }) };
    return this.#documents
      .find({ $and: [among([reach]), about] }, { input: 0 }, { sort: { 'made.at': -1, _id: 1 } })
      .lean();
  }

  /** Those made of a form for an application, with what they were made from, the newest first. */
  async madeOf({ programme, form, round, application }: MadeOf): Promise<MadeDocument[]> {
    const wanted = { programme, form, 'about.round': round, 'about.application': application };
    return this.#documents.find(wanted, {}, { sort: { 'made.at': -1, _id: 1 } }).lean();
  }

  /** Of a batch, by id. */
  async ofBatch(batch: string): Promise<MadeDocumentSummary[]> {
    return this.#documents.find({ batch }, { input: 0 }, { sort: { _id: 1 } }).lean();
  }

  async countOfBatch(batch: string): Promise<number> {
    return this.#documents.countDocuments({ batch });
  }

  async #following(after: string | undefined): Promise<mongoose.QueryFilter<MadeDocument>> {
    const last = after === undefined ? undefined : await this.find(after);
    if (last === undefined) return {};
    const { at } = last.made;
    return {
      $or: [{ 'made.at': mongoose.trusted({ $lt: at }) }, { 'made.at': at, _id: mongoose.trusted({ $gt: last._id }) }],
    };
  }
}

const wantedBy = ({
  form,
  format,
  round,
  application,
  batch,
  maker,
  year,
  serial,
  code,
}: DocumentFilter): mongoose.QueryFilter<MadeDocument> => ({
  ...(form === undefined ? {} : { form }),
  ...(format === undefined ? {} : { format }),
  ...(round === undefined ? {} : { 'about.round': round }),
  ...(application === undefined ? {} : { 'about.application': application }),
  ...(batch === undefined ? {} : { batch }),
  ...(maker === undefined ? {} : { 'made.by.name': mongoose.trusted({ $regex: literal(maker), $options: 'i' }) }),
  ...(year === undefined ? {} : { year }),
  ...(serial === undefined ? {} : { serial }),
  ...(code === undefined ? {} : { code }),
});

function among(reach: readonly DecisionReach[]): mongoose.QueryFilter<MadeDocument> {
  if (reach.length === 0) return { _id: mongoose.trusted({ $in: [] }) };
  return {
    $or: reach.map(({ programme, bodies }) =>
      bodies === 'all' ? { programme } : { programme, body: mongoose.trusted({ $in: [...bodies] }) },
    ),
  };
}

/** A text as a pattern that means nothing but itself. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
