import { enteredBlocks } from './open-blocks.js';

/** Something a template may print, as the service tells of it. */
export interface UsableField {
  /** As it is written: from the top of the data, or from an entry of its list. `approvedOperatingFund`, `home.city` */
  readonly path: string;
  /** The list whose entries have it; absent: it stands at the top. */
  readonly list?: string | undefined;
  readonly label: string;
  /** What kind of value it is: an amount, a date. */
  readonly kind: string;
  /** The most usual first; none for a group of others. */
  readonly snippets: readonly Snippet[];
}
export interface Snippet {
  /** Ready to be put into a text: `{{won amount}}`; `…` stands for what one writes into it. */
  readonly text: string;
  /** What it prints, where that is not what the field is called. */
  readonly label?: string | undefined;
}

/** A text as it is put, and where the cursor stands in it then. */
export interface PutText {
  readonly text: string;
  readonly cursor: number;
}

/** A snippet as it has to be written at a place, or nothing where the field cannot be had there. */
export function putAt(before: string, field: Pick<UsableField, 'path' | 'list'>, snippet: string): PutText | undefined {
  const reached = reachedFrom(before, field);
  if (reached === undefined) return undefined;
  const text = reached === field.path ? snippet : snippet.replaceAll(nameIn(field.path), reached);
  const gap = text.indexOf('…');
  return gap < 0 ? { text, cursor: text.length } : { text: text.replace('…', ''), cursor: gap };
}

/** How a field is called at a place: `../` leads out of a loop; nothing where it cannot be had. */
export function reachedFrom(before: string, { path, list }: Pick<UsableField, 'path' | 'list'>): string | undefined {
  const around = enteredBlocks(before).map(({ about }) => about.replace(/^(?:\.\.\/)+/, ''));
  const depth = list === undefined ? 0 : around.lastIndexOf(list) + 1;
  if (list !== undefined && depth === 0) return undefined;
  return '../'.repeat(around.length - depth) + path;
}

/** The name as a whole word: `total` is not part of `totalWon`, nor what stands in quotes. */
const nameIn = (path: string): RegExp => new RegExp(`(?<![\\w."/])${path.replaceAll('.', '\\.')}(?![\\w"])`, 'g');
