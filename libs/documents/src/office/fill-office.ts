import { markLines, type DocumentMark } from '../identity/document-mark.js';
import { qrPicture } from '../identity/qr-picture.js';
import { renderTemplate } from '../template/engine.js';
import { cleaned } from './clean.js';
import type { OfficeTemplate } from './office-template.js';
import { zip } from './package/zip.js';
import { restOf } from './rest.js';
import { Expander } from './skeleton/expand.js';
import { MARKS } from './skeleton/fragment.js';
import { docxTrace } from './trace/docx-trace.js';
import { addSmallPrint, hwpxTrace } from './trace/hwpx-trace.js';
import { placePicture } from './trace/place-picture.js';
import type { Rest, TracedPart } from './trace/trace.js';
import { VOCABULARIES, type Vocabulary } from './vocabulary.js';

/** What a document says of itself beside its wording. */
export interface OfficeTrace {
  /** In the file's own properties. */
  readonly title: string;
  /** Below the wording: what the document was made from. */
  readonly lines: readonly string[];
  /** Of a document that is kept: its lines and its QR code stand above the last of those. */
  readonly mark?: DocumentMark | undefined;
}

/**
 * Fills an office's file. The same input gives the same bytes.
 * @param data what the wording is filled with; nothing of it is ever markup
 * @throws DocumentError `render/…`, `office/filled-too-large`
 */
export function fillOffice(
  template: OfficeTemplate,
  data: Readonly<Record<string, unknown>>,
  trace: OfficeTrace,
): Uint8Array {
  const words = VOCABULARIES[template.kind];
  const rendered = renderTemplate(template.source, cleaned(data) as Readonly<Record<string, unknown>>).split(
    MARKS.part,
  );
  const rest = restOf(template, trace);
  const expander = new Expander();
  const filled = template.parts.map((part, index): [string, string] => {
    const traced = part.isTraced ? traceXml(template, part, trace, rest) : '';
    const expansion = { words, prefix: part.prefix, fragments: template.fragments, trace: traced };
    return [part.name, repaired(words, part.prefix, expander.expand(rendered[index] ?? '', expansion))];
  });
  return zip(template.kind, new Map([...rest, ...filled]));
}

/** @param rest is given what the lines need: a shape of their letters, a picture */
function traceXml({ kind }: OfficeTemplate, part: TracedPart, { lines, mark }: OfficeTrace, rest: Rest): string {
  const own = mark === undefined ? [] : markLines(mark);
  const all = [...lines.slice(0, -1), ...own, ...lines.slice(-1)].map((line) => String(cleaned(line)));
  if (all.length === 0) return '';
  const picture = mark && placePicture(kind, part, rest, qrPicture(mark.address));
  const at = lines.length - 1;
  return kind === 'hwpx'
    ? hwpxTrace(part, all, { shape: addSmallPrint(rest), picture, at })
    : docxTrace(part, all, { picture, at });
}

/** A cell whose paragraphs were all left out gets an empty one: without any, a word processor calls the file damaged. */
function repaired(words: Vocabulary, prefix: string, xml: string): string {
  const end = `</${prefix}${words.cell}>`;
  const paragraph = [`</${prefix}${words.paragraph}>`, `<${prefix}${words.paragraph}/>`];
  let [out, at] = ['', 0];
  for (let next = xml.indexOf(end); next !== -1; next = xml.indexOf(end, next + end.length)) {
    if (paragraph.some((one) => xml.endsWith(one, next))) continue;
    out += xml.slice(at, next) + words.emptyParagraph(prefix);
    at = next;
  }
  return out + xml.slice(at);
}
