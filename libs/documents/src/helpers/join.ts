import { textOf, wrongValue } from './text-of.js';

/** The labels of listed words, or texts, one after the other. @example join([{ label: '가' }, { label: '나' }], ', ') // '가, 나' */
export function join(list: unknown, between: unknown): string {
  if (!Array.isArray(list) || list.length === 0) throw wrongValue('join', list);
  return list
    .map((entry: unknown) => textOf('join', labelOf(entry)))
    .join(typeof between === 'string' ? between : ', ');
}

const labelOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'label' in entry ? entry.label : entry;
