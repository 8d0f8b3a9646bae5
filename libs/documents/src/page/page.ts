import type { Words } from '#policy';
import { DocumentError } from '../document-error.js';
import { escaped } from '../html/escape.js';
import { refuseLoadingStyles } from '../html/style-sheet.js';
import { renderTemplate } from '../template/engine.js';
import { parseTemplate } from '../template/parse.js';
import { finishedPageFile } from './page-file.js';

/** A page that the product itself prints, such as a table of old and new text: not a form of any programme. */
export interface PageTemplate {
  readonly id: string;
  readonly title: Words;
  /** The body in each language, in the dialect of forms. */
  readonly sources: Words;
}
export interface PageOptions {
  readonly language: keyof Words;
  /** Stands behind the template's own title in the title of the document. */
  readonly about: string;
  /** Address of a style sheet that brings the fonts. */
  readonly fontsHref?: string;
}

/**
 * Judges the folder of a page: `page.json` with its title, `ko.hbs` and `en.hbs`.
 * @throws DocumentError `template/missing-file`, `template/wrong-file`, or `template/refused` with every problem
 */
export function readPage({ id, texts }: { id: string; texts: Readonly<Record<string, string>> }): PageTemplate {
  const fileOf = (file: string): string => {
    const text = Object.hasOwn(texts, file) ? texts[file] : undefined;
    if (text === undefined) throw new DocumentError('template/missing-file', { id, file }, `/${file}`);
    return text;
  };
  const { title } = finishedPageFile(id, fileOf('page.json'));
  const sourceOf = (file: string): string => {
    const source = fileOf(file);
    const { problems } = parseTemplate(source);
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) return source;
    const { line, column, words } = first;
    const details = { id, count: errors.length, line, column, first: words };
    throw new DocumentError('template/refused', details, `/${file}`, problems);
  };
  return { id, title, sources: { ko: sourceOf('ko.hbs'), en: sourceOf('en.hbs') } };
}

/**
 * The whole HTML document of a page. The same input gives the same bytes.
 * @param css stands in the document as it is, so that its hash can be allowed
 * @throws DocumentError `style/…`, `render/…`
 */
export function renderPage(
  page: PageTemplate,
  data: Readonly<Record<string, unknown>>,
  css: string,
  { language, about, fontsHref }: PageOptions,
): string {
  refuseLoadingStyles(css);
  const fonts = fontsHref === undefined ? '' : `<link rel="stylesheet" href="${escaped(fontsHref)}">\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(`${page.title[language]} — ${about}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${fonts}<style>${css}</style>
</head>
<body>
<main>
${renderTemplate(page.sources[language], data).trimEnd()}
</main>
</body>
</html>
`;
}
