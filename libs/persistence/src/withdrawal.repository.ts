import type { Connection, Model } from 'mongoose';
import { appendOnly } from './append-only.js';
import { mark, text, type StoredReason } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** That a published version is out of force. The version itself stays as it was published. */
export interface WithdrawalDocument {
  /** "programme/version" */
  readonly _id: string;
  readonly hash: string;
  readonly withdrawn: StoredReason;
}

const schema = new mongoose.Schema<WithdrawalDocument>(
  { _id: text, hash: text, withdrawn: { type: mark({ reason: text }), required: true } },
  { ...strictSchema, collection: 'withdrawals' },
);

/** Withdrawals: a version is withdrawn once, for good. */
export class WithdrawalRepository {
  readonly #withdrawals: Model<WithdrawalDocument>;

  constructor(connection: Connection) {
    this.#withdrawals = connection.model<WithdrawalDocument>('Withdrawal', appendOnly(schema));
  }

  /** @returns false when the version was withdrawn before; that stands */
  async add(withdrawal: WithdrawalDocument): Promise<boolean> {
    try {
      await this.#withdrawals.insertOne(withdrawal);
      return true;
    } catch (error) {
      if (duplicatedFields(error).length > 0) return false;
      throw error;
    }
  }

  async find(id: string): Promise<WithdrawalDocument | undefined> {
    return (await this.#withdrawals.findById(id).lean()) ?? undefined;
  }

  /** By version. */
  async all(): Promise<ReadonlyMap<string, WithdrawalDocument>> {
    const found = await this.#withdrawals.find({}).lean();
    return new Map(found.map((withdrawal) => [withdrawal._id, withdrawal]));
  }
}
