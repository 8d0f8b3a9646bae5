import { elementUnit, fieldUnit, type Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import { isNode, isObject, namesOf } from '../rule-set/places.js';
import { placeBelow, type Spot } from './changes-of.js';
import { namedListChanges } from './lists.js';
import { plain } from './names.js';
import { nodeChanges } from './nodes.js';
import { nounOf } from './scalars.js';
import type { SchemaNode } from './schema-node.js';
import type { Side } from './side.js';
import type { VersionChange } from './version-change.js';

/** Plain data: facts of a case, expected values. Told field by field and element by element where both have them. */
export function jsonChanges(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const isNamed = before.length + after.length > 0 && namesOf(before) !== undefined && namesOf(after) !== undefined;
    if (isNamed) return namedListChanges(node, before, after, spot);
    if (before.length === after.length && before.some(isNode))
      return partChanges(node, { ...before }, { ...after }, true, spot);
  }
  return isObject(before) && isObject(after) ? partChanges(node, before, after, false, spot) : [];
}

/** @param isByIndex elements that no place leads to: what is below them has the place of their list */
function partChanges(
  node: SchemaNode,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  isByIndex: boolean,
  spot: Spot,
): readonly VersionChange[] {
  const noun = nounOf(spot);
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) => {
    const label = partLabel(spot.after, key, isByIndex);
    const part = isByIndex ? label : { ko: `‘${label.ko}’`, en: `“${label.en}”` };
    const unitBelow = (unit: Unit): Unit => fieldUnit(unit, key) ?? elementUnit(unit);
    return nodeChanges(node, before[key], after[key], {
      ...spot,
      at: isByIndex ? spot.at : placeBelow(spot, key),
      isClosed: isByIndex || spot.isClosed,
      holder: undefined,
      trail: [...spot.trail, label],
      noun: { ko: `${noun.ko}의 ${part.ko}`, en: `${part.en} of ${noun.en}` },
      units: [unitBelow(spot.units?.[0]), unitBelow(spot.units?.[1])],
    });
  });
}

function partLabel({ speaker }: Side, key: string, isIndex: boolean): Words {
  if (isIndex) return { ko: `${Number(key) + 1}번째`, en: `entry ${Number(key) + 1}` };
  return speaker.said(
    (language) => speaker.context(language).names.field(key),
    () => plain(key),
  );
}
