import type { Words } from '#policy';
import { mark, text, words, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

/** A named what-if that is kept. Every write to it is one guarded update that counts `revision` up. */
export interface ScenarioDocument {
  /** "s-" and 20 hex digits. */
  readonly _id: string;
  readonly programme: string;
  /** "programme/version", or "draft:<id>", that it was made for. */
  readonly rules: string;
  readonly label: Words;
  readonly note?: string;
  /** JSON text: see rule-set-version.schema for why text. */
  readonly overlay: string;
  /** JSON text of the question it is looked at with. */
  readonly question?: string;
  readonly isShared: boolean;
  readonly by: StoredMark;
  readonly changed: StoredMark;
  readonly revision: number;
  /** Set while it is being taken away: from here on it is not there. */
  readonly removed?: StoredMark;
}

const anyText = { type: String, required: false } as const;

export const scenarioSchema = new mongoose.Schema<ScenarioDocument>(
  {
    _id: text,
    programme: text,
    rules: text,
    label: { type: words, required: true },
    note: anyText,
    overlay: text,
    question: anyText,
    isShared: { type: Boolean, required: true },
    by: { type: mark(), required: true },
    changed: { type: mark(), required: true },
    revision: { type: Number, required: true },
    removed: mark(),
  },
  { ...strictSchema, collection: 'scenarios' },
).index({ programme: 1, _id: 1 });
