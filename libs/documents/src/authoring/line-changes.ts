import { wordDiff, type Segment } from '#policy';

export interface ChangedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Of a changed line: its words, those marked that the other side lacks. */
  readonly segments?: readonly Segment[];
}

/** A line of two texts beside each other. */
export type LineChange =
  | { readonly kind: 'same' | 'changed'; readonly before: ChangedLine; readonly after: ChangedLine }
  | { readonly kind: 'removed'; readonly before: ChangedLine }
  | { readonly kind: 'added'; readonly after: ChangedLine };

/** Beyond so many pairs of lines the middle of the two texts is told as replaced. */
const MOST_PAIRS = 4_000_000;

/**
 * Two texts line by line: what both have, and between that what was taken out, put in or written otherwise.
 * @example lineChanges('a\nb', 'a\nc') // [same 'a', changed 'b' → 'c']
 */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [sameOld, sameNow] of [...commonLines(old, now), [old.length, now.length] as const]) {
    changes.push(...replaced(old, now, [i, sameOld], [j, sameNow]));
    if (sameOld < old.length) changes.push({ kind: 'same', before: lineAt(old, sameOld), after: lineAt(now, sameNow) });
    [i, j] = [sameOld + 1, sameNow + 1];
  }
  return changes;
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
const lineAt = (lines: readonly string[], index: number): ChangedLine => ({
  line: index + 1,
  text: lines[index] ?? '',
});

/** As many lines of one side as the other has stand for each other; the rest came or went. */
function replaced(
  old: readonly string[],
  now: readonly string[],
  [i, oldEnd]: readonly [number, number],
  [j, nowEnd]: readonly [number, number],
): readonly LineChange[] {
  const both = Math.min(oldEnd - i, nowEnd - j);
  return [
    ...Array.from({ length: both }, (_, index) => changed(lineAt(old, i + index), lineAt(now, j + index))),
    ...Array.from({ length: oldEnd - i - both }, (_, index): LineChange => ({
      kind: 'removed',
      before: lineAt(old, i + both + index),
    })),
    ...Array.from({ length: nowEnd - j - both }, (_, index): LineChange => ({
      kind: 'added',
      after: lineAt(now, j + both + index),
    })),
  ];
}

function changed(before: ChangedLine, after: ChangedLine): LineChange {
  const [old, now] = wordDiff(before.text, after.text);
  return { kind: 'changed', before: { ...before, segments: old }, after: { ...after, segments: now } };
}

/** Places of the lines that both have, in order. */
function commonLines(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const middle = commonBetween(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle.map(([i, j]) => [start + i, start + j] as const),
    ...Array.from({ length: end }, (_, index) => [old.length - end + index, now.length - end + index] as const),
  ];
}

/** The longest run of lines that both have in the same order. */
function commonBetween(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (old[i] === now[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
