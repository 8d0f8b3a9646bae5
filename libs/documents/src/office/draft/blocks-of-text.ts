import { has, isElement, shownText, treeOf, type Element, type Node } from './html-tree.js';
import { cell, p, type Block, type CellBlock, type Look, type TableBlock } from './model.js';

const TAG = /\{\{[^}]*\}\}/g;
const BLOCK_TAG = /(\{\{\s*(?:[#/]|else)[^}]*\}\})/;
const OPENS = /^\{\{\s*(?:#|else)/;
/** What holds paragraphs and is none itself. */
const HOLDERS: ReadonlySet<string> = new Set(
  'section article header footer main aside div figure blockquote address dl dd'.split(' '),
);
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'dt']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'pre', 'figcaption']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
const STANDS_ALONE: ReadonlySet<string> = new Set([
  ...HOLDERS,
  ...HEADINGS,
  ...PARAGRAPHS,
  ...LISTS,
  'h1',
  'li',
  'table',
]);
const isBlock = (node: Node): node is Element => isElement(node) && STANDS_ALONE.has(node.name);

/** The text of a form as paragraphs and tables of an office's file: the same words and the same tags. */
export function blocksOfText(source: string): readonly Block[] {
  return new Drafting().blocks(treeOf(source), 'body');
}

class Drafting {
  #lists = 0;

  blocks(children: readonly Node[], look: Look): readonly Block[] {
    return paragraphsIn(children).flatMap((child) =>
      Array.isArray(child) ? this.#tagsOrText(child, look) : this.#block(child, look),
    );
  }

  #block(child: Element, look: Look): readonly Block[] {
    const { name, children } = child;
    if (name === 'h1') return [p(shownText(child), 'title')];
    if (HEADINGS.has(name)) return [p(shownText(child), has(child, 'mark') ? 'circle' : 'heading')];
    if (PARAGRAPHS.has(name)) return [p(shownText(child), lookOf(child))];
    if (LISTS.has(name)) return this.blocks(children, this.#listLook(child));
    if (name === 'li') return this.#item(children, look);
    if (name === 'table') return [...captionOf(child), this.#table(child)];
    if (has(child, 'article')) return this.#article(children);
    return has(child, 'box') ? boxesOf(this.blocks(children, look)) : this.blocks(children, look);
  }

  /** Tags of what goes on beyond a paragraph have one each: they are put around what is between them. */
  #tagsOrText(nodes: readonly Node[], look: Look): readonly Block[] {
    return piecesOf(shownText(...nodes))
      .map(({ text, isTag }) => p(text.trim(), isTag ? 'body' : look))
      .filter(({ runs }) => runs.join('') !== '');
  }

  /** Its number and the brackets around its heading are of the style of forms. */
  #article(children: readonly Node[]): readonly Block[] {
    return children.flatMap((child) =>
      isElement(child) && child.name === 'h2' ? [p(`(${shownText(child)})`, 'article')] : this.blocks([child], 'body'),
    );
  }

  /** An entry of a list, with the tables and lists that stand in it after its words. */
  #item(children: readonly Node[], look: Look): readonly Block[] {
    const isLarge = (child: Node): boolean => isElement(child) && (child.name === 'table' || LISTS.has(child.name));
    const words = shownText(...children.filter((child) => !isLarge(child)));
    return [p(words, look), ...this.blocks(children.filter(isLarge), look)];
  }

  #listLook(list: Element): Look {
    if (has(list, 'dashes')) return 'dash';
    if (list.name === 'ul') return 'centred';
    // The only paragraph of an article has no number before it.
    if (has(list, 'paragraphs') && list.children.filter((child) => shownText(child) !== '').length === 1) return 'body';
    this.#lists += 1;
    return { list: this.#lists, isCircled: has(list, 'paragraphs') };
  }

  #table(element: Element): TableBlock {
    const look: Look = has(element, 'sheet-wide') ? 'small' : has(element, 'signers') ? 'body' : 'centred';
    const rows: CellBlock[][] = [];
    let before = '';
    for (const child of rowsIn(element.children)) {
      if (isElement(child)) {
        rows.push(this.#row(child, before, look));
        before = '';
      } else
        for (const [tag] of child.matchAll(TAG))
          if (OPENS.test(tag)) before += tag;
          else append(rows, tag);
    }
    const placed = rows.map((row, index) =>
      row.map((one) => ({ ...one, rows: Math.min(one.rows, rows.length - index) })),
    );
    const isFramed = !has(element, 'signers');
    return { kind: 'table', rows: placed, widths: widthsOf(placed, isFramed), isFramed };
  }

  #row({ children }: Element, before: string, look: Look): CellBlock[] {
    return children.filter(isElement).map((one, index) => {
      const isHead = one.name === 'th';
      const own: Look = has(one, 'money') ? 'right' : has(one, 'kept') ? 'body' : look;
      const shown = isHead && look === 'centred' ? 'centred' : own;
      const inside = one.children.some(isBlock) ? this.blocks(one.children, shown) : [p(shownText(one), shown)];
      const { columns, rows } = one;
      return cell(index === 0 ? beginning(before, inside) : inside, { isHead, columns, rows });
    });
  }
}

/** Elements that stand alone, and between them what makes one paragraph together. */
function paragraphsIn(children: readonly Node[]): readonly (Element | Node[])[] {
  const found: (Element | Node[])[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (isBlock(child)) found.push(child);
    else if (Array.isArray(last)) last.push(child);
    else found.push([child]);
  }
  return found;
}

/** A text cut at the tags whose block begins or ends elsewhere. */
function piecesOf(text: string): readonly Piece[] {
  // Every other one is a tag of a block.
  const pieces = text.split(BLOCK_TAG);
  const cut = new Set<number>();
  const open: number[][] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    const tag = pieces[index] ?? '';
    cut.add(index);
    if (tag.startsWith('{{#')) open.push([index]);
    else if (!tag.startsWith('{{/')) open.at(-1)?.push(index);
    else {
      const own = open.pop();
      for (const one of own === undefined ? [] : [...own, index]) cut.delete(one);
    }
  }
  return pieces.reduce<readonly Piece[]>((found, piece, index) => {
    const last = found.at(-1);
    if (cut.has(index)) return [...found, { text: piece, isTag: true }];
    if (last === undefined || last.isTag) return [...found, { text: piece, isTag: false }];
    return [...found.slice(0, -1), { text: last.text + piece, isTag: false }];
  }, []);
}
interface Piece {
  readonly text: string;
  readonly isTag: boolean;
}

/** The rows of a table with the tags between them, whatever part of the table they stand in. */
const rowsIn = (children: readonly Node[]): readonly Node[] =>
  children.flatMap((child) => {
    if (!isElement(child) || child.name === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsIn(child.children) : [];
  });

const captionOf = ({ children }: Element): readonly Block[] =>
  children
    .filter((child): child is Element => isElement(child) && child.name === 'caption' && !has(child, 'unseen'))
    .map((caption) => p(shownText(caption), 'small'));

function beginning(tags: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (tags === '') return blocks;
  return first?.kind === 'text' ? [p(tags + first.runs.join(''), first.look), ...others] : [p(tags), ...blocks];
}

/** A tag that ends what a row begins stands last in the row before it. Before any row there is nothing that it ends. */
function append(rows: readonly CellBlock[][], tag: string): void {
  const row = rows.at(-1);
  const last = row?.pop();
  if (!row || !last) return;
  const end = last.blocks.at(-1);
  const blocks =
    end?.kind === 'text'
      ? [...last.blocks.slice(0, -1), p(end.runs.join('') + tag, end.look)]
      : [...last.blocks, p(tag)];
  row.push({ ...last, blocks });
}

/**
 * A frame around what it holds, in pieces where a table of its own stands: the frames meet. What is printed only if
 * something holds, or more than once, stays in one piece.
 */
function boxesOf(blocks: readonly Block[]): readonly Block[] {
  const boxes: Block[] = [];
  let inside: Block[] = [];
  let depth = 0;
  const close = (): void => {
    if (inside.length > 0) boxes.push({ kind: 'table', rows: [[cell(inside)]], widths: [100], isFramed: true });
    inside = [];
  };
  for (const block of blocks)
    if (block.kind === 'text') {
      inside.push(block);
      for (const [tag] of block.runs.join('').matchAll(/\{\{[#/]/g)) depth += tag === '{{#' ? 1 : -1;
    } else if (depth > 0) inside.push(block);
    else {
      close();
      boxes.push(block);
    }
  close();
  return boxes;
}

/** By what the last row prints: sums and days need more room than counts. */
function widthsOf(rows: readonly (readonly CellBlock[])[], isFramed: boolean): readonly number[] {
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, one) => sum + one.columns, 0)));
  if (!isFramed && columns === 3) return [26, 46, 28];
  if (columns === 2) return [25, 75];
  const last = rows.at(-1) ?? [];
  if (last.length !== columns) return Array.from({ length: columns }, () => 1);
  return last.map(({ blocks: [block] }) => {
    const text = block?.kind === 'text' ? block.runs.join('') : '';
    return text.includes('{{won ') ? 14 : text.includes('{{date ') ? 13 : 9;
  });
}

function lookOf(paragraph: Element): Look {
  if (paragraph.name === 'figcaption') return 'small';
  if (has(paragraph, 'subtitle', 'signed-on', 'question', 'addressee')) return 'centred';
  return has(paragraph, 'grounds') ? 'right' : 'body';
}
