import { MARKS } from '../office/skeleton/fragment.js';
import type { OfficeTemplate } from '../office/office-template.js';

const MARKUP = new RegExp(`(?:${MARKS.fragment}[^${MARKS.end}]*${MARKS.end}|${MARKS.part})+`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The wording of an office's file, a line for each stretch of text, with its tags: for reading, and for comparing. */
export const officeText = ({ source }: Pick<OfficeTemplate, 'source'>): string =>
  source
    .replace(MARKUP, '\n')
    .replaceAll(MARKS.lineBreak, '\n')
    .replace(/&(\w+);/g, (whole, name: string) => (Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
