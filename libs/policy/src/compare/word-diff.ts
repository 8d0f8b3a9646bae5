/** A stretch of a text, and whether the other text lacks it. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond so many pairs of words a comparison would take long and tell little. */
const MOST_PAIRS = 1_000_000;

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];
const bare = (word: string): string => word.trimEnd();

/**
 * Two texts beside each other, the words marked that the other lacks. The segments of each make up its text.
 * @example wordDiff('70점 이상', '72점 이상') // [[{ '70점 ', changed }, { '이상' }], [{ '72점 ', changed }, { '이상' }]]
 */
export function wordDiff(before: string, after: string): readonly [readonly Segment[], readonly Segment[]] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_PAIRS) return [whole(before), whole(after)];
  const common = commonWords(old, now);
  return [segmentsOf(old, new Set(common.map(([at]) => at))), segmentsOf(now, new Set(common.map(([, at]) => at)))];
}

const whole = (text: string): readonly Segment[] => (text === '' ? [] : [{ text, changed: true }]);

/** The places of the longest run of words that both have in the same order. */
function commonWords(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const isSame = (i: number, j: number): boolean => bare(old[i] ?? '') === bare(now[j] ?? '');
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length;) {
    if (isSame(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function segmentsOf(words: readonly string[], kept: ReadonlySet<number>): readonly Segment[] {
  const segments: { text: string; changed: boolean }[] = [];
  words.forEach((word, index) => {
    const changed = !kept.has(index);
    const last = segments.at(-1);
    if (last?.changed === changed) last.text += word;
    else segments.push({ text: word, changed });
  });
  return segments;
}
