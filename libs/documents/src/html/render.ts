import { DocumentError } from '../document-error.js';
import type { BoundForm } from '../form/bind.js';
import type { FilledForm } from '../form/filled-form.js';
import { faultsOf } from '../form/validate-data.js';
import { renderTemplate } from '../template/engine.js';
import { escaped } from './escape.js';
import { refuseLoadingStyles } from './style-sheet.js';

export interface RenderOptions {
  /** Address of a style sheet that brings the fonts. */
  readonly fontsHref?: string;
}

const NOT_PRINTED = '원문에 서식이 없어 공고의 조항으로 만든 서식';
const SHOWN_OF_HASH = 12;

/**
 * The whole HTML document of a filled form: its template between what says which form, template and rules it is from.
 * The same input gives the same bytes.
 * @param css the forms' one style sheet; stands in the document as it is, so that its hash can be allowed
 * @throws DocumentError `form/incomplete` while there are gaps, `style/closes-element`, `style/loads-something`, `render/…`
 */
export function renderForm(bound: BoundForm, filled: FilledForm, css: string, options: RenderOptions = {}): string {
  const [first] = filled.gaps;
  if (first)
    throw new DocumentError('form/incomplete', { count: filled.gaps.length, first: first.words }, first.pointer);
  const [fault] = faultsOf(bound.schema, filled.data);
  if (fault)
    throw new DocumentError('form/incomplete', { count: 1, first: fault.path.join('.') }, `/${fault.path.join('/')}`);
  refuseLoadingStyles(css);
  const body = renderTemplate(bound.template.source, filled.data);
  return wrap(bound, body, css, footer(bound, filled), options);
}

function wrap(
  { form, template }: BoundForm,
  body: string,
  css: string,
  foot: string,
  { fontsHref }: RenderOptions,
): string {
  const fonts = fontsHref === undefined ? '' : `<link rel="stylesheet" href="${escaped(fontsHref)}">\n`;
  const mark = form.printed ? '' : `<p class="form-mark">${NOT_PRINTED}</p>\n`;
  return `<!doctype html>
<html lang="${template.language}">
<head>
<meta charset="utf-8">
<title>${escaped(template.title[template.language])}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${fonts}<style>${css}</style>
</head>
<body>
<main class="form">
${mark}${body.trimEnd()}
</main>
${foot}
</body>
</html>
`;
}

/** From a paper one must find the wording and the rules it was made by, and the day whose values of the rules hold. */
function footer({ ruleSet, ruleSetHash, form, template }: BoundForm, { asOf, knownOn }: FilledForm): string {
  const name = form.no === undefined ? form.label.ko : `${form.no} ${form.label.ko}`;
  const parts = [
    name,
    `서식 틀 ${template.id} (${shortHash(template.hash)})`,
    `규정 ${ruleSet.manifest.id} (${shortHash(ruleSetHash)})`,
    `기준일 ${asOf}${knownOn === undefined ? '' : ` (${knownOn}까지 알려진 값)`}`,
  ];
  return `<footer class="form-trace">\n${parts.map((part) => `<span>${escaped(part)}</span>`).join('\n')}\n</footer>`;
}

const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, SHOWN_OF_HASH);
