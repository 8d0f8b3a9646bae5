import { DocumentError } from '../document-error.js';
import { OFFICE_KINDS, officeFile, type OfficeKind } from '../office/kinds.js';
import type { OfficeTemplate } from '../office/office-template.js';
import { readOffice } from '../office/read-office.js';
import { clashingUses } from './clashing-uses.js';
import { otherWords } from './other-words.js';
import type { ParsedTemplate } from './parse.js';
import { placeWords, problem, type TemplateProblem } from './problem.js';
import { schemaOf } from './schema.js';
import { finished } from './schema-merge.js';
import type { TemplateFolder } from './template-folder.js';

/** A form's text, and what it does with its values. */
export interface FormText {
  readonly source: string;
  readonly html: ParsedTemplate;
}

/**
 * Reads the office's own files of a form, and holds them against its text: they say the same.
 * @throws DocumentError `office/…`, or `template/refused` with every problem of the first file that has any
 */
export function readOfficeFiles(
  id: string,
  files: NonNullable<TemplateFolder['office']>,
  text: FormText,
): { readonly templates: Partial<Record<OfficeKind, OfficeTemplate>>; readonly warnings: readonly TemplateProblem[] } {
  const templates: Partial<Record<OfficeKind, OfficeTemplate>> = {};
  const warnings: TemplateProblem[] = [];
  for (const kind of OFFICE_KINDS) {
    const bytes = files[kind];
    if (bytes === undefined) continue;
    const { template, problems } = readOffice(bytes, kind);
    const clashes = clashingUses([...text.html.uses, ...template.parsed.uses]);
    refuseErrors(id, officeFile(kind), [...problems, ...clashes]);
    templates[kind] = template;
    warnings.push(...problems, ...differing(kind, text, template));
  }
  return { templates, warnings };
}

/** What of a file does not say what the text says: fields that it lacks, and other words. */
export const differing = (
  kind: OfficeKind,
  { source, html }: FormText,
  template: OfficeTemplate,
): readonly TemplateProblem[] => [
  ...leftOut(officeFile(kind), html, template.parsed),
  ...otherWords(source, kind, template),
];

/** Fields of the text that a file does not use: the paper would lack them. */
function leftOut(file: string, html: ParsedTemplate, { uses }: ParsedTemplate): readonly TemplateProblem[] {
  const namesIn = ({ uses: some }: Pick<ParsedTemplate, 'uses'>): Set<string> =>
    new Set(some.map(({ path }) => path.join('.')));
  const used = namesIn({ uses });
  const where = { ko: file, en: file };
  return [...namesIn(html)]
    .filter((name) => !used.has(name))
    .map((name) =>
      problem('office/left-out', { line: 1, column: 1, where }, { name: name.replaceAll('.[]', '[]') }, 'warning'),
    );
}

/** @throws DocumentError `template/refused` when one of them is an error */
export function refuseErrors(id: string, file: string, problems: readonly TemplateProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return;
  const details = { id, file, count: errors.length, place: placeWords(first), first: first.words };
  throw new DocumentError('template/refused', details, `/${file}`, problems);
}

/** What several texts need together: each value once, as what all of them take it for. */
export function together(parsed: readonly ParsedTemplate[]): ParsedTemplate {
  const [only, ...others] = parsed;
  if (only && others.length === 0) return only;
  const uses = parsed.flatMap((one) => one.uses);
  return { uses, schema: finished(schemaOf(uses)) };
}
