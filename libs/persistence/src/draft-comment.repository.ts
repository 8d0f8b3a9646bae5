import type { Connection, Model } from 'mongoose';
import { mark, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** A remark on a place of a draft. Its words never change; it can be dealt with, once. */
export interface DraftCommentDocument {
  readonly _id: string;
  readonly draft: string;
  /** The place it is about; `.` for the draft as a whole, since a required text is never empty. */
  readonly place: string;
  readonly text: string;
  readonly replyTo?: string;
  /** Of the draft when it was written. */
  readonly revision: number;
  readonly created: StoredMark;
  readonly resolved?: StoredMark;
}

const commentSchema = new mongoose.Schema<DraftCommentDocument>(
  {
    _id: text,
    draft: text,
    place: { ...text, immutable: true },
    text: { ...text, immutable: true },
    replyTo: { type: String, required: false },
    revision: { type: Number, required: true },
    created: { type: mark(), required: true },
    resolved: mark(),
  },
  { ...strictSchema, collection: 'draft-comments' },
).index({ draft: 1, 'created.at': 1, _id: 1 });

/** Comments on drafts, the oldest first. */
export class DraftCommentRepository {
  readonly #comments: Model<DraftCommentDocument>;

  constructor(connection: Connection) {
    this.#comments = connection.model<DraftCommentDocument>('DraftComment', commentSchema);
  }

  async prepare(): Promise<void> {
    await this.#comments.createIndexes();
  }

  /** @returns the comment of that id: this one, or the one that is there already */
  async add(comment: DraftCommentDocument): Promise<DraftCommentDocument> {
    try {
      await this.#comments.insertOne(comment);
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    return this.#comments.findById(comment._id).lean().orFail();
  }

  async find(draft: string, id: string): Promise<DraftCommentDocument | undefined> {
    return (await this.#comments.findOne({ _id: id, draft }).lean()) ?? undefined;
  }

  async list(draft: string, limit: number): Promise<DraftCommentDocument[]> {
    return this.#comments.find({ draft }, null, { sort: { 'created.at': 1, _id: 1 }, limit }).lean();
  }

  async count(draft: string): Promise<number> {
    return this.#comments.countDocuments({ draft });
  }

  /** The first who deals with it is the one who did. @returns the comment as it is then */
  async resolve(draft: string, id: string, resolved: StoredMark): Promise<DraftCommentDocument | undefined> {
    await this.#comments.updateOne({ _id: id, draft, resolved: null }, { $set: { resolved } });
    return this.find(draft, id);
  }
}
