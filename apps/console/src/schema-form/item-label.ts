import type { Words } from '../api/types.js';
import { asRecord, isRecord } from './schema-node.js';

const isWords = (value: unknown): value is Words =>
  isRecord(value) && typeof value['ko'] === 'string' && typeof value['en'] === 'string';

/** Properties that say what a thing is, the best first. */
const SAYING = ['label', 'question', 'event', 'says', 'words', 'reason', 'title'] as const;

/** What a thing is called; undefined where it says nothing of itself. */
export function labelOf(value: unknown): Words | undefined {
  const record = asRecord(value);
  return SAYING.map((key) => record[key]).find(
    (words): words is Words => isWords(words) && (words.ko !== '' || words.en !== ''),
  );
}

/** All text of a thing, for finding it. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join(' ');
}
