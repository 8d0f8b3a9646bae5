import { mongoose, strictSchema } from './mongoose.js';

/** A role someone has, and where: `*` alone in a list stands for all of them. */
export interface GrantDocument {
  readonly role: string;
  readonly programmes: readonly string[];
  /** Centres and agencies by their Korean names, as applications name them. */
  readonly bodies: readonly string[];
}

/** Who someone is at an OpenID provider. */
export interface IdentityDocument {
  readonly issuer: string;
  readonly subject: string;
}

/** A link that lets its holder choose how to sign in, once. */
export interface InvitationDocument {
  /** See `hashToken`. */
  readonly tokenHash: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
}

export interface SecondFactorDocument {
  /** Encrypted by the service; the database alone gives no codes. */
  readonly secret: string;
  /** The 30-second step of the last code taken: it and those before it are used up. */
  readonly lastStep: number;
  /** See `hashToken`; each goes when it is used. */
  readonly recoveryCodes: readonly string[];
}

/** A person who signs in. */
export interface AccountDocument {
  /** What they sign in with, and what the audit chain calls them; never used again for another person. */
  readonly _id: string;
  readonly name: string;
  readonly grants: readonly GrantDocument[];
  readonly isDisabled: boolean;
  /** Of the demonstration: has no password, and signs in from this machine only. */
  readonly isDemo: boolean;
  /** Counts changes; what a change names as the one it was made on. */
  readonly revision: number;
  /** Raised by whatever ends all sessions: one that carries an older number is over, in the very write that raised it. */
  readonly sessionEpoch: number;
  /** An argon2id hash with its parameters (PHC string). */
  readonly passwordHash?: string;
  readonly secondFactor?: SecondFactorDocument;
  /** Encrypted secret of a second factor that no code has confirmed yet. */
  readonly pendingSecret?: string;
  readonly invitation?: InvitationDocument;
  readonly identity?: IdentityDocument;
  /** As an administrator has verified it; links an identity whose provider vouches for the same address. */
  readonly email?: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** The collection, for what reads an account along with something else. */
export const ACCOUNTS = 'accounts';

const { Schema } = mongoose;
const text = { type: String, required: true } as const;
const optionalText = { type: String, required: false } as const;
const flag = { type: Boolean, required: true } as const;
const count = { type: Number, required: true } as const;
const texts = { type: [String], required: true } as const;
const part = (fields: mongoose.SchemaDefinition): mongoose.Schema =>
  new Schema(fields, { ...strictSchema, _id: false });

export const accountSchema = new Schema<AccountDocument>(
  {
    _id: text,
    name: text,
    grants: { type: [part({ role: text, programmes: texts, bodies: texts })], required: true },
    isDisabled: flag,
    isDemo: flag,
    revision: count,
    sessionEpoch: count,
    passwordHash: optionalText,
    secondFactor: { type: part({ secret: text, lastStep: count, recoveryCodes: texts }), required: false },
    pendingSecret: optionalText,
    invitation: { type: part({ tokenHash: text, expiresAt: text }), required: false },
    identity: { type: part({ issuer: text, subject: text }), required: false },
    email: optionalText,
    createdAt: text,
  },
  { ...strictSchema, collection: ACCOUNTS },
)
  .index(
    { 'invitation.tokenHash': 1 },
    { unique: true, partialFilterExpression: { 'invitation.tokenHash': { $type: 'string' } } },
  )
  .index(
    { 'identity.issuer': 1, 'identity.subject': 1 },
    { unique: true, partialFilterExpression: { 'identity.subject': { $type: 'string' } } },
  )
  .index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });
