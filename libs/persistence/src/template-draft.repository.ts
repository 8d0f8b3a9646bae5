import type { Connection, Model } from 'mongoose';
import type { AuditChain } from './audit-chain.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';
import {
  templateDraftRevisionSchema,
  templateDraftSchema,
  type TemplateDraftDocument,
  type TemplateDraftRevision,
  type TemplateDraftStep,
} from './template-draft.schema.js';

/** A draft in a list: without what makes it heavy. */
export type TemplateDraftSummary = Omit<TemplateDraftDocument, 'wording' | 'last'> & {
  readonly wording: Pick<TemplateDraftDocument['wording'], 'title' | 'language' | 'office'>;
};

/** What a step writes besides counting the revision up. */
export interface TemplateDraftWrite {
  readonly set: Partial<Omit<TemplateDraftDocument, '_id' | 'revision' | 'last'>>;
  readonly unset?: readonly ('submitted' | 'approved' | 'publishing')[];
  readonly step: TemplateDraftStep;
}

/**
 * Drafts of wordings. As with drafts of rules, one write is one guarded update; a step's audit entry and its record in
 * the history are written after it from what the draft itself holds (`last`), and completed by whoever comes next
 * should the process die in between. The record holds the whole wording: it is what one goes back to.
 */
export class TemplateDraftRepository {
  readonly #drafts: Model<TemplateDraftDocument>;
  readonly #revisions: Model<TemplateDraftRevision>;

  constructor(
    connection: Connection,
    private readonly audit: AuditChain,
  ) {
    this.#drafts = connection.model<TemplateDraftDocument>('TemplateDraft', templateDraftSchema);
    this.#revisions = connection.model<TemplateDraftRevision>('TemplateDraftRevision', templateDraftRevisionSchema);
  }

  async prepare(): Promise<void> {
    await this.#drafts.createIndexes();
    await this.#revisions.createIndexes();
  }

  /** @returns the draft of that id: this one, or the one that is there already */
  async add(draft: TemplateDraftDocument): Promise<TemplateDraftDocument> {
    try {
      await this.#drafts.insertOne(draft);
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    const stored = await this.#drafts.findById(draft._id).lean().orFail();
    await this.#complete(stored);
    return stored;
  }

  async find(id: string): Promise<TemplateDraftDocument | undefined> {
    return (await this.#drafts.findById(id).lean()) ?? undefined;
  }

  /** The last changed first. */
  async list(): Promise<TemplateDraftSummary[]> {
    const fields = '-wording.source -wording.sample -last';
    return this.#drafts.find({}, fields, { sort: { 'changed.at': -1, _id: 1 }, limit: 1000 }).lean();
  }

  /**
   * Takes a draft one step further.
   * @param seen the draft as the step was decided on
   * @returns the draft after it; undefined when somebody was faster, and nothing has happened
   */
  async write(
    seen: TemplateDraftDocument,
    { set, unset = [], step }: TemplateDraftWrite,
  ): Promise<TemplateDraftDocument | undefined> {
    await this.#complete(seen);
    const cleared = Object.fromEntries(unset.map((field) => [field, '']));
    const after = await this.#drafts
      .findOneAndUpdate(
        guard(seen),
        { $set: { ...set, revision: seen.revision + 1, last: step }, ...(unset.length > 0 ? { $unset: cleared } : {}) },
        { returnDocument: 'after' },
      )
      .lean();
    if (after === null) return undefined;
    await this.#complete(after);
    return after;
  }

  /**
   * Begins the publication of an approved draft: from here on it can only be published. Revision and history stay, so
   * that whoever asked for it may ask again after a crash.
   * @returns false when the draft is no longer as it was seen
   */
  async claim(
    seen: TemplateDraftDocument,
    publishing: NonNullable<TemplateDraftDocument['publishing']>,
  ): Promise<boolean> {
    if (seen.publishing !== undefined) return true;
    const { matchedCount } = await this.#drafts.updateOne(guard(seen), { $set: { publishing } });
    return matchedCount === 1;
  }

  /** A draft's steps, the newest first, without the wordings. @param before a revision already seen */
  async revisions(
    id: string,
    { before, limit }: { readonly before?: number; readonly limit: number },
  ): Promise<Omit<TemplateDraftRevision, 'wording'>[]> {
    const draft = await this.find(id);
    if (draft === undefined) return [];
    await this.#complete(draft);
    const older = before === undefined ? {} : { revision: mongoose.trusted({ $lt: before }) };
    return this.#revisions
      .find({ draft: id, ...older }, { _id: 0, wording: 0 }, { sort: { revision: -1 }, limit })
      .lean();
  }

  async revision(draft: string, revision: number): Promise<TemplateDraftRevision | undefined> {
    const current = await this.find(draft);
    if (current?.revision === revision) await this.#complete(current);
    return (await this.#revisions.findOne({ draft, revision }, { _id: 0 }).lean()) ?? undefined;
  }

  /** Writes what the latest step still lacks: its audit entry, then its record. */
  async #complete(draft: TemplateDraftDocument): Promise<void> {
    const { _id, revision, form, ruleSet, status, contentHash, wording, last } = draft;
    if ((await this.#revisions.exists({ draft: _id, revision })) !== null) return;
    await this.audit.append({
      actor: last.by.id,
      action: `template-draft-${last.event}`,
      subject: _id,
      details: { form, ruleSet, revision, status, contentHash },
      once: `template-draft:${_id}:${revision}`,
    });
    try {
      await this.#revisions.insertOne({ draft: _id, revision, ruleSet, contentHash, wording, ...last });
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
  }
}

/** What has to be as it was seen. A publication that has begun is seen too. */
const guard = ({ _id, revision, status, publishing }: TemplateDraftDocument) => ({
  _id,
  revision,
  status,
  ...(publishing === undefined ? { publishing: null } : {}),
});
