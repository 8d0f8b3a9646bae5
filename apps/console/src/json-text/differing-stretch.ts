/** What has to be put in the place of what, so that one text becomes the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The one stretch in which two texts differ; nothing where they are the same.
 * @example differingStretch('가나다', '가라다') // { from: 1, to: 2, insert: '라' }
 */
export function differingStretch(before: string, after: string): Stretch | undefined {
  if (before === after) return undefined;
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < least - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
