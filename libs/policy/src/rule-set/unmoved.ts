/**
 * The largest set of names that stand in the same order in both lists: the fewest others have to move.
 * Both lists hold the same names, each once. (Longest increasing subsequence, n log n.)
 */
export function unmoved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const position = new Map(before.map((name, index) => [name, index]));
  /** `ends[k]` = index into `after` of the smallest last element of an increasing run of k + 1. */
  const ends: number[] = [];
  const previous: number[] = [];
  const positionAt = (index: number): number => position.get(after[index] ?? '') ?? -1;
  after.forEach((_, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (positionAt(ends[middle] ?? 0) < positionAt(index)) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const kept = new Set<string>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(after[index] ?? '');
  return kept;
}
