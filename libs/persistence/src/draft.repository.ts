import type { Change, DraftStatus } from '#policy';
import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import type { AuditChain } from './audit-chain.js';
import {
  draftRevisionSchema,
  draftSchema,
  type DraftDocument,
  type DraftRevisionDocument,
  type DraftStepRecord,
} from './draft.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** A draft in a list: without what makes it heavy. */
export type DraftSummary = Omit<DraftDocument, 'changes' | 'origin' | 'last' | 'confirmations'>;

/** What a step writes besides counting the revision up. */
export interface DraftWrite {
  readonly set: Partial<Omit<DraftDocument, '_id' | 'revision' | 'last'>>;
  readonly unset?: readonly ('submitted' | 'approved' | 'publishing')[];
  readonly step: DraftStepRecord;
}

/** Bytes: MongoDB takes 16 MB; a draft near that is no draft of rules. */
export const LARGEST_DRAFT = 12 * 1024 * 1024;
const MOST_PLACES = 100;

/**
 * Drafts. One write is one guarded document update; of two at once exactly one finds the revision it names.
 *
 * A step's record in the history and its audit entry are written after it, from what the draft itself holds of it
 * (`last`). Should the process die in between, whoever next writes to the draft or reads its history completes them
 * first: the audit entry happens once by its name, the record by its unique key. The record comes last, so that where
 * it is there, everything is.
 */
export class DraftRepository {
  readonly #drafts: Model<DraftDocument>;
  readonly #revisions: Model<DraftRevisionDocument>;

  constructor(
    connection: Connection,
    private readonly audit: AuditChain,
  ) {
    this.#drafts = connection.model<DraftDocument>('Draft', draftSchema);
    this.#revisions = connection.model<DraftRevisionDocument>('DraftRevision', appendOnly(draftRevisionSchema));
  }

  async prepare(): Promise<void> {
    await this.#drafts.createIndexes();
    await this.#revisions.createIndexes();
  }

  /** @returns the draft of that id: this one, or the one that is there already */
  async add(draft: DraftDocument): Promise<DraftDocument> {
    try {
      await this.#drafts.insertOne(draft);
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    const stored = await this.#drafts.findById(draft._id).lean().orFail();
    await this.#complete(stored);
    return stored;
  }

  async find(id: string): Promise<DraftDocument | undefined> {
    return (await this.#drafts.findById(id).lean()) ?? undefined;
  }

  /** The last changed first. */
  async list(programme?: string): Promise<DraftSummary[]> {
    const fields = '-changes -origin -last -confirmations';
    const filter = programme === undefined ? {} : { programme };
    return this.#drafts.find(filter, fields, { sort: { 'changed.at': -1, _id: 1 }, limit: 1000 }).lean();
  }

  /**
   * Takes a draft one step further.
   * @param seen the draft as the step was decided on
   * @returns the draft after it; undefined when somebody was faster, and nothing has happened
   */
  async write(seen: DraftDocument, { set, unset = [], step }: DraftWrite): Promise<DraftDocument | undefined> {
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
  async claim(seen: DraftDocument, publishing: NonNullable<DraftDocument['publishing']>): Promise<boolean> {
    if (seen.publishing !== undefined) return true;
    const { matchedCount } = await this.#drafts.updateOne(guard(seen), { $set: { publishing } });
    return matchedCount === 1;
  }

  /** Gives a publication up that can never succeed, such as that of a version that others published meanwhile. */
  async release(id: string, revision: number): Promise<void> {
    await this.#drafts.updateOne({ _id: id, revision, status: 'approved' }, { $unset: { publishing: '' } });
  }

  /** A draft's steps in order. @param after the last revision already seen */
  async revisions(
    id: string,
    { after = 0, limit }: { after?: number; limit: number },
  ): Promise<DraftRevisionDocument[]> {
    const draft = await this.find(id);
    if (draft === undefined) return [];
    await this.#complete(draft);
    return this.#revisions
      .find({ draft: id, revision: mongoose.trusted({ $gt: after }) }, { _id: 0 }, { sort: { revision: 1 }, limit })
      .lean();
  }

  /** Writes what the latest step still lacks: its audit entry, then its record. */
  async #complete({ _id: draft, revision, programme, version, status, last }: DraftDocument): Promise<void> {
    if ((await this.#revisions.exists({ draft, revision })) !== null) return;
    const places = (JSON.parse(last.changes) as readonly Change[]).map(({ at }) => at);
    await this.audit.append({
      actor: last.by.id,
      action: `draft-${last.event}`,
      subject: draft,
      details: {
        ruleSet: `${programme}/${version}`,
        revision,
        status: status satisfies DraftStatus,
        contentHash: last.contentHash,
        // Where, and never what: a value may be long, and the history holds it anyway.
        changes: places.length,
        places: [...new Set(places)].slice(0, MOST_PLACES),
      },
      once: `draft:${draft}:${revision}`,
    });
    try {
      await this.#revisions.insertOne({ draft, revision, ...last });
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
  }
}

/** What has to be as it was seen. A publication that has begun is seen too. */
const guard = ({ _id, revision, status, publishing }: DraftDocument) => ({
  _id,
  revision,
  status,
  ...(publishing === undefined ? { publishing: null } : {}),
});
