import { renderTemplate } from '../template/engine.js';
import { cleaned } from './clean.js';
import type { OfficeTemplate } from './office-template.js';
import { zip } from './package/zip.js';
import { restOf } from './rest.js';
import { Expander } from './skeleton/expand.js';
import { MARKS } from './skeleton/fragment.js';
import { VOCABULARIES, type Vocabulary } from './vocabulary.js';
import { xmlText } from './xml/write.js';

/** What a document says of itself beside its wording. */
export interface OfficeTrace {
  /** In the file's own properties. */
  readonly title: string;
  /** Below the wording: what the document was made from. */
  readonly lines: readonly string[];
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
  const expander = new Expander();
  const filled = template.parts.map(({ name, prefix }, index): [string, string] => {
    const expansion = { words, prefix, fragments: template.fragments, trace: traceOf(words, prefix, trace) };
    return [name, repaired(words, prefix, expander.expand(rendered[index] ?? '', expansion))];
  });
  return zip(template.kind, new Map([...restOf(template, trace), ...filled]));
}

const traceOf = (words: Vocabulary, prefix: string, { lines }: OfficeTrace): string =>
  lines.map((line) => words.paragraphOf(prefix, xmlText(String(cleaned(line))))).join('');

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
