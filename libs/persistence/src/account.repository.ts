import type { Connection, Model } from 'mongoose';
import { accountSchema, type AccountDocument, type IdentityDocument } from './account.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** What may change of an account; null takes an entry away. */
export type AccountChanges = Partial<
  Pick<AccountDocument, 'name' | 'grants' | 'isDisabled'> & {
    [Entry in Removable]: AccountDocument[Entry] | null;
  }
>;
type Removable = 'passwordHash' | 'secondFactor' | 'pendingSecret' | 'invitation' | 'identity' | 'email';

/** What has to hold of the stored account for a change to happen. */
export interface AccountCondition {
  readonly revision?: number;
  /** The invitation that the change uses up. */
  readonly invitationHash?: string;
  readonly isEnabled?: true;
}

/** Accounts. Each change is one write on one document, under the condition it names; no account is ever removed. */
export class AccountRepository {
  readonly #accounts: Model<AccountDocument>;

  constructor(connection: Connection) {
    this.#accounts = connection.model<AccountDocument>('Account', accountSchema);
  }

  async prepare(): Promise<void> {
    await this.#accounts.createIndexes();
  }

  /** @returns false when an account has that id or e-mail already; it is left as it is */
  async add(account: AccountDocument): Promise<boolean> {
    try {
      await this.#accounts.insertOne(account);
      return true;
    } catch (error) {
      if (duplicatedFields(error).length > 0) return false;
      throw error;
    }
  }

  async find(id: string): Promise<AccountDocument | undefined> {
    return (await this.#accounts.findById(id).lean()) ?? undefined;
  }

  async list(): Promise<AccountDocument[]> {
    return this.#accounts.find({}, null, { sort: { _id: 1 } }).lean();
  }

  /** @param tokenHash from `hashToken` */
  async findByInvitation(tokenHash: string): Promise<AccountDocument | undefined> {
    return (await this.#accounts.findOne({ 'invitation.tokenHash': tokenHash }).lean()) ?? undefined;
  }

  async findByIdentity({ issuer, subject }: IdentityDocument): Promise<AccountDocument | undefined> {
    const found = await this.#accounts.findOne({ 'identity.issuer': issuer, 'identity.subject': subject }).lean();
    return found ?? undefined;
  }

  async findByEmail(email: string): Promise<AccountDocument | undefined> {
    return (await this.#accounts.findOne({ email }).lean()) ?? undefined;
  }

  /**
   * Changes an account if the condition still holds.
   * @param options `endsSessions`: whoever is signed in with the account no longer is, from this write on
   * @returns the account as it is now; undefined when the condition does not hold; `taken` when the e-mail or identity
   * belongs to another account
   */
  async change(
    id: string,
    condition: AccountCondition,
    changes: AccountChanges,
    { endsSessions = false }: { endsSessions?: boolean } = {},
  ): Promise<AccountDocument | 'taken' | undefined> {
    const entries = Object.entries(changes);
    const set = Object.fromEntries(entries.filter(([, value]) => value !== null));
    const unset = Object.fromEntries(entries.filter(([, value]) => value === null).map(([name]) => [name, '']));
    const update = {
      ...(Object.keys(set).length === 0 ? {} : { $set: set }),
      ...(Object.keys(unset).length === 0 ? {} : { $unset: unset }),
      $inc: { revision: 1, ...(endsSessions ? { sessionEpoch: 1 } : {}) },
    };
    try {
      const found = await this.#accounts
        .findOneAndUpdate({ _id: id, ...filterOf(condition) }, update, { returnDocument: 'after' })
        .lean();
      return found ?? undefined;
    } catch (error) {
      if (duplicatedFields(error).length > 0) return 'taken';
      throw error;
    }
  }

  /** Uses up a code of the second factor. @returns false when that step, or a later one, was used before */
  async takeStep(id: string, step: number): Promise<boolean> {
    const unused = { _id: id, 'secondFactor.lastStep': mongoose.trusted({ $lt: step }) };
    const { modifiedCount } = await this.#accounts.updateOne(unused, { $set: { 'secondFactor.lastStep': step } });
    return modifiedCount === 1;
  }

  /** Uses up a recovery code. @returns false when there is no such code (any more) */
  async takeRecoveryCode(id: string, codeHash: string): Promise<boolean> {
    const { modifiedCount } = await this.#accounts.updateOne(
      { _id: id, 'secondFactor.recoveryCodes': codeHash },
      { $pull: { 'secondFactor.recoveryCodes': codeHash } },
    );
    return modifiedCount === 1;
  }

  /** Stores the same password hashed at a higher cost; nothing else about the account changes. */
  async rehash(id: string, before: string, after: string): Promise<void> {
    await this.#accounts.updateOne({ _id: id, passwordHash: before }, { $set: { passwordHash: after } });
  }
}

const filterOf = ({ revision, invitationHash, isEnabled }: AccountCondition): Record<string, unknown> => ({
  ...(revision === undefined ? {} : { revision }),
  ...(invitationHash === undefined ? {} : { 'invitation.tokenHash': invitationHash }),
  ...(isEnabled === undefined ? {} : { isDisabled: false }),
});
