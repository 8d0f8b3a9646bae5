import type { DraftStatus, Words } from '#policy';
import {
  mark,
  part,
  person,
  text,
  words,
  type StoredMark,
  type StoredPerson,
  type StoredReason,
} from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

export type DraftEventName =
  | 'created'
  | 'changed'
  | 'confirmed'
  | 'unconfirmed'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'published'
  | 'discarded'
  | 'reopened';

/** What the latest revision of a draft did. */
export interface DraftStepRecord extends StoredMark {
  readonly event: DraftEventName;
  readonly contentHash: string;
  /** JSON text of the changes, and of those that take them back. */
  readonly changes: string;
  readonly undo: string;
  readonly note?: string;
}

export interface StoredConfirmation {
  readonly place: string;
  /** Of the value that was confirmed; another value at the place is unconfirmed again. */
  readonly valueHash: string;
  readonly confirmed: StoredMark;
}

/** A draft as stored. Every write to it is one guarded update that counts `revision` up. */
export interface DraftDocument {
  readonly _id: string;
  readonly programme: string;
  readonly version: string;
  readonly title: Words;
  readonly status: DraftStatus;
  readonly revision: number;
  readonly base: { readonly id: string; readonly hash: string } | null;
  /** JSON text of the manifest a programme without a base begins with; empty where there is a base. */
  readonly origin: string;
  /** All changes since the beginning in their normal form, as JSON text: see rule-set-version.schema for why text. */
  readonly changes: string;
  readonly contentHash: string;
  /** YYYY-MM-DD; null while the manifest names no day that could be one. */
  readonly inForceFrom: string | null;
  readonly created: StoredMark;
  readonly changed: StoredMark;
  readonly contributors: readonly StoredPerson[];
  readonly confirmations: readonly StoredConfirmation[];
  readonly submitted?: StoredMark;
  readonly returned?: StoredReason;
  readonly approved?: StoredMark & { readonly contentHash: string };
  readonly published?: StoredMark & { readonly hash: string };
  readonly discarded?: StoredReason;
  /** Set once publication has begun: from here on the draft can only be published. */
  readonly publishing?: StoredMark & { readonly contentHash: string };
  /** The step that made this revision, for whoever has to complete its record; see DraftRepository. */
  readonly last: DraftStepRecord;
}

/** One step of a draft's history. Never changed. */
export interface DraftRevisionDocument extends DraftStepRecord {
  readonly draft: string;
  readonly revision: number;
}

const anyText = { type: String, required: false } as const;
const maybeEmpty = { type: String, default: '' } as const;
const step = { event: text, contentHash: text, changes: text, undo: text, note: anyText };
const reason = mark({ reason: text });

export const draftSchema = new mongoose.Schema<DraftDocument>(
  {
    _id: text,
    programme: text,
    version: text,
    title: { type: words, required: true },
    status: { ...text, enum: ['draft', 'inReview', 'approved', 'published', 'discarded'] },
    revision: { type: Number, required: true },
    base: { type: part({ id: text, hash: text }), default: null },
    origin: maybeEmpty,
    changes: text,
    contentHash: text,
    inForceFrom: { type: String, default: null },
    created: { type: mark(), required: true },
    changed: { type: mark(), required: true },
    contributors: { type: [person], required: true },
    confirmations: [part({ place: text, valueHash: text, confirmed: { type: mark(), required: true } })],
    submitted: mark(),
    returned: reason,
    approved: mark({ contentHash: text }),
    published: mark({ hash: text }),
    discarded: reason,
    publishing: mark({ contentHash: text }),
    last: { type: mark(step), required: true },
  },
  { ...strictSchema, collection: 'drafts' },
).index({ programme: 1, 'changed.at': -1 });

export const draftRevisionSchema = new mongoose.Schema<DraftRevisionDocument>(
  {
    draft: text,
    revision: { type: Number, required: true },
    by: { type: person, required: true },
    at: text,
    ...step,
  },
  { ...strictSchema, collection: 'draft-revisions' },
).index({ draft: 1, revision: 1 }, { unique: true });
