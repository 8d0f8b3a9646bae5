import { isElement, type XmlElement, type XmlNode, type XmlText } from '../xml/tree.js';
import { isCalled, type Vocabulary } from '../vocabulary.js';
import { TAG } from './join-tags.js';
import type { Paragraph } from './paragraph.js';

/** A tag that opens, divides or closes a block. */
export interface BlockPart {
  readonly kind: 'open' | 'else' | 'close';
  readonly paragraph: Paragraph;
  readonly text: XmlText;
  readonly source: string;
}
/** From its opening tag to its closing one. */
export interface Block {
  readonly name: string;
  readonly parts: readonly BlockPart[];
}
/** What a paragraph holds, in order: tags of blocks, other text, and what is not text. */
export type Piece =
  | { readonly kind: 'part'; readonly part: BlockPart; readonly text: XmlText; readonly content: string }
  | { readonly kind: 'text'; readonly text: XmlText; readonly content: string }
  | { readonly kind: 'object' };

/** Below these stand settings and no content. */
const SETTINGS: ReadonlySet<string> = new Set(['pPr', 'rPr']);

export function piecesOf(words: Vocabulary, paragraph: Paragraph): Piece[] {
  const found: Piece[] = [];
  const visit = (node: XmlNode, parent: XmlElement): void => {
    if (node.kind === 'text') {
      if (isCalled(words, parent, words.text)) found.push(...piecesOfText(paragraph, node));
    } else if (isElement(node) && !isCalled(words, node, words.paragraph)) {
      if (!words.plain.has(node.local)) found.push({ kind: 'object' });
      if (!SETTINGS.has(node.local)) for (const child of node.children) visit(child, node);
    }
  };
  for (const child of paragraph.element.children) visit(child, paragraph.element);
  return found;
}

function piecesOfText(paragraph: Paragraph, text: XmlText): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const plain = (end: number): void => {
    if (end > start) found.push({ kind: 'text', text, content: text.text.slice(start, end) });
  };
  for (const { 0: source, index } of text.text.matchAll(TAG)) {
    const kind = kindOf(source);
    if (kind === undefined) continue;
    plain(index);
    start = index + source.length;
    found.push({ kind: 'part', part: { kind, paragraph, text, source }, text, content: source });
  }
  plain(text.text.length);
  return found;
}

function kindOf(tag: string): BlockPart['kind'] | undefined {
  if (/^\{\{~?\s*(?:#|\^\s*[^\s~}])/.test(tag)) return 'open';
  if (/^\{\{~?\s*\//.test(tag)) return 'close';
  return /^\{\{~?\s*(?:else\b|\^)/.test(tag) ? 'else' : undefined;
}

/** Blocks whose tags match, in the order they open: those around others first. What does not match is for the dialect to say. */
export function blocksOf(parts: readonly BlockPart[]): readonly Block[] {
  const blocks: { name: string; parts: BlockPart[]; isClosed: boolean }[] = [];
  const open: typeof blocks = [];
  for (const part of parts) {
    if (part.kind === 'open') {
      const block = { name: /[#^]\s*(\w*)/.exec(part.source)?.[1] ?? '', parts: [part], isClosed: false };
      blocks.push(block);
      open.push(block);
      continue;
    }
    const block = open.at(-1);
    block?.parts.push(part);
    if (block && part.kind === 'close') {
      block.isClosed = true;
      open.pop();
    }
  }
  return blocks.filter(({ isClosed }) => isClosed);
}
