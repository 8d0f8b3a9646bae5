import { applyChanges, changesBetween, stepOf, type Change, type VersionContent } from '#policy';

/**
 * What makes `after` of `before` to the letter: changes say nothing about the order of an object's keys, but files that
 * went out and come in again have to be the same bytes. Where the order would be lost, the whole part is set; of
 * decisions and cases, which stand in files of their own, the one decision or case.
 */
export function faithfulChanges(before: VersionContent, after: VersionContent): readonly Change[] {
  const changes = changesBetween(before, after);
  const lost = placesThatDiffer(applyChanges(before, changes), after);
  if (lost.length === 0) return changes;
  const wanted = new Map(entriesOf(after));
  const isLost = ({ at }: Change): boolean => lost.some((place) => at === place || at.startsWith(`${place}/`));
  return [...changes.filter((change) => !isLost(change)), ...lost.map((at) => ({ at, set: wanted.get(at) }))];
}

function placesThatDiffer(got: VersionContent, wanted: VersionContent): readonly string[] {
  const present = new Map(entriesOf(got));
  return entriesOf(wanted)
    .filter(([at, value]) => JSON.stringify(present.get(at)) !== JSON.stringify(value))
    .map(([at]) => at);
}

/** Everything a content holds, by the places that stand in a file by themselves. */
function entriesOf({ ruleSet, cases }: VersionContent): (readonly [string, unknown])[] {
  const { decisions, ...parts } = ruleSet;
  const each = (part: string, entries: object) =>
    Object.entries(entries).map(([id, entry]): readonly [string, unknown] => [`${part}/${stepOf(id)}`, entry]);
  return [...Object.entries(parts), ...each('decisions', decisions), ...each('cases', cases)];
}
