import type { Words } from '#policy';
import { mongoose, strictSchema } from './mongoose.js';

/** A round of applications, bound for good to the version it was announced under. */
export interface RoundDocument {
  readonly _id: string;
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly label: Words;
  /** Number of the round within its notice. */
  readonly round: number;
  /** YYYY-MM-DD, Asia/Seoul: the day its applications are judged by. */
  readonly asOf: string;
  /** True when its applications are made up for trying things out, and have to be shown as such. */
  readonly invented: boolean;
  readonly applicationCount: number;
  /** "sha256:<hex>" over the canonical JSON it was imported from. */
  readonly contentHash: string;
  /** ISO 8601 in UTC. */
  readonly importedAt: string;
}

export interface ApplicationDocument {
  /** "round/application" */
  readonly _id: string;
  readonly round: string;
  readonly application: string;
  readonly name: Words;
  readonly centre: Words;
  readonly region: Words;
  /** As handed in, by fact id; judged against the dictionary when it is evaluated, not when it is stored. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;
const part = (fields: mongoose.SchemaDefinition): { type: mongoose.Schema; required: true } => ({
  type: new mongoose.Schema(fields, { ...strictSchema, _id: false }),
  required: true,
});
const words = part({ ko: text, en: text });

export const roundSchema = new mongoose.Schema<RoundDocument>(
  {
    _id: text,
    ruleSet: part({ id: text, hash: text }),
    label: words,
    round: count,
    asOf: text,
    invented: { type: Boolean, required: true },
    applicationCount: count,
    contentHash: text,
    importedAt: text,
  },
  { ...strictSchema, collection: 'rounds' },
);

export const applicationSchema = new mongoose.Schema<ApplicationDocument>(
  {
    _id: text,
    round: text,
    application: text,
    name: words,
    centre: words,
    region: words,
    facts: { type: mongoose.Schema.Types.Mixed, required: true },
  },
  { ...strictSchema, collection: 'applications' },
).index({ round: 1, application: 1 }, { unique: true });
