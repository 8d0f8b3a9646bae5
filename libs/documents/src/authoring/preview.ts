import type { CompiledRuleSet, Words } from '#policy';
import type { BoundForm } from '../form/bind.js';
import type { FilledForm, Gap } from '../form/filled-form.js';
import { fillForm } from '../form/fill.js';
import { atField } from '../form/signers.js';
import { traceOf } from '../form/trace.js';
import { documentOf, footer, type RenderOptions } from '../html/render.js';
import { refuseLoadingStyles } from '../html/style-sheet.js';
import { renderTemplate } from '../template/engine.js';
import type { FormData } from '../template/form-template.js';
import { parseTemplate } from '../template/parse.js';
import type { AuthoredTemplate } from './authored-template.js';
import { isError, type WordingProblem } from './check-wording.js';
import { withMarks } from './fill-marks.js';
import { markingHelpers, shownMarks } from './marks.js';

/** A wording as it would be printed. */
export interface WordingPreview {
  readonly html: string;
  /** What is missing; each stands in the page as a mark. */
  readonly gaps: readonly Gap[];
  readonly isComplete: boolean;
}

/** Stands where a kept document says what it was made from: this one is none. */
const IS_DRAFT = '초안 미리보기: 발행하지 않은 서식';

/**
 * A form in a wording that need not be published, filled as far as the data go; what is missing is marked in place.
 * @param data wrong data is told as gaps and never thrown
 * @throws DocumentError `render/…`, `style/…`
 */
export function previewForm(
  bound: BoundForm,
  compiled: CompiledRuleSet,
  data: FormData,
  css: string,
  options: Pick<RenderOptions, 'fontsHref'> = {},
): WordingPreview {
  refuseLoadingStyles(css);
  const filled = fillForm(bound, compiled, data);
  const marked = withMarks(filled.data, bound, (path) => labelOf(bound, filled, path));
  const body = shownMarks(renderTemplate(bound.template.source, marked, markingHelpers));
  const foot = footer([IS_DRAFT, ...traceOf(bound, filled, bound.template.hash)], undefined);
  return { html: documentOf(bound, body, css, foot, options), gaps: filled.gaps, isComplete: filled.isComplete };
}

/**
 * The same of a form that no rules have yet: its fields are those of the data, and nothing is decided.
 * @returns without gaps: what is missing is nobody's to give, and stands in the page by its name
 */
export function previewUnbound(
  authored: AuthoredTemplate,
  fields: Readonly<Record<string, unknown>>,
  css: string,
  options: Pick<RenderOptions, 'fontsHref'> = {},
): WordingPreview | { readonly problems: readonly WordingProblem[] } {
  refuseLoadingStyles(css);
  const { parsed, problems } = parseTemplate(authored.source);
  const errors = problems.filter(isError);
  if (errors.length > 0) return { problems: errors.map((one) => ({ ...one, file: 'form.hbs' })) };
  const marked = withMarks(fields, parsed, (path) => path.join('.'));
  const body = shownMarks(renderTemplate(authored.source, marked, markingHelpers));
  const framed = { form: { printed: true }, template: authored };
  return { html: documentOf(framed, body, css, footer([IS_DRAFT], undefined), options), gaps: [], isComplete: false };
}

/** What a missing value is called: as its gap is, or as the field that it stands in. */
function labelOf({ form, fields }: BoundForm, { gaps }: FilledForm, way: readonly string[]): string {
  const [name = '', ...steps] = atField(form, { path: way, isMissing: true }).path;
  const below = steps.map((step) => `/${step}`).join('');
  const gap = gaps.find((one) => one.field === name && one.pointer.endsWith(below));
  const label: Words | undefined = gap?.label ?? fields.find(({ id }) => id === name)?.label;
  return label?.ko ?? [name, ...steps].join('.');
}
