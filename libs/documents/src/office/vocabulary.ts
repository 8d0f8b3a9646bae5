import type { OfficeKind } from './kinds.js';
import { isElement, type XmlElement } from './xml/tree.js';

/** In the first paragraph shape and style, which every document has. @param shape of its characters; 0 is there always */
export const hwpxParagraph = (prefix: string, shape: number, content: string): string =>
  `<${prefix}p id="0" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0">` +
  `<${prefix}run charPrIDRef="${shape}">${content}</${prefix}run></${prefix}p>`;

/** What the elements are called that a form is about. */
export interface Vocabulary {
  readonly namespaces: ReadonlySet<string>;
  /** Parts with text, the one that holds the body first. */
  readonly parts: RegExp;
  readonly paragraph: string;
  readonly text: string;
  readonly row: string;
  readonly table: string;
  /** What holds the paragraphs of a cell, and must never be without one. */
  readonly cell: string;
  /** In a paragraph that can neither be left out nor repeated: it holds the settings of its page. */
  readonly pinned: string;
  /** What a program has remembered about how the text was laid out, or where it was edited. */
  readonly stale: ReadonlySet<string>;
  /** Marks of changes that nobody has accepted yet. */
  readonly tracked: ReadonlySet<string>;
  /** What may stand in a paragraph that holds nothing but tags. */
  readonly plain: ReadonlySet<string>;
  /** Whether a table tells how many rows it has, and each cell in which it stands. */
  readonly countsRows: boolean;
  /** Whether spaces at the ends of a text count only where it is said. */
  readonly spaces: 'kept' | 'declared';
  /** A line break within a text, and a paragraph that is empty, given the prefix of the text's own element. */
  readonly lineBreak: (prefix: string) => string;
  readonly emptyParagraph: (prefix: string) => string;
}

const HWPX: Vocabulary = {
  namespaces: new Set(['http://www.hancom.co.kr/hwpml/2011/paragraph']),
  parts: /^Contents\/(?:section|masterpage)\d+\.xml$/,
  paragraph: 'p',
  text: 't',
  row: 'tr',
  table: 'tbl',
  cell: 'subList',
  pinned: 'secPr',
  stale: new Set(['linesegarray']),
  tracked: new Set(['insertBegin', 'insertEnd', 'deleteBegin', 'deleteEnd']),
  plain: new Set(['run', 't']),
  countsRows: true,
  spaces: 'kept',
  lineBreak: (prefix) => `<${prefix}lineBreak/>`,
  emptyParagraph: (prefix) => hwpxParagraph(prefix, 0, ''),
};

const DOCX: Vocabulary = {
  namespaces: new Set([
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ]),
  parts: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
  paragraph: 'p',
  text: 't',
  row: 'tr',
  table: 'tbl',
  cell: 'tc',
  pinned: 'sectPr',
  stale: new Set(['proofErr', 'lastRenderedPageBreak', 'showingPlcHdr', 'dataBinding']),
  tracked: new Set(['ins', 'del', 'moveFrom', 'moveTo']),
  plain: new Set(['r', 't', 'pPr', 'rPr', 'bookmarkStart', 'bookmarkEnd']),
  countsRows: false,
  spaces: 'declared',
  lineBreak: (prefix) => `</${prefix}t><${prefix}br/><${prefix}t xml:space="preserve">`,
  emptyParagraph: (prefix) => `<${prefix}p/>`,
};

export const VOCABULARIES: Readonly<Record<OfficeKind, Vocabulary>> = { hwpx: HWPX, docx: DOCX };

/** Whether an element is what the vocabulary calls by this name. */
export const isCalled = ({ namespaces }: Vocabulary, element: XmlElement, local: string): boolean =>
  element.local === local && namespaces.has(element.namespace);

/** Every element of a paragraph itself: what stands in a table or a box within it belongs to other paragraphs. */
export function* ownElements(words: Vocabulary, paragraph: XmlElement): Generator<XmlElement> {
  for (const child of paragraph.children) {
    if (!isElement(child) || isCalled(words, child, words.paragraph)) continue;
    yield child;
    yield* ownElements(words, child);
  }
}
