import { enteredBlocks } from './open-blocks.js';

/** Something a template may print, as the service tells of it. */
export interface UsableField {
  /** From the top of the data, or from an entry of its list: `approvedOperatingFund`, `name`. */
  readonly path: string;
  /** The list whose entries have it; absent: it stands at the top. */
  readonly list?: string | undefined;
  readonly label: string;
  readonly kind: string;
  /** Ready to be put into a text: `{{won amount}}`. */
  readonly snippet: string;
}

/** A snippet as it has to be written at a place, or nothing where the field cannot be had there. */
export function snippetAt(before: string, { path, list, snippet }: UsableField): string | undefined {
  const around = enteredBlocks(before).map(({ about }) => about.replace(/^(?:\.\.\/)+/, ''));
  // From the innermost block on outwards, one `../` for each that is left.
  const depth = list === undefined ? 0 : around.lastIndexOf(list) + 1;
  if (list !== undefined && depth === 0) return undefined;
  const up = '../'.repeat(around.length - depth);
  return up === '' ? snippet : snippet.replaceAll(nameIn(path), `${up}${path}`);
}

/** The name as a whole word: `total` is not part of `totalWon`, nor what stands in quotes. */
const nameIn = (path: string): RegExp => new RegExp(`(?<![\\w."/])${path.replaceAll('.', '\\.')}(?![\\w"])`, 'g');

/** @example cursorIn('{{#each members}}\n\n{{/each}}') // 18, on the empty line */
export function cursorIn(snippet: string): number {
  const opening = /^\{\{#[^}]*\}\}\n?[ \t]*/.exec(snippet);
  return opening === null ? snippet.length : opening[0].length;
}
