import type { Outcome, Words } from '#policy';
import { mark, part, text, words, type StoredMark } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

/** Bytes that are kept, by what they are. */
export interface StoredFile {
  /** Of the file in GridFS. */
  readonly id: string;
  readonly size: number;
  /** "sha256:<hex>" over the bytes. */
  readonly sha256: string;
}

/** What a document was made for; each part may be left out. */
export interface DocumentReference {
  readonly round?: string;
  /** Of that round. */
  readonly application?: string;
  /** A decision that is kept, whose facts it was filled from. */
  readonly decision?: string;
  /** As the office files it; nothing of ours. */
  readonly case?: string;
}

/** A document that was made of a form, numbered and kept with its bytes. Never changed. */
export interface MadeDocument {
  /** "m-" and 20 hex digits. */
  readonly _id: string;
  readonly programme: string;
  /** Of the programme, as its rule set says. */
  readonly title: Words;
  readonly form: string;
  /** As the rule set calls the form. */
  readonly label: Words;
  readonly no?: string;
  /** The wording: "agreement/v1" and its hash. */
  readonly template: { readonly id: string; readonly hash: string };
  readonly ruleSet: { readonly id: string; readonly hash: string };
  /** YYYY-MM-DD: the day whose values hold. */
  readonly asOf: string;
  /** What it was made from, `{ facts, fields }`, as JSON text. */
  readonly input: string;
  /** Those whose outcomes or values it shows. */
  readonly decisions: readonly { readonly id: string; readonly outcome: Outcome; readonly recordHash: string }[];
  readonly year: number;
  /** From 1 within its programme and year. */
  readonly serial: number;
  /** The two as they are printed. */
  readonly number: string;
  /** Without the hyphens it is printed with. */
  readonly code: string;
  readonly language: string;
  /** "pdf", or that of the office's own file: "hwpx", "docx". */
  readonly format: string;
  readonly contentType: string;
  readonly file: StoredFile;
  readonly about?: DocumentReference;
  /** Centre or agency it belongs to, by Korean name; without it, it is shown to those of every body only. */
  readonly body?: string;
  readonly batch?: string;
  /** The earlier document it stands in the place of. */
  readonly replaces?: { readonly document: string; readonly number: string; readonly reason: string };
  readonly made: StoredMark;
}

const count = { type: Number, required: true } as const;
const maybe = { type: String, required: false } as const;
export const storedFile = part({ id: text, size: count, sha256: text });

export const madeDocumentSchema = new mongoose.Schema<MadeDocument>(
  {
    _id: text,
    programme: text,
    title: { type: words, required: true },
    form: text,
    label: { type: words, required: true },
    no: maybe,
    template: { type: part({ id: text, hash: text }), required: true },
    ruleSet: { type: part({ id: text, hash: text }), required: true },
    asOf: text,
    input: text,
    decisions: { type: [part({ id: text, outcome: text, recordHash: text })], required: true },
    year: count,
    serial: count,
    number: text,
    code: text,
    language: text,
    format: text,
    contentType: text,
    file: { type: storedFile, required: true },
    about: {
      type: part({ round: maybe, application: maybe, decision: maybe, case: maybe }),
      required: false,
      default: undefined,
    },
    body: maybe,
    batch: maybe,
    replaces: {
      type: part({ document: text, number: text, reason: text }),
      required: false,
      default: undefined,
    },
    made: { type: mark(), required: true },
  },
  { ...strictSchema, collection: 'made-documents' },
)
  .index({ programme: 1, year: 1, serial: 1 }, { unique: true })
  .index({ code: 1 }, { unique: true })
  // One document has one that takes its place: of two corrections at once the second is refused.
  .index(
    { 'replaces.document': 1 },
    { unique: true, partialFilterExpression: { 'replaces.document': { $type: 'string' } } },
  )
  .index({ programme: 1, 'made.at': -1, _id: 1 })
  .index({ 'about.round': 1, 'about.application': 1, 'made.at': -1 })
  .index({ 'about.decision': 1, 'made.at': -1 }, { partialFilterExpression: { 'about.decision': { $type: 'string' } } })
  .index({ 'file.id': 1 })
  .index({ batch: 1 });
