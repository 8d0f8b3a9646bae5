import type { Words } from '../policy-error.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { isSameJson } from '../rule-set/changes.js';
import { isNode, namesOf } from '../rule-set/places.js';
import { unmoved } from '../rule-set/unmoved.js';
import { changeAt, placeBelow, type Spot } from './changes-of.js';
import { entryNoun } from './entry-nouns.js';
import { entryName } from './names.js';
import { entryChanges } from './entries.js';
import { nodeChanges } from './nodes.js';
import { nounOf, replaced } from './scalars.js';
import { itemNode, type SchemaNode } from './schema-node.js';
import { addedSentence, movedSentence, placeInList, removedSentence } from './sentences.js';
import { inside, tried } from './side.js';
import { textOf } from './text-of.js';
import type { VersionChange } from './version-change.js';

/** A list whose elements have names: what came, went, changed, and what stands elsewhere now. */
export function namedListChanges(
  node: SchemaNode,
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
): readonly VersionChange[] {
  const [names, wanted] = [namesOf(before) ?? [], namesOf(after) ?? []];
  const [old, now] = [byName(names, before), byName(wanted, after)];
  const isIn =
    (map: ReadonlyMap<string, unknown>) =>
    (name: string): boolean =>
      map.has(name);
  const stay = unmoved(names.filter(isIn(now)), wanted.filter(isIn(old)));
  const item = (name: string): SchemaNode => itemNode(node, now.get(name), old.get(name));
  const changed = (name: string): readonly VersionChange[] =>
    entryChanges(node, item(name), name, old.get(name), now.get(name), spot);
  const present = wanted.flatMap((name) => [
    ...changed(name),
    ...(old.has(name) && !stay.has(name) ? [moved(name)] : []),
  ]);
  const gone = names.filter((name) => !now.has(name)).flatMap(changed);
  return [...present, ...gone];

  function moved(name: string): VersionChange {
    const neighbour = (
      list: readonly string[],
      map: ReadonlyMap<string, unknown>,
      side: 'before' | 'after',
    ): Words | undefined => {
      const other = list[list.indexOf(name) - 1];
      return other === undefined
        ? undefined
        : entryName(other, map.get(other), node.keys ?? node.names, spot[side], item(other).definition);
    };
    const holder = spot.holder ?? spot;
    const title = entryName(name, now.get(name), node.keys ?? node.names, spot.after, item(name).definition);
    const noun = entryNoun(item(name), spot, title, holder.noun);
    const [from, to] = [placeInList(neighbour(names, old, 'before')), placeInList(neighbour(wanted, now, 'after'))];
    const here: Spot = {
      ...spot,
      at: placeBelow(spot, name),
      trail: [...holder.trail, title],
      noun,
      before: inside(spot.before, { key: name, json: old.get(name) }),
      after: inside(spot.after, { key: name, json: now.get(name) }),
    };
    return changeAt(here, { kind: 'moved', before: from, after: to, sentence: movedSentence(noun, from, to) });
  }
}

const byName = (names: readonly string[], list: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(names.map((name, index) => [name, list[index]]));

/** Short lists are told whole; of a list of texts or things, what came and what went. */
export function unnamedListChanges(
  node: SchemaNode,
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
): readonly VersionChange[] {
  const isLong = [...before, ...after].some(
    (entry) => isNode(entry) || (typeof entry === 'string' && entry.length > 40),
  );
  if (!isLong) return [replaced(node, before, after, spot)];
  const [gone, come] = [without(before, after), without(after, before)];
  const item = itemNode(node, ...after, ...before);
  const [lone, other] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1) {
    const below = {
      ...spot,
      before: inside(spot.before, { key: '', json: lone }),
      after: inside(spot.after, { key: '', json: other }),
    };
    return nodeChanges(item, lone, other, { ...below, holder: undefined, isClosed: true });
  }
  const noun = nounOf(spot);
  const [stayed, stays] = [without(before, gone), without(after, come)];
  return [
    ...(isSameJson(stayed, stays) ? [] : [replaced(node, before, after, spot)]),
    ...come.map((entry) => {
      const text = textOf(item, entry, spot.after);
      return changeAt(spot, { kind: 'added', after: text, sentence: addedSentence(asPart(noun), text) });
    }),
    ...gone.map((entry) => {
      const text = textOf(item, entry, spot.before);
      return changeAt(spot, { kind: 'removed', before: text, sentence: removedSentence(asPart(noun), text) });
    }),
  ];
}

const asPart = ({ ko, en }: { ko: string; en: string }): { ko: string; en: string } => ({
  ko: `${ko} 가운데 하나`,
  en: `one of ${en}`,
});

/** The same for the same data; a half-written draft may hold text that has no canonical form. */
const keyOf = (entry: unknown): string => tried(() => canonicalJson(entry)) ?? JSON.stringify(entry);

/** What a list has more often than another. */
function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const left = new Map<string, number>();
  for (const entry of other) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return list.filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    return count <= 0;
  });
}
