import { ancestors, type XmlElement } from '../xml/tree.js';
import { isCalled, ownElements, type Vocabulary } from '../vocabulary.js';
import type { Block, BlockPart, Piece } from './block-tags.js';
import type { Paragraph } from './paragraph.js';

/** What a block repeats or leaves out: part of one paragraph, whole paragraphs, or whole rows of a table. */
export type Level =
  | { readonly kind: 'inline' }
  | { readonly kind: 'paragraph' | 'row'; readonly units: readonly XmlElement[] }
  /** Its tags stand where nothing whole lies between them. */
  | { readonly kind: 'across' };

/**
 * @param moved tags of blocks around it that stand between paragraphs or rows already
 * @param pieces of the paragraph it opens in
 */
export function levelOf(
  words: Vocabulary,
  { name, parts }: Block,
  pieces: readonly Piece[],
  moved: ReadonlySet<BlockPart>,
): Level {
  const paragraphs = parts.map(({ paragraph }) => paragraph);
  const [first] = paragraphs;
  if (first === undefined) return { kind: 'across' };
  if (paragraphs.every((one) => one === first))
    return isWhole(parts, pieces, moved) && canStandAlone(words, first, name)
      ? { kind: 'paragraph', units: paragraphs.map(({ element }) => element) }
      : { kind: 'inline' };
  const elements = paragraphs.map(({ element }) => element);
  if (elements.every(({ parent }) => parent === first.element.parent)) return { kind: 'paragraph', units: elements };
  const rows = commonRows(words, elements);
  return rows ? { kind: 'row', units: rows } : { kind: 'across' };
}

/** Whether a block is all that its paragraph holds. With an `else` it says one thing or the other in the same place. */
function isWhole(parts: readonly BlockPart[], pieces: readonly Piece[], moved: ReadonlySet<BlockPart>): boolean {
  const [open, close] = parts;
  if (parts.length !== 2 || !open || !close) return false;
  const at = (part: BlockPart): number => pieces.findIndex((piece) => piece.kind === 'part' && piece.part === part);
  const outside = [...pieces.slice(0, at(open)), ...pieces.slice(at(close) + 1)];
  return outside.every((piece) => isBlank(piece) || (piece.kind === 'part' && moved.has(piece.part)));
}

export const isBlank = (piece: Piece): boolean => piece.kind === 'text' && piece.content.trim() === '';

/** The settings of a page are never left out, and a cell keeps a paragraph: a loop has a round, what is asked may have none. */
function canStandAlone(words: Vocabulary, { element }: Paragraph, name: string): boolean {
  if (isPinned(words, element)) return false;
  const isCell = element.parent !== undefined && isCalled(words, element.parent, words.cell);
  const paragraphs = element.parent?.children.filter(
    (one) => one.kind === 'element' && isCalled(words, one, words.paragraph),
  );
  return name === 'each' || !isCell || (paragraphs?.length ?? 0) > 1;
}

export const isPinned = (words: Vocabulary, paragraph: XmlElement): boolean =>
  [...ownElements(words, paragraph)].some((element) => isCalled(words, element, words.pinned));

/** The rows of one table that the paragraphs stand in. */
function commonRows(words: Vocabulary, paragraphs: readonly XmlElement[]): readonly XmlElement[] | undefined {
  const [first, ...others] = paragraphs.map((paragraph) =>
    [...ancestors(paragraph)].filter((element) => isCalled(words, element, words.row)),
  );
  for (const row of first ?? []) {
    const found = others.map((rows) => rows.find(({ parent }) => parent === row.parent));
    if (found.every((one) => one !== undefined)) return [row, ...found];
  }
  return undefined;
}
