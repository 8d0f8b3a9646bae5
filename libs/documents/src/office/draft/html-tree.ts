/** The HTML of a form's text as a tree; the tags of the dialect are part of its text, its comments are left out. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly children: readonly Node[];
}
export type Node = Element | string;

/** Stands in a text where a line ends of its own. */
export const LINE_BREAK = '\u000b';

const PIECE = /(\{\{!--[\s\S]*?--\}\}|\{\{[^}]*\}\}|<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>)/;
const MARKUP = /^<(\/?)([A-Za-z]\w*)([\s\S]*)>$/;
/** What a word processor can still lay out. A row reaches no further down than its table. */
const MOST_COLUMNS = 60;

/** @param source that the lint finds nothing wrong in: every element is known and ends */
export function treeOf(source: string): readonly Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const piece of source.split(PIECE)) {
    const [, end, written = '', attributes = ''] = MARKUP.exec(piece) ?? [];
    const name = written.toLowerCase();
    if (name === '') {
      if (piece !== '' && !piece.startsWith('{{!')) addText(open.at(-1) ?? root, piece);
    } else if (name === 'br') addText(open.at(-1) ?? root, LINE_BREAK);
    else if (end === '/') open.pop();
    else if (!VOID.has(name)) {
      const children: Node[] = [];
      open.at(-1)?.push(elementOf(name, attributes, children));
      open.push(children);
    }
  }
  return root;
}
const VOID: ReadonlySet<string> = new Set(['hr', 'wbr', 'col']);

/** Texts that follow each other are one. */
function addText(children: Node[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

function elementOf(name: string, attributes: string, children: readonly Node[]): Element {
  const valueOf = (attribute: string): string =>
    new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`, 'i').exec(attributes)?.[1] ?? '';
  const classes = valueOf('class').split(/\s+/);
  const count = (attribute: string): number => Math.max(1, Math.trunc(Number(valueOf(attribute))) || 1);
  return { name, classes, columns: Math.min(count('colspan'), MOST_COLUMNS), rows: count('rowspan'), children };
}

export const isElement = (node: Node): node is Element => typeof node !== 'string';
export const has = ({ classes }: Element, ...some: readonly string[]): boolean =>
  some.some((one) => classes.includes(one));

const textOf = (node: Node): string => (isElement(node) ? node.children.map(textOf).join('') : node);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  emsp: '\u2003',
  ensp: '\u2002',
  nbsp: '\u00a0',
  middot: '·',
};
/** A character by its name or number; what is unknown stays as it is written. */
function decoded(whole: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (hex !== undefined || decimal !== undefined)
    return point > 31 && point < 0xd800 ? String.fromCodePoint(point) : whole;
  return NAMED[name] ?? whole;
}
const SPACE = new RegExp(`[ \\t\\r\\n\\f${LINE_BREAK}]+`, 'g');
/** White space as HTML shows it; a line break of its own stays. */
export const shownText = (...nodes: readonly Node[]): string =>
  nodes
    .map(textOf)
    .join('')
    .replace(SPACE, (space) => (space.includes(LINE_BREAK) ? '\n' : ' '))
    .replace(/&(#?\w+);/g, decoded)
    .replace(/^[ \n]+|[ \n]+$/g, '');
