import { attributeOf, attributeNamed, descendants, isElement, type XmlElement } from '../xml/tree.js';
import { isCalled, type Vocabulary } from '../vocabulary.js';
import { isPinned } from './block-level.js';
import { hoistedIn, type Tell } from './hoist.js';
import type { Paragraph } from './paragraph.js';

/**
 * What would be broken by leaving rows or paragraphs out, or by repeating them: the settings of a page, cells that reach over
 * several rows, a table without any row.
 */
export function checkRegions(words: Vocabulary, root: XmlElement, paragraphs: readonly Paragraph[], tell: Tell): void {
  const known = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph] as const));
  for (const parent of hoistedIn(root)) {
    const { elements, tagged } = insideTags(parent, known);
    if (tagged === undefined) continue;
    if (
      elements.some(
        ({ element, depth }) => depth > 0 && isCalled(words, element, words.paragraph) && isPinned(words, element),
      )
    )
      tell('office/block-page', tagged);
    const rows = elements.filter(({ element }) => isCalled(words, element, words.row));
    if (!isCalled(words, parent, words.table)) continue;
    if (rows.every(({ isAsked }) => isAsked)) tell('office/block-table', tagged);
    if (reachesOut(rows)) tell('office/block-merged', tagged);
  }
}

interface Inside {
  readonly element: XmlElement;
  /** Blocks around it here. */
  readonly depth: number;
  /** Whether one of them may print it not at all. */
  readonly isAsked: boolean;
  /** Differs where another block, or part of one, is around it. */
  readonly region: string;
}

function insideTags(
  parent: XmlElement,
  known: ReadonlyMap<XmlElement, Paragraph>,
): { elements: readonly Inside[]; tagged?: Paragraph } {
  const elements: Inside[] = [];
  const open: { tag: string; number: number }[] = [];
  let [count, tagged]: [number, Paragraph | undefined] = [0, undefined];
  for (const child of parent.children) {
    if (child.kind === 'tag') {
      tagged ??= known.get(child.paragraph);
      const isOpening = /^\{\{~?\s*(?:#|\^\s*[^\s~}])/.test(child.tag);
      const block = isOpening ? undefined : open.pop();
      count += 1;
      if (isOpening || !/^\{\{~?\s*\//.test(child.tag)) open.push({ tag: block?.tag ?? child.tag, number: count });
    } else if (isElement(child)) {
      const isAsked = open.some(({ tag }) => !/^\{\{~?\s*#\s*each\b/.test(tag));
      elements.push({ element: child, depth: open.length, isAsked, region: open.map(({ number }) => number).join() });
    }
  }
  return { elements, ...(tagged === undefined ? {} : { tagged }) };
}

/** Whether a cell reaches from one region of rows into another. */
function reachesOut(rows: readonly Inside[]): boolean {
  return (
    rows.some(({ element, region }, index) =>
      spansOf(element).some((span) => rows.slice(index, index + span).some((row) => row.region !== region)),
    ) || rows.some(({ element, region }, index) => continues(element) && rows[index - 1]?.region !== region)
  );
}

/** Rows that each cell reaches over, as HWPX tells it. */
const spansOf = (row: XmlElement): readonly number[] =>
  row.children
    .filter(isElement)
    .flatMap((cell) => cell.children.filter(isElement))
    .filter(({ local }) => local === 'cellSpan')
    .map((span) => Number(attributeOf(span, 'rowSpan') ?? 1));

/** Whether a cell goes on from the row above, as DOCX tells it. */
const continues = (row: XmlElement): boolean =>
  [...descendants(row)].some(
    (element) => element.local === 'vMerge' && (attributeNamed(element, 'val') ?? 'continue') === 'continue',
  );
