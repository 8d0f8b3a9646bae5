import type { Words } from '#policy';
import type { OfficeKind } from '../office/kinds.js';
import type { FormData } from '../template/form-template.js';
import type { TemplateFolder } from '../template/template-folder.js';

/** A wording as its author has it: it may be half done, and its files may be nothing of the kind. */
export interface AuthoredTemplate {
  /** "agreement/v2", or what the draft is called while it has no number. */
  readonly id: string;
  readonly form: string;
  readonly title: Words;
  readonly language: 'ko';
  readonly source: string;
  readonly sample: FormData;
  readonly office: Readonly<Partial<Record<OfficeKind, Uint8Array>>>;
}

/** The folder that a template would be. */
export const folderOf = ({ id, title, language, source, sample, office }: AuthoredTemplate): TemplateFolder => ({
  id,
  texts: {
    'form.json': `${JSON.stringify({ title, language }, null, 2)}\n`,
    'form.hbs': source,
    'sample.json': `${JSON.stringify(sample, null, 2)}\n`,
  },
  ...(Object.keys(office).length === 0 ? {} : { office }),
});
