import { elementUnit } from '../mechanisms/units.js';
import { placeBelow, type Spot, type Units } from './changes-of.js';
import { entryNoun } from './entry-nouns.js';
import { entryName } from './names.js';
import { nodeChanges } from './nodes.js';
import { added, removed } from './scalars.js';
import type { SchemaNode } from './schema-node.js';
import { inside } from './side.js';
import { thingText } from './things.js';
import { unitUnder } from './units.js';
import type { VersionChange } from './version-change.js';

/**
 * One entry of a map or one element of a list.
 * @param key of the entry, or the name of the element
 */
export function entryChanges(
  node: SchemaNode,
  child: SchemaNode,
  key: string,
  old: unknown,
  now: unknown,
  spot: Spot,
): readonly VersionChange[] {
  const holder = spot.holder ?? spot;
  const side = now === undefined ? spot.before : spot.after;
  const name = entryName(key, now ?? old, node.keys ?? node.names, side, child.definition);
  const below: Spot = {
    ...spot,
    holder: undefined,
    parent: holder.noun,
    units: unitsOf(node, key, spot),
    at: placeBelow(spot, key),
    trail: [...holder.trail, name],
    noun: entryNoun(child, spot, name, holder.noun),
    before: inside(spot.before, { key, definition: child.definition, json: old }),
    after: inside(spot.after, { key, definition: child.definition, json: now }),
  };
  if (old === undefined) return [added(below, thingText(child, now, below.after, below.units?.[1]))];
  if (now === undefined) return [removed(below, thingText(child, old, below.before, below.units?.[0]))];
  return nodeChanges(child, old, now, below);
}

/** Of an entry: by what its key is, else as an element of a list whose unit is known. */
function unitsOf(node: SchemaNode, key: string, { units, before, after }: Spot): Units {
  if (node.keys !== undefined) return [unitUnder(node.keys, key, before), unitUnder(node.keys, key, after)];
  return [elementUnit(units?.[0]), elementUnit(units?.[1])];
}
