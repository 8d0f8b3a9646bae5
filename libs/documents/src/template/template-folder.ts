import type { OfficeKind } from '../office/kinds.js';

/** The folder of one version of a form, read and not yet judged. */
export interface TemplateFolder {
  /** "agreement/v1" */
  readonly id: string;
  /** The files as text, by name: form.json, form.hbs, sample.json. */
  readonly texts: Readonly<Record<string, string>>;
  /** The office's own files, by what their names say they are: form.hwpx, form.docx. */
  readonly office?: Readonly<Partial<Record<OfficeKind, Uint8Array>>>;
}
