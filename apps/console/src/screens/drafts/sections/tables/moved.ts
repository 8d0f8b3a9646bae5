/**
 * What has been moved among what is in both lists: the fewest whose moving explains the new order (what lies outside
 * the longest run that kept its order).
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const common = after.filter((id) => before.includes(id));
  const places = common.map((id) => before.indexOf(id));
  // Longest rising run ending at each place, and what comes before it in that run.
  const lengths: number[] = [];
  const former: number[] = [];
  places.forEach((place, at) => {
    let best = -1;
    for (let other = 0; other < at; other += 1)
      if ((places[other] ?? 0) < place && (best < 0 || (lengths[other] ?? 0) > (lengths[best] ?? 0))) best = other;
    lengths.push((best < 0 ? 0 : (lengths[best] ?? 0)) + 1);
    former.push(best);
  });
  const kept = new Set<string>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = former[at] ?? -1) {
    const id = common[at];
    if (id !== undefined) kept.add(id);
  }
  return new Set(common.filter((id) => !kept.has(id)));
}
