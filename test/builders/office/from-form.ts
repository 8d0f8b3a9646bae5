import { cell, p, type Block, type CellBlock, type Look, type TableBlock } from './model.js';

/** The HTML of a form's text as a tree; the tags of the dialect are part of its text. */
interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: string;
  readonly children: (Element | string)[];
}
const ONLY_TAGS = /^(?:\s*\{\{\s*(?:[#/]|else)[^}]*\}\})+\s*$/;
const OPENS = /^\s*\{\{\s*(?:#|else)/;

/**
 * A first draft of the office's own file from the text of a form, to be laid out further in a word processor: the same words
 * and the same tags.
 */
export function blocksOfForm(source: string): readonly Block[] {
  return new Drafting().blocks(treeOf(source).children, 'body');
}

function treeOf(source: string): Element {
  const root: Element = { name: '', classes: [], attributes: '', children: [] };
  const open = [root];
  for (const piece of source.replace(/\{\{!--[\s\S]*?--\}\}/g, '').split(/(<[^>]+>)/)) {
    const [, end, name = '', attributes = ''] = /^<(\/?)(\w+)([^>]*)>$/.exec(piece) ?? [];
    if (name === '') open.at(-1)?.children.push(piece);
    else if (name === 'br') open.at(-1)?.children.push('\n\u000b');
    else if (end) open.pop();
    else {
      const classes = (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ');
      const element = { name, classes, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  }
  return root;
}

const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', emsp: ' ', nbsp: ' ' };
/** White space as HTML shows it; a line break of its own stays. */
const shown = (node: Element | string): string =>
  textOf(node)
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\s+/g, (space) => (space.includes('\u000b') ? '\n' : ' '))
    .trim();
const numberIn = ({ attributes }: Element, name: string): number =>
  Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
const has = ({ classes }: Element, ...some: readonly string[]): boolean => some.some((one) => classes.includes(one));

class Drafting {
  #lists = 0;

  blocks(children: readonly (Element | string)[], look: Look): readonly Block[] {
    return children.flatMap((child): readonly Block[] => {
      if (typeof child === 'string') return shown(child) === '' ? [] : this.#tagsOrText(child, look);
      switch (child.name) {
        case 'h1':
          return [p(shown(child), 'title')];
        case 'h2':
        case 'h3':
          return [p(shown(child), has(child, 'mark') ? 'circle' : 'heading')];
        case 'p':
          return [p(shown(child), lookOf(child))];
        case 'ul':
        case 'ol':
          return this.blocks(child.children, this.#listLook(child));
        case 'li':
          return this.#item(child, look);
        case 'table':
          return [...this.#caption(child), this.#table(child)];
        case 'section':
          if (has(child, 'article')) return this.#article(child);
          return has(child, 'box') ? boxesOf(this.blocks(child.children, look)) : this.blocks(child.children, look);
        case 'div':
          return this.blocks(child.children, look);
        default:
          throw new Error(`<${child.name}> has no look in an office’s file yet`);
      }
    });
  }

  /** Tags between paragraphs have one each: they are put around what is between them. */
  #tagsOrText(text: string, look: Look): readonly Block[] {
    return ONLY_TAGS.test(text) ? [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([tag]) => p(tag)) : [p(shown(text), look)];
  }

  /** Its number and the brackets around its heading are of the style of forms. */
  #article({ children }: Element): readonly Block[] {
    return children.flatMap((child) =>
      typeof child !== 'string' && child.name === 'h2'
        ? [p(`(${shown(child)})`, 'article')]
        : this.blocks([child], 'body'),
    );
  }

  /** An entry of a list, with the tables that stand in it after its words. */
  #item({ children, ...item }: Element, look: Look): readonly Block[] {
    const isTable = (child: Element | string): child is Element => typeof child !== 'string' && child.name === 'table';
    const words = p(shown({ ...item, children: children.filter((child) => !isTable(child)) }), look);
    return [words, ...this.blocks(children.filter(isTable), look)];
  }

  #listLook(list: Element): Look {
    if (has(list, 'dashes')) return 'dash';
    if (list.name === 'ul') return 'centred';
    // The only paragraph of an article has no number before it.
    if (has(list, 'paragraphs') && list.children.filter((child) => shown(child) !== '').length === 1) return 'body';
    this.#lists += 1;
    return { list: this.#lists, isCircled: has(list, 'paragraphs') };
  }

  #caption(table: Element): readonly Block[] {
    const caption = table.children.find(
      (child): child is Element => typeof child !== 'string' && child.name === 'caption',
    );
    return caption && !has(caption, 'unseen') ? [p(shown(caption), 'small')] : [];
  }

  #table(element: Element): TableBlock {
    const rows: CellBlock[][] = [];
    let before = '';
    const parts = element.children.filter(
      (child): child is Element => typeof child !== 'string' && /^t(?:head|body)$/.test(child.name),
    );
    const look: Look = has(element, 'sheet-wide') ? 'small' : has(element, 'signers') ? 'body' : 'centred';
    for (const child of parts.flatMap(({ children }) => children)) {
      if (typeof child !== 'string') {
        rows.push(this.#row(child, before, look));
        before = '';
      } else
        for (const tag of child.match(/\{\{[^}]*\}\}/g) ?? [])
          if (OPENS.test(tag)) before += tag;
          else append(rows.at(-1), tag);
    }
    const columns = (rows[0] ?? []).reduce((sum, one) => sum + one.columns, 0);
    const isFramed = !has(element, 'signers');
    return { kind: 'table', rows, widths: isFramed ? widthsOf(rows, columns) : [26, 46, 28], isFramed };
  }

  #row({ children }: Element, before: string, look: Look): CellBlock[] {
    const cells = children.filter((child): child is Element => typeof child !== 'string');
    return cells.map((one, index) => {
      const text = (index === 0 ? before : '') + shown(one);
      const own: Look = has(one, 'money') ? 'right' : has(one, 'kept') ? 'body' : look;
      const about = { isHead: one.name === 'th', columns: numberIn(one, 'colspan'), rows: numberIn(one, 'rowspan') };
      return cell([p(text, one.name === 'th' && look === 'centred' ? 'centred' : own)], about);
    });
  }
}

/** A tag that ends what a row begins stands last in the row before it. */
function append(row: CellBlock[] | undefined, tag: string): void {
  const last = row?.pop();
  const block = last?.blocks.at(-1);
  if (!row || !last || block?.kind !== 'text') throw new Error(`${tag} follows no row`);
  row.push({ ...last, blocks: [...last.blocks.slice(0, -1), p(`${block.runs.join('')}${tag}`, block.look)] });
}

/** A frame around what it holds, in pieces where a table of its own stands: the frames meet. */
function boxesOf(blocks: readonly Block[]): readonly Block[] {
  const boxes: Block[] = [];
  let inside: Block[] = [];
  const close = (): void => {
    if (inside.length > 0) boxes.push({ kind: 'table', rows: [[cell(inside)]], widths: [100], isFramed: true });
    inside = [];
  };
  for (const block of blocks)
    if (block.kind === 'text') inside.push(block);
    else {
      close();
      boxes.push(block);
    }
  close();
  return boxes;
}

/** By what the last row prints: sums and days need more room than counts. */
function widthsOf(rows: readonly (readonly CellBlock[])[], columns: number): readonly number[] {
  if (columns === 2) return [25, 75];
  const last = rows.at(-1) ?? [];
  if (last.length !== columns) return Array.from({ length: columns }, () => 1);
  return last.map(({ blocks: [block] }) => {
    const text = block?.kind === 'text' ? block.runs.join('') : '';
    return text.includes('{{won ') ? 14 : text.includes('{{date ') ? 13 : 9;
  });
}

function lookOf(paragraph: Element): Look {
  if (has(paragraph, 'subtitle', 'signed-on', 'question', 'addressee')) return 'centred';
  return has(paragraph, 'grounds') ? 'right' : 'body';
}
