import type { Outcome } from '#policy';
import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { mark, part, text, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** Whom a decision is about. */
export interface DecisionSubject {
  readonly label: string;
  /** The centre or agency it belongs to, by its Korean name; without it, it is shown to those of every body only. */
  readonly body?: string;
}
/** Decisions someone may see: those of a programme, of every body or of the bodies named. */
export interface DecisionReach {
  readonly programme: string;
  readonly bodies: 'all' | readonly string[];
}

/** A decision that was taken and is kept. Never changed. */
export interface DecisionDocument {
  readonly _id: string;
  readonly programme: string;
  /** The version it was taken under, for good. */
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly decision: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly subject: DecisionSubject;
  readonly outcome: Outcome;
  /** As handed in, as JSON text: so the bytes stay what they were. */
  readonly facts: string;
  /** The whole record as canonical JSON text. */
  readonly record: string;
  /** "sha256:<hex>" over those bytes. */
  readonly recordHash: string;
  readonly recorded: StoredMark;
}
export type DecisionSummary = Omit<DecisionDocument, 'facts' | 'record'>;

const schema = new mongoose.Schema<DecisionDocument>(
  {
    _id: text,
    programme: text,
    ruleSet: { type: part({ id: text, hash: text }), required: true },
    decision: text,
    asOf: text,
    subject: { type: part({ label: text, body: { type: String } }), required: true },
    outcome: { ...text, enum: ['yes', 'no', 'undetermined', 'invalid', 'computed'] },
    facts: text,
    record: text,
    recordHash: text,
    recorded: { type: mark(), required: true },
  },
  { ...strictSchema, collection: 'decisions' },
)
  .index({ programme: 1, 'recorded.at': -1, _id: 1 })
  .index({ programme: 1, 'subject.body': 1, 'recorded.at': -1, _id: 1 });

/** Stored decisions, the newest first. */
export class DecisionRepository {
  readonly #decisions: Model<DecisionDocument>;

  constructor(connection: Connection) {
    this.#decisions = connection.model<DecisionDocument>('Decision', appendOnly(schema));
  }

  async prepare(): Promise<void> {
    await this.#decisions.createIndexes();
  }

  /** @returns the decision of that id: this one, or the one that is there already */
  async add(decision: DecisionDocument): Promise<DecisionDocument> {
    try {
      await this.#decisions.insertOne(decision);
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    return this.#decisions.findById(decision._id).lean().orFail();
  }

  async find(id: string): Promise<DecisionDocument | undefined> {
    return (await this.#decisions.findById(id).lean()) ?? undefined;
  }

  /** @param reach those to look among @param after the last one already seen */
  async list(
    reach: readonly DecisionReach[],
    { after, limit }: { after?: string; limit: number },
  ): Promise<DecisionSummary[]> {
    const filter = { $and: [among(reach), await this.#following(after)] };
    return this.#decisions.find(filter, { facts: 0, record: 0 }, { sort: SORT, limit }).lean();
  }

  /** The newest, whole. */
  async newest(reach: DecisionReach, limit: number): Promise<DecisionDocument[]> {
    return this.#decisions.find(among([reach]), null, { sort: SORT, limit }).lean();
  }

  /** A number that grows with each of them. */
  async count(reach: DecisionReach): Promise<number> {
    return this.#decisions.countDocuments(among([reach]));
  }

  async #following(after: string | undefined): Promise<mongoose.QueryFilter<DecisionDocument>> {
    const last = after === undefined ? undefined : await this.find(after);
    if (last === undefined) return {};
    const { at } = last.recorded;
    return {
      $or: [
        { 'recorded.at': mongoose.trusted({ $lt: at }) },
        { 'recorded.at': at, _id: mongoose.trusted({ $gt: last._id }) },
      ],
    };
  }
}

function among(reach: readonly DecisionReach[]): mongoose.QueryFilter<DecisionDocument> {
  if (reach.length === 0) return { _id: mongoose.trusted({ $in: [] }) };
  return {
    $or: reach.map(({ programme, bodies }) =>
      bodies === 'all' ? { programme } : { programme, 'subject.body': mongoose.trusted({ $in: [...bodies] }) },
    ),
  };
}

const SORT = { 'recorded.at': -1, _id: 1 } as const;
