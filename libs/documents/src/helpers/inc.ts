import { wrongValue } from './text-of.js';

/** The number of a row, from the index of its round. @example inc(0) // 1 */
export function inc(index: unknown): number {
  if (!Number.isSafeInteger(index)) throw wrongValue('inc', index);
  return (index as number) + 1;
}
