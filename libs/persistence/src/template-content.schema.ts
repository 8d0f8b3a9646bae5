import type { Words } from '#policy';
import { part, text, words } from './marks.schema.js';

/** One of the office's own files of a wording: its bytes are kept apart, under their hash. */
export interface StoredOfficeFile {
  readonly kind: 'hwpx' | 'docx';
  /** "sha256:<hex>" over the bytes. */
  readonly sha256: string;
  readonly size: number;
}

/** A wording as it is stored. */
export interface StoredWording {
  readonly title: Words;
  readonly language: 'ko';
  /** Handlebars text. */
  readonly source: string;
  /** Invented data as JSON text. */
  readonly sample: string;
  readonly office: readonly StoredOfficeFile[];
}

const officeFile = part({
  kind: { ...text, enum: ['hwpx', 'docx'] },
  sha256: text,
  size: { type: Number, required: true },
});

/** The text may be empty while it is being written. */
export const wordingFields = {
  title: { type: words, required: true },
  language: { ...text, enum: ['ko'] },
  source: { type: String, default: '' },
  sample: text,
  office: { type: [officeFile], required: true },
};
export const wording = part(wordingFields);
