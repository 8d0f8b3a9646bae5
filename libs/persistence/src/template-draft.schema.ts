import type { DraftStatus } from '#policy';
import { appendOnly } from './append-only.js';
import { mark, part, person, text, type StoredMark, type StoredPerson, type StoredReason } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';
import { wording, type StoredWording } from './template-content.schema.js';

export type TemplateDraftEvent =
  'created' | 'changed' | 'restored' | 'submitted' | 'returned' | 'approved' | 'published' | 'discarded' | 'reopened';

/** What the latest revision of a draft did. */
export interface TemplateDraftStep extends StoredMark {
  readonly event: TemplateDraftEvent;
  readonly note?: string;
}

/** A wording that people write. Every write to it is one guarded update that counts `revision` up. */
export interface TemplateDraftDocument {
  readonly _id: string;
  readonly form: string;
  /** Whose people may see it. */
  readonly programme: string;
  /** "programme/version" whose form it is held against. */
  readonly ruleSet: string;
  readonly base: { readonly id: string; readonly hash: string } | null;
  readonly wording: StoredWording;
  readonly status: DraftStatus;
  readonly revision: number;
  /** Over the wording and its files: what is approved, and what is published. */
  readonly contentHash: string;
  readonly created: StoredMark;
  readonly changed: StoredMark;
  readonly contributors: readonly StoredPerson[];
  readonly submitted?: StoredMark;
  readonly returned?: StoredReason;
  readonly approved?: StoredMark & { readonly contentHash: string };
  readonly published?: StoredMark & { readonly template: string };
  readonly discarded?: StoredReason;
  /** Set once publication has begun: from here on the draft can only be published. */
  readonly publishing?: StoredMark;
  /** The step that made this revision, for whoever has to complete its record. */
  readonly last: TemplateDraftStep;
}

/** A draft as it was after one of its steps. Never changed. */
export interface TemplateDraftRevision extends TemplateDraftStep {
  readonly draft: string;
  readonly revision: number;
  readonly ruleSet: string;
  readonly contentHash: string;
  readonly wording: StoredWording;
}

const anyText = { type: String, required: false } as const;
const step = { event: text, note: anyText };
const reason = mark({ reason: text });

export const templateDraftSchema = new mongoose.Schema<TemplateDraftDocument>(
  {
    _id: text,
    form: text,
    programme: text,
    ruleSet: text,
    base: { type: part({ id: text, hash: text }), default: null },
    wording: { type: wording, required: true },
    status: { ...text, enum: ['draft', 'inReview', 'approved', 'published', 'discarded'] },
    revision: { type: Number, required: true },
    contentHash: text,
    created: { type: mark(), required: true },
    changed: { type: mark(), required: true },
    contributors: { type: [person], required: true },
    submitted: mark(),
    returned: reason,
    approved: mark({ contentHash: text }),
    published: mark({ template: text }),
    discarded: reason,
    publishing: mark(),
    last: { type: mark(step), required: true },
  },
  { ...strictSchema, collection: 'template-drafts' },
).index({ programme: 1, 'changed.at': -1 });

export const templateDraftRevisionSchema = appendOnly(
  new mongoose.Schema<TemplateDraftRevision>(
    {
      draft: text,
      revision: { type: Number, required: true },
      ruleSet: text,
      contentHash: text,
      wording: { type: wording, required: true },
      by: { type: person, required: true },
      at: text,
      ...step,
    },
    { ...strictSchema, collection: 'template-draft-revisions' },
  ).index({ draft: 1, revision: 1 }, { unique: true }),
);
