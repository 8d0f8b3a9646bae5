import { isReference } from '../conditions/condition.js';
import { isObject } from '../rule-set/places.js';
import { ruleSchema } from '../schema/rule-schema.js';
import { placeBelow, type Spot } from './changes-of.js';
import { nodeChanges } from './nodes.js';
import { partOf, type Noun } from './nouns.js';
import { replaced } from './scalars.js';
import { nodeOf, type SchemaNode } from './schema-node.js';
import { inside } from './side.js';
import { expressionText } from './text-of.js';
import type { VersionChange } from './version-change.js';

/** A longer phrase hides what changed in it: then the arguments are compared one by one. */
const LONGEST_WHOLE = 120;
/** Made of rows or cases with ids and sources of their own. */
const BY_ENTRY: ReadonlySet<string> = new Set(['decisionTable', 'choose']);

/** How a value is found: told whole where that is short, else argument by argument. */
export function expressionChanges(
  node: SchemaNode,
  before: unknown,
  after: unknown,
  spot: Spot,
): readonly VersionChange[] {
  const mechanism = sameMechanism(before, after);
  if (mechanism === undefined) return [replaced(node, before, after, spot)];
  const [old, now] = [expressionText(before, spot.before), expressionText(after, spot.after)];
  const isTold =
    old.ko !== now.ko && [old, now].every(({ ko, en }) => ko.length <= LONGEST_WHOLE && en.length <= LONGEST_WHOLE * 2);
  if (isTold && !BY_ENTRY.has(mechanism)) return [replaced(node, before, after, spot)];
  const [args, argsNow] = [
    (before as Record<string, unknown>)[mechanism],
    (after as Record<string, unknown>)[mechanism],
  ];
  return argumentChanges(argumentsNode(mechanism), args, argsNow, {
    ...spot,
    at: placeBelow(spot, mechanism),
    before: inside(spot.before, { key: mechanism, json: args }),
    after: inside(spot.after, { key: mechanism, json: argsNow }),
  });
}

function argumentChanges(node: SchemaNode, before: unknown, after: unknown, spot: Spot): readonly VersionChange[] {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
    return nodeChanges(node, before, after, spot);
  const item = nodeOf(node.items);
  return before.flatMap((old: unknown, index) => {
    const noun: Noun = partOf(spot.noun, { ko: `${index + 1}번째 항`, en: `part ${index + 1}` });
    return nodeChanges(item, old, after[index], { ...spot, noun, isClosed: true });
  });
}

function sameMechanism(before: unknown, after: unknown): string | undefined {
  if (!isObject(before) || !isObject(after) || isReference(before) || isReference(after)) return undefined;
  const [name, ...others] = Object.keys(before);
  const isSame = name !== undefined && others.length === 0 && Object.keys(after).join() === name;
  return isSame && Object.hasOwn(ruleSchema().mechanisms, name) ? name : undefined;
}

function argumentsNode(mechanism: string): SchemaNode {
  const takes = ruleSchema().mechanisms[mechanism]?.takes ?? {};
  return 'properties' in takes && 'required' in takes && !('widget' in takes)
    ? { widget: 'object', properties: takes.properties as Readonly<Record<string, unknown>> }
    : nodeOf(takes);
}
