import type { Connection, Model } from 'mongoose';
import { ACCOUNTS, type AccountDocument } from './account.schema.js';
import { mongoose } from './mongoose.js';
import { sessionSchema, type SessionDocument } from './session.schema.js';

export interface SessionWithAccount {
  readonly session: SessionDocument;
  readonly account: AccountDocument;
}

/** Sessions, by the hash of the token that their owners carry. */
export class SessionRepository {
  readonly #sessions: Model<SessionDocument & { storedAt?: Date }>;

  constructor(connection: Connection) {
    this.#sessions = connection.model<SessionDocument & { storedAt?: Date }>('Session', sessionSchema);
  }

  async prepare(): Promise<void> {
    await this.#sessions.createIndexes();
  }

  /** The instant it is swept from is the database's own, since that is the clock that the sweeping goes by. */
  async add({ _id, ...session }: SessionDocument): Promise<void> {
    const update = { $setOnInsert: session, $currentDate: { storedAt: true as const } };
    await this.#sessions.updateOne({ _id }, update, { upsert: true });
  }

  /**
   * A session together with the account as it is at this moment, in one request over two primary keys: whatever was
   * taken from the account a moment ago is gone here too. Whether the session has timed out is for the caller to say.
   * @returns undefined when there is none, or the account is disabled or has ended its sessions since
   */
  async find(tokenHash: string): Promise<SessionWithAccount | undefined> {
    const found = await this.#sessions.aggregate<SessionDocument & { storedAt: Date; accounts: AccountDocument[] }>([
      { $match: { _id: tokenHash } },
      {
        $lookup: { from: ACCOUNTS, localField: 'account', foreignField: '_id', as: 'accounts' },
      },
    ]);
    const [first] = found;
    const account = first?.accounts[0];
    if (first === undefined || account === undefined) return undefined;
    if (account.isDisabled || account.sessionEpoch !== first.epoch) return undefined;
    const { accounts: _, storedAt: __, ...session } = first;
    return { session, account };
  }

  /** Only ever forward, so that a slower request does not take back what a faster one noted. */
  async seen(tokenHash: string, at: string): Promise<void> {
    await this.#sessions.updateOne({ _id: tokenHash, seenAt: mongoose.trusted({ $lt: at }) }, { $set: { seenAt: at } });
  }

  async ofAccount(account: string): Promise<SessionDocument[]> {
    return this.#sessions.find({ account }, { storedAt: 0 }, { sort: { startedAt: -1 } }).lean();
  }

  async end(tokenHash: string): Promise<void> {
    await this.#sessions.deleteOne({ _id: tokenHash });
  }

  /** @returns false when the account has no session of that handle */
  async endByHandle(account: string, handle: string): Promise<boolean> {
    const { deletedCount } = await this.#sessions.deleteOne({ account, handle });
    return deletedCount === 1;
  }

  async endOthers(account: string, tokenHash: string): Promise<void> {
    await this.#sessions.deleteMany({ account, _id: mongoose.trusted({ $ne: tokenHash }) });
  }

  /** Clears away what an account's new `sessionEpoch` has ended already. */
  async clear(account: string, { before }: { before: number }): Promise<void> {
    await this.#sessions.deleteMany({ account, epoch: mongoose.trusted({ $lt: before }) });
  }
}
