import type { Connection, Model } from 'mongoose';
import { mongoose, strictSchema } from './mongoose.js';

/** Someone who went to an OpenID provider and has to come back. */
export interface OidcDepartureDocument {
  /** Hash of the state they went with. */
  readonly _id: string;
  /** Hash of what their browser keeps. */
  readonly browserHash: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The account that whoever comes back will have proved to be theirs by a one-time link. */
  readonly invited?: { readonly account: string; readonly invitationHash: string };
}

/** By the database's own clock; its sweeping comes by every minute or so. */
const FORGOTTEN_AFTER_SECONDS = 10 * 60;

const text = { type: String, required: true } as const;
const invited = new mongoose.Schema({ account: text, invitationHash: text }, { ...strictSchema, _id: false });

const departureSchema = new mongoose.Schema<OidcDepartureDocument & { storedAt?: Date }>(
  {
    _id: text,
    browserHash: text,
    nonce: text,
    verifier: text,
    invited: { type: invited, required: false },
    storedAt: { type: Date, required: false },
  },
  { ...strictSchema, collection: 'oidc-departures' },
).index({ storedAt: 1 }, { expireAfterSeconds: FORGOTTEN_AFTER_SECONDS });

/** Who is on the way to an OpenID provider: added once, taken back once. */
export class OidcDepartureRepository {
  readonly #departures: Model<OidcDepartureDocument & { storedAt?: Date }>;

  constructor(connection: Connection) {
    this.#departures = connection.model<OidcDepartureDocument & { storedAt?: Date }>('OidcDeparture', departureSchema);
  }

  async prepare(): Promise<void> {
    await this.#departures.createIndexes();
  }

  async add({ _id, ...departure }: OidcDepartureDocument): Promise<void> {
    const update = { $setOnInsert: departure, $currentDate: { storedAt: true as const } };
    await this.#departures.updateOne({ _id }, update, { upsert: true });
  }

  /** @returns undefined when that browser did not depart with that state, or came back before */
  async take(_id: string, browserHash: string): Promise<OidcDepartureDocument | undefined> {
    return (await this.#departures.findOneAndDelete({ _id, browserHash }).lean()) ?? undefined;
  }
}
