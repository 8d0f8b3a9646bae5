import type { Words } from '#policy';
import type { BoundForm } from '../form/bind.js';
import type { FilledForm } from '../form/filled-form.js';
import { refuseIncomplete } from '../form/refuse-incomplete.js';
import { NOT_PRINTED, traceOf } from '../form/trace.js';
import { markHtml, type DocumentMark } from '../identity/document-mark.js';
import { renderTemplate } from '../template/engine.js';
import { escaped } from './escape.js';
import { refuseLoadingStyles } from './style-sheet.js';

export interface RenderOptions {
  /** Address of a style sheet that brings the fonts. */
  readonly fontsHref?: string;
  /** Of a document that is kept: its number, its code and where it can be asked about, printed at its foot. */
  readonly mark?: DocumentMark;
}

/**
 * The whole HTML document of a filled form: its template between what says which form, template and rules it is from.
 * The same input gives the same bytes.
 * @param css the forms' one style sheet; stands in the document as it is, so that its hash can be allowed
 * @throws DocumentError `form/incomplete` while there are gaps, `style/closes-element`, `style/loads-something`, `render/…`
 */
export function renderForm(bound: BoundForm, filled: FilledForm, css: string, options: RenderOptions = {}): string {
  refuseIncomplete(bound, filled);
  refuseLoadingStyles(css);
  const body = renderTemplate(bound.template.source, filled.data);
  return documentOf(bound, body, css, footer(traceOf(bound, filled, bound.template.hash), options.mark), options);
}

/** What a document says of itself around its body. */
export interface Framed {
  readonly form: { readonly printed: boolean };
  readonly template: { readonly language: 'ko'; readonly title: Words };
}

/** The whole document around a body. @param foot HTML of ours */
export function documentOf(
  { form, template }: Framed,
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

export function footer(parts: readonly string[], mark: DocumentMark | undefined): string {
  const trace = parts.map((part) => `<span>${escaped(part)}</span>`).join('\n');
  if (mark === undefined) return `<footer class="form-trace">\n${trace}\n</footer>`;
  return `<footer class="form-trace form-trace-marked">\n${markHtml(mark, trace)}\n</footer>`;
}
