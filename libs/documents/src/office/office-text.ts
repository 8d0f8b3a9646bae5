import { MARKS } from './skeleton/fragment.js';
import type { OfficeTemplate } from './office-template.js';

const FRAGMENT = new RegExp(`${MARKS.fragment}([^${MARKS.end}]*)${MARKS.end}`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The wording of an office's file, a line for each stretch of text, with its tags: for reading, and for comparing. */
export const officeText = ({ source, fragments }: Pick<OfficeTemplate, 'source' | 'fragments'>): string =>
  source
    // Words without a tag near them stand in the XML between.
    .replace(FRAGMENT, (_, number: string) =>
      (fragments[Number(number)] ?? []).map((one) => (typeof one === 'string' ? one : '')).join(''),
    )
    .replace(/<[^>]*>/g, '\n')
    .replaceAll(MARKS.lineBreak, '\n')
    .replaceAll(MARKS.part, '\n')
    .replace(/&(\w+);/g, (whole, name: string) => (Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
