import { compileRuleSet, contentHash, type RuleSet, type Words } from '#policy';
import { DocumentError } from '../document-error.js';
import { bindTemplate, type BoundForm } from '../form/bind.js';
import { fillForm } from '../form/fill.js';
import type { Gap } from '../form/filled-form.js';
import { wordsOf } from '../messages.js';
import { OFFICE_KINDS, officeFile, type OfficeKind } from '../office/kinds.js';
import type { OfficeTemplate } from '../office/office-template.js';
import { readOffice } from '../office/read-office.js';
import { clashingUses } from '../template/clashing-uses.js';
import type { FormTemplate } from '../template/form-template.js';
import { differing, together, type FormText } from '../template/office-files.js';
import { parseTemplate, type ParsedTemplate } from '../template/parse.js';
import { problem, type TemplateProblem } from '../template/problem.js';
import type { AuthoredTemplate } from './authored-template.js';
import { fieldsInUse, type FieldInUse } from './fields-in-use.js';

export type AuthoredFile = 'form.hbs' | 'sample.json' | `form.${OfficeKind}`;

/** Something wrong in a wording, in one of its files. */
export interface WordingProblem extends TemplateProblem {
  readonly file: AuthoredFile;
  /** Of the sample: where in it. */
  readonly pointer?: string;
}

/** All that is found out about a wording. */
export interface WordingCheck {
  /** As they stand in the files; errors keep it from being printed. */
  readonly problems: readonly WordingProblem[];
  readonly fields: readonly FieldInUse[];
  /** Of each of the office's own files that could be opened. */
  readonly office: readonly { readonly kind: OfficeKind; readonly fields: readonly FieldInUse[] }[];
}

interface Read {
  readonly problems: readonly WordingProblem[];
  readonly html: ParsedTemplate;
  readonly office: Partial<Record<OfficeKind, OfficeTemplate>>;
}

const TOP = { line: 1, column: 1 } as const;
export const isError = ({ severity }: Pick<TemplateProblem, 'severity'>): boolean => severity === 'error';
const inFile =
  (file: AuthoredFile) =>
  (one: TemplateProblem): WordingProblem => ({ ...one, file });

/**
 * Everything wrong in a wording, without printing anything but its sample. Nothing is thrown for what an author wrote.
 * @param ruleSet whose form it is for; without it, no field is held against anything
 */
export function checkWording(authored: AuthoredTemplate, ruleSet?: RuleSet): WordingCheck {
  const read = readAuthored(authored);
  const bound = bindAuthored(authored, read, ruleSet);
  return {
    problems: [...read.problems, ...bound.problems],
    fields: fieldsInUse(read.html.uses),
    office: OFFICE_KINDS.flatMap((kind) => {
      const found = read.office[kind];
      return found === undefined ? [] : [{ kind, fields: fieldsInUse(found.parsed.uses) }];
    }),
  };
}

/**
 * A wording held against the form that it is for.
 * @returns the two together; what is wrong, in place of them, where that cannot be
 */
export function bindWording(
  authored: AuthoredTemplate,
  ruleSet: RuleSet,
): { readonly bound: BoundForm } | { readonly problems: readonly WordingProblem[] } {
  const read = readAuthored(authored);
  const { bound, problems } = bindAuthored(authored, read, ruleSet, { withSample: false });
  return bound === undefined ? { problems: [...read.problems, ...problems].filter(isError) } : { bound };
}

function readAuthored({ source, office: files }: AuthoredTemplate): Read {
  const { parsed: html, problems: found } = parseTemplate(source);
  const problems = found.map(inFile('form.hbs'));
  const office: Partial<Record<OfficeKind, OfficeTemplate>> = {};
  for (const kind of OFFICE_KINDS) {
    const bytes = files[kind];
    if (bytes === undefined) continue;
    const read = readOfficeFile(bytes, kind, { html, source });
    problems.push(...read.problems.map(inFile(officeFile(kind))));
    if (read.template !== undefined) office[kind] = read.template;
  }
  return { problems, html, office };
}

/** @returns no template where the file is not taken at all; why, as a problem of the file */
function readOfficeFile(
  bytes: Uint8Array,
  kind: OfficeKind,
  text: FormText,
): { readonly template?: OfficeTemplate; readonly problems: readonly TemplateProblem[] } {
  try {
    const { template, problems } = readOffice(bytes, kind);
    const clashes = clashingUses([...text.html.uses, ...template.parsed.uses]);
    return { template, problems: [...problems, ...clashes, ...differing(kind, text, template)] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const file = officeFile(kind);
    const { code, words } = error;
    return { problems: [{ code, severity: 'error', ...TOP, where: { ko: file, en: file }, words }] };
  }
}

interface Bound {
  readonly bound?: BoundForm;
  readonly problems: readonly WordingProblem[];
}

function bindAuthored(
  authored: AuthoredTemplate,
  { html, office, problems }: Read,
  ruleSet: RuleSet | undefined,
  { withSample = true } = {},
): Bound {
  if (ruleSet === undefined || problems.some(isError)) return { problems: [] };
  const form = ruleSet.forms.find(({ id }) => id === authored.form);
  if (form === undefined) {
    const details = { ruleSet: ruleSet.manifest.id, form: authored.form };
    return { problems: [inFile('form.hbs')(problem('template/form-not-there', TOP, details, 'warning'))] };
  }
  try {
    const bound = bindTemplate(ruleSet, form, templateWith(authored, html, office));
    return { bound, problems: [...unused(bound), ...(withSample ? sampleGaps(bound) : [])] };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, words } = error;
    const found = error.problems ?? [{ code, severity: 'error' as const, ...TOP, words }];
    return { problems: found.map((one) => inFile(fileOf(one))(one)) };
  }
}

/** The places of an office's file begin with its name; the text's have lines alone. */
const fileOf = ({ where }: TemplateProblem): AuthoredFile => {
  const kind = OFFICE_KINDS.find((one) => where?.en.startsWith(officeFile(one)));
  return kind === undefined ? 'form.hbs' : officeFile(kind);
};

function templateWith(
  { id, form, title, language, source, sample }: AuthoredTemplate,
  html: ParsedTemplate,
  office: Partial<Record<OfficeKind, OfficeTemplate>>,
): FormTemplate {
  const [, version = ''] = id.split('/');
  const hash = contentHash({ id, title, language, source });
  const parsed = together([html, ...Object.values(office).map((one) => one.parsed)]);
  return { id, form, version, hash, title, language, source, sample, warnings: [], office, parsed };
}

/** Fields of the form that the paper does not show, told at once: a wording that is being written lacks many. */
function unused({ form, uses }: BoundForm): readonly WordingProblem[] {
  const used = new Set(uses.map(({ path }) => path[0]));
  const lacking = form.fields.filter(({ id }) => !used.has(id));
  if (lacking.length === 0) return [];
  const namesIn = (language: keyof Words): string =>
    lacking.map(({ id, label }) => `${label[language]}(${id})`).join(', ');
  const details = { count: lacking.length, names: { ko: namesIn('ko'), en: namesIn('en') } };
  return [inFile('form.hbs')(problem('template/unused-fields', TOP, details, 'warning'))];
}

/** What the invented data lack: the form's own screen offers them as a complete example. */
function sampleGaps(bound: BoundForm): readonly WordingProblem[] {
  const { gaps } = fillForm(bound, compileRuleSet(bound.ruleSet), bound.template.sample);
  return gaps.map((gap) => ({
    code: 'template/sample-incomplete',
    severity: 'error',
    ...TOP,
    words: wordsOf('template/sample-incomplete', { gap: (gap satisfies Gap).words }),
    file: 'sample.json',
    pointer: gap.pointer,
  }));
}
