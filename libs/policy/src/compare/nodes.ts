import type { Words } from '../policy-error.js';
import { isSameJson } from '../rule-set/changes.js';
import { isObject, namesOf } from '../rule-set/places.js';
import { changeAt, placeBelow, type Spot } from './changes-of.js';
import { conditionChanges } from './conditions.js';
import { datedChanges } from './dated.js';
import { entryChanges } from './entries.js';
import { propertyNoun, propertyWords } from './entry-nouns.js';
import { expressionChanges } from './expressions.js';
import { jsonChanges } from './json-changes.js';
import { namedListChanges, unnamedListChanges } from './lists.js';
import { plain } from './names.js';
import { nounOf, replaced, replacedText } from './scalars.js';
import { childNode, type SchemaNode } from './schema-node.js';
import { switchedSentence } from './sentences.js';
import { inside } from './side.js';
import type { VersionChange } from './version-change.js';

/** All differences at and below a place. Where something differs there is at least one: nothing is passed over. */
export function nodeChanges(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  if (isSameJson(before, after)) return [];
  const found = differences(node, before, after, spot);
  return found.length > 0 ? found : [replaced(node, before, after, spot)];
}

function differences(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  switch (node.widget) {
    case 'bilingual':
    case 'longBilingual':
      return [replacedText(node, before, after, spot)];
    case 'condition':
      return conditionChanges(before, after, spot);
    case 'datedValues':
    case 'datedCells':
      return Array.isArray(before) && Array.isArray(after) ? datedChanges(node, before, after, spot) : [];
    case 'value':
      return expressionChanges(node, before, after, spot);
    case 'map':
      return mapChanges(node, before ?? {}, after ?? {}, spot);
    case 'list':
      return listChanges(node, before ?? [], after ?? [], spot);
    case 'json':
      return jsonChanges(node, before, after, spot);
    default:
      return mapChanges(node, before, after, spot);
  }
}

/** The entries of a map and the properties of a thing, in the order of the later version; what is gone comes last. */
function mapChanges(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  if (!isObject(before) || !isObject(after)) return [];
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((key) => {
    const [old, now] = [own(before, key), own(after, key)];
    if (isSameJson(old, now)) return [];
    const child = childNode(node, key, old, now);
    const isProperty = node.properties !== undefined && Object.hasOwn(node.properties, key);
    return isProperty
      ? propertyChanges(node, child, key, old, now, spot)
      : entryChanges(node, child, key, old, now, spot);
  });
}

const own = (map: Record<string, unknown>, key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined);

function propertyChanges(
  node: SchemaNode,
  child: SchemaNode,
  key: string,
  old: unknown,
  now: unknown,
  spot: Spot,
): readonly VersionChange[] {
  const label = propertyWords(node, key, child.label ?? plain(key));
  const below: Spot = {
    ...spot,
    at: placeBelow(spot, key),
    trail: [...spot.trail, label],
    noun: propertyNoun(node, key, label, spot),
    before: inside(spot.before, { key, json: old }),
    after: inside(spot.after, { key, json: now }),
    holder: isHolder(child) ? spot : undefined,
    units: undefined,
  };
  if (key === 'off' && node.definition === 'ruleOption') return [switched(now === true, below)];
  return nodeChanges(child, old, now, below);
}

const HOLDERS: ReadonlySet<string> = new Set(['map', 'list', 'datedValues', 'datedCells']);
/** What a thing is made of is told as its own: the rules of a decision, the rows of a table, the facts of a case. */
const isHolder = (node: SchemaNode): boolean =>
  HOLDERS.has(node.widget) || (node.properties === undefined && node.keys !== undefined);

function listChanges(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [];
  const isNamed = namesOf(before) !== undefined && namesOf(after) !== undefined;
  return (isNamed ? namedListChanges : unnamedListChanges)(node, before, after, spot);
}

const APPLIED: Words = { ko: '적용함', en: 'applied' };
const NOT_APPLIED: Words = { ko: '적용하지 않음', en: 'not applied' };

/** A rule that one option of a reading switches off or on. */
function switched(isOff: boolean, spot: Spot): VersionChange {
  const option = spot.trail.at(-2) ?? plain('');
  const rule = spot.parent ?? nounOf(spot);
  const [before, after] = isOff ? [APPLIED, NOT_APPLIED] : [NOT_APPLIED, APPLIED];
  return changeAt(spot, { kind: 'changed', before, after, sentence: switchedSentence(rule, option, isOff) });
}
