import { draftAddress } from '../../app/addresses.js';
import type { Content } from '../../editing/apply-change.js';
import { namesOf, placeOf, valueAtPlace } from '../../editing/place.js';
import { placeOfFile } from './place-of-file.js';
import type { SectionId } from './sections/index.js';

export interface Spot {
  readonly section: SectionId;
  /** What within it. */
  readonly item?: string | undefined;
}

const PLAIN = ['clauses', 'facts', 'words', 'papers', 'process', 'readings', 'notes', 'forms', 'cases'] as const;
/** Conditions and values that several decisions use stand with the decisions. */
export const SHARED = 'shared';

/** Where in the editor a place is edited. @param at see editing/place.ts */
export function spotOf(content: Content, at: string): Spot {
  const [part = '', name] = namesOf(at);
  if (part === 'decisions') return { section: 'decisions', item: name };
  if (part === 'shared') return { section: 'decisions', item: SHARED };
  if (part === 'waivers') return { section: 'notes' };
  if (part === 'parameters') {
    const type = name === undefined ? undefined : valueAtPlace(content, `${placeOf('parameters', name)}/type`);
    return { section: type === 'table' ? 'tables' : 'parameters', item: name };
  }
  const plain = PLAIN.find((id) => id === part);
  return plain === undefined ? { section: 'manifest' } : { section: plain, item: name };
}

/** The address of a place in the editor: the page opens there and puts the focus on it. */
export function placeAddress(draft: string, content: Content, at: string): string {
  const { section, item } = spotOf(content, at);
  return draftAddress(draft, section, item, at);
}

/** Pages that show parameters of a kind. */
const OF_PARAMETERS: ReadonlySet<SectionId> = new Set<SectionId>(['tables', 'rounds', 'scoring']);

/** The part of the rule set that a page stands for, with what it is about. */
export function placeOfSpot({ section, item }: Spot): string {
  if (section === 'confirmations') return 'parameters';
  if (section === 'files') return item === undefined ? 'manifest' : placeOfFile(item);
  if (item === SHARED && section === 'decisions') return 'shared';
  const part = OF_PARAMETERS.has(section) ? 'parameters' : section;
  return item === undefined ? part : placeOf(part, item);
}
