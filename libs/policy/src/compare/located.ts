import type { Words } from '../policy-error.js';
import { innerOf, isNode, keyIn, namesOfPlace } from '../rule-set/places.js';
import { entryName } from './names.js';
import { childNode, itemNode, partNode, type SchemaNode } from './schema-node.js';
import { inside, type Side, type Speaker } from './side.js';

/** What stands at a place, with what the schema says of it and the names on the way. */
export interface Located {
  readonly node: SchemaNode;
  readonly json: unknown;
  readonly side: Side;
  readonly trail: readonly Words[];
}

/** Goes to a place by its names. @returns undefined where the version has no such place */
export function locate(speaker: Speaker, at: string): Located | undefined {
  const [part = '', ...names] = namesOfPlace(at) ?? [];
  let json: unknown = { ...speaker.ruleSet, cases: speaker.content.cases }[part as 'cases'];
  let node = partNode(part);
  let side = inside({ speaker, around: [] }, { key: part, json });
  const trail: Words[] = [];
  for (const name of names) {
    const key = isNode(json) ? keyIn(json, name) : undefined;
    if (!isNode(json) || key === undefined) return undefined;
    const isList = Array.isArray(json);
    json = innerOf(json, key);
    const child = isList ? itemNode(node, json) : childNode(node, name, json);
    const isProperty = !isList && node.properties !== undefined && Object.hasOwn(node.properties, name);
    if (!isProperty) trail.push(entryName(name, json, node.keys ?? node.names, side, child.definition));
    side = inside(side, { key: name, definition: isProperty ? undefined : child.definition, json });
    node = child;
  }
  return { node, json, side, trail };
}
