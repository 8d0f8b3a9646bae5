import { descendants, isElement, type BlockTag, type XmlElement } from '../xml/tree.js';
import type { Vocabulary } from '../vocabulary.js';
import { blocksOf, piecesOf, type Block, type BlockPart, type Piece } from './block-tags.js';
import { isBlank, isPinned, levelOf } from './block-level.js';
import { isSameShape } from './inline-shape.js';
import type { Paragraph } from './paragraph.js';

/** Says what is wrong with a block, at the paragraph of one of its tags. */
export type Tell = (code: string, paragraph: Paragraph) => void;

/**
 * Puts the tags of blocks where what they repeat or leave out is whole: around rows of a table, around paragraphs. Paragraphs
 * and rows that held nothing but such tags are taken away.
 * @param paragraphs of one part; they are changed
 */
export function hoistBlocks(words: Vocabulary, paragraphs: readonly Paragraph[], tell: Tell): void {
  const pieces = new Map(paragraphs.map((paragraph) => [paragraph, piecesOf(words, paragraph)] as const));
  const parts = [...pieces.values()].flat().flatMap((piece) => (piece.kind === 'part' ? [piece.part] : []));
  const moved = new Map<BlockPart, Moved>();
  for (const block of blocksOf(parts)) moveBlock(words, block, pieces, moved, tell);
  for (const kind of ['row', 'paragraph'] as const) {
    const units = new Set([...moved.values()].filter((one) => one.kind === kind).map(({ unit }) => unit));
    for (const unit of units) placeTags(words, unit, pieces, moved, tell);
  }
}

interface Moved {
  readonly kind: 'row' | 'paragraph';
  readonly unit: XmlElement;
  readonly block: Block;
}
type Pieces = ReadonlyMap<Paragraph, Piece[]>;

function moveBlock(words: Vocabulary, block: Block, pieces: Pieces, moved: Map<BlockPart, Moved>, tell: Tell): void {
  const [open] = block.parts;
  if (!open) return;
  const level = levelOf(words, block, pieces.get(open.paragraph) ?? [], new Set(moved.keys()));
  switch (level.kind) {
    case 'across':
      tell('office/block-across', open.paragraph);
      return;
    case 'inline':
      if (!isSameShape(words, block.parts)) tell('office/block-styles', open.paragraph);
      return;
    case 'row':
    case 'paragraph':
      block.parts.forEach((part, index) => {
        const unit = level.units[index];
        if (unit) moved.set(part, { kind: level.kind, unit, block });
      });
  }
}

/** Takes the moved tags of a row or paragraph out of its text and sets them before and after it. */
function placeTags(
  words: Vocabulary,
  unit: XmlElement,
  pieces: Pieces,
  moved: ReadonlyMap<BlockPart, Moved>,
  tell: Tell,
): void {
  const inside = [...pieces].filter(([{ element }]) => element === unit || isBelow(element, unit));
  const all = inside.flatMap(([, list]) => list);
  const isMoved = (piece: Piece): boolean => piece.kind === 'part' && moved.get(piece.part)?.unit === unit;
  const lead = edge(all, isMoved);
  const trail = lead.length === all.filter(isMoved).length ? [] : edge(all.toReversed(), isMoved).toReversed();
  for (const piece of all)
    if (piece.kind === 'part' && isMoved(piece) && !lead.includes(piece.part) && !trail.includes(piece.part))
      tell('office/block-place', piece.part.paragraph);
  const [before, after] = [lead.map(tagOf), trail.map(tagOf)];
  const isEmptied = all.every((piece) => isMoved(piece) || isBlank(piece)) && !isPinned(words, unit);
  const isAround = [...lead, ...trail].some((part) => isWholly(moved.get(part), unit, moved));
  const siblings = unit.parent?.children ?? [];
  siblings.splice(siblings.indexOf(unit), 1, ...before, ...(isEmptied && !isAround ? [] : [unit]), ...after);
  for (const [paragraph, list] of inside) {
    const left = list.filter((piece) => !isMoved(piece));
    pieces.get(paragraph)?.splice(0, list.length, ...left);
    for (const text of paragraph.texts)
      text.text = left.map((piece) => (piece.kind !== 'object' && piece.text === text ? piece.content : '')).join('');
  }
}

/** Whether the block begins and ends here: then what is here is what it repeats, however empty. */
const isWholly = (one: Moved | undefined, unit: XmlElement, moved: ReadonlyMap<BlockPart, Moved>): boolean =>
  one !== undefined && one.block.parts.every((part) => moved.get(part)?.unit === unit);

/** Moved tags that nothing but white space stands before. */
function edge(pieces: readonly Piece[], isMoved: (piece: Piece) => boolean): readonly BlockPart[] {
  const end = pieces.findIndex((piece) => !isMoved(piece) && !isBlank(piece));
  return pieces
    .slice(0, end === -1 ? pieces.length : end)
    .flatMap((piece) => (piece.kind === 'part' && isMoved(piece) ? [piece.part] : []));
}

const tagOf = ({ source, paragraph }: BlockPart): BlockTag => ({
  kind: 'tag',
  tag: source,
  paragraph: paragraph.element,
});

const isBelow = (element: XmlElement, unit: XmlElement): boolean => {
  for (let one = element.parent; one !== undefined; one = one.parent) if (one === unit) return true;
  return false;
};

/** Elements with tags among their children, where what the tags are around can be looked at. */
export const hoistedIn = (root: XmlElement): readonly XmlElement[] =>
  [root, ...descendants(root)].filter(({ children }) =>
    children.some((child) => !isElement(child) && child.kind === 'tag'),
  );
