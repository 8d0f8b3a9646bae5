import type { BoundForm } from '../form/bind.js';
import { OFFICE_KINDS, OFFICE_MEDIA_TYPES } from '../office/kinds.js';

/** The formats that documents are kept in. Every form has the first; the others where it has the office's own file. */
export const KEPT_FORMATS = ['pdf', ...OFFICE_KINDS] as const;
export type KeptFormat = (typeof KEPT_FORMATS)[number];

export const KEPT_MEDIA_TYPES = { pdf: 'application/pdf', ...OFFICE_MEDIA_TYPES } as const satisfies Readonly<
  Record<KeptFormat, string>
>;

/**
 * The hash of the file that the words of a document are from, as they are printed on it.
 * @returns undefined for a form that has no file of this format
 */
export const wordingHash = ({ template }: BoundForm, format: KeptFormat): string | undefined =>
  format === 'pdf' ? template.hash : template.office[format]?.hash;
