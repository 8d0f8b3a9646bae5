import { hash } from 'node:crypto';
import type { Connection, Model, mongo } from 'mongoose';
import { mongoose, strictSchema } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** Who may do what. The token itself is nowhere in the database. */
export interface AccessToken {
  /** Name of the holder as it stands in the audit chain. */
  readonly _id: string;
  /** See `hashToken`. */
  readonly tokenHash: string;
  /** Names such as `rule-sets:read`; `*` stands for every one. */
  readonly permissions: readonly string[];
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

const text = { type: String, required: true } as const;
const accessTokenSchema = new mongoose.Schema<AccessToken>(
  { _id: text, tokenHash: text, permissions: { type: [String], required: true }, createdAt: text },
  { ...strictSchema, collection: 'access-tokens' },
).index({ tokenHash: 1 }, { unique: true });

/**
 * "sha256:" and 64 hex digits. A plain hash is enough, and a slow one would only slow requests down: a token is 256
 * random bits, not a password that could be guessed.
 */
export const hashToken = (token: string): string => `sha256:${hash('sha256', token)}`;

/** Access tokens, added, replaced and looked up; there is no way to read a token back. */
export class AccessTokenRepository {
  readonly #tokens: Model<AccessToken>;
  /** Whose a token was when it was last looked up. Nothing else is remembered of it. */
  readonly #names = new Map<string, string>();

  constructor(connection: Connection) {
    this.#tokens = connection.model<AccessToken>('AccessToken', accessTokenSchema);
  }

  async prepare(): Promise<void> {
    await this.#tokens.createIndexes();
  }

  /** @returns false when a token of that name exists; it is left as it is */
  async add(token: AccessToken): Promise<boolean> {
    try {
      await this.#tokens.insertOne(token);
      return true;
    } catch (error) {
      if (duplicatedFields(error).length > 0) return false;
      throw error;
    }
  }

  /** The holder keeps name and permissions; the token known until now is good for nothing from here on. */
  async replaceToken(name: string, tokenHash: string): Promise<void> {
    await this.#tokens.updateOne({ _id: name }, { $set: { tokenHash } });
  }

  async findByName(name: string): Promise<AccessToken | null> {
    return this.#tokens.findById(name).lean();
  }

  /**
   * The holder of a token as they are at this moment. This is asked for nearly every request, so a token that was found
   * before is found by its holder's name, straight by the primary key and without what mongoose does around a query.
   * @param tokenHash from `hashToken`
   */
  async findByHash(tokenHash: string): Promise<AccessToken | null> {
    const name = this.#names.get(tokenHash);
    const named = name === undefined ? null : await this.#byName.findOne({ _id: name });
    if (named?.tokenHash === tokenHash) return named;
    const found = await this.#tokens.findOne({ tokenHash }).lean();
    if (found === null) this.#names.delete(tokenHash);
    else this.#names.set(tokenHash, found._id);
    return found;
  }

  get #byName(): mongo.Collection<AccessToken> {
    return this.#tokens.collection as unknown as mongo.Collection<AccessToken>;
  }
}
