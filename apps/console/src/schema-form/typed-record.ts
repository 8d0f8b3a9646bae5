import { passes, type FormSchema, type SchemaNode } from './schema-node.js';
import { skeletonOf } from './skeleton.js';

type Values = Readonly<Record<string, unknown>>;

const neededBy = (node: SchemaNode, value: Values): ReadonlySet<string> =>
  new Set((node.allOf ?? []).flatMap((need) => (need.if && passes(need.if, value) ? (need.then?.required ?? []) : [])));
/** Properties that only some values of another property have: a unit, the words of a word, what a list holds. */
const everNeeded = (node: SchemaNode): ReadonlySet<string> =>
  new Set(
    (node.allOf ?? []).flatMap(({ if: test, then }) => (test?.properties?.['type'] ? (then?.required ?? []) : [])),
  );

export interface Shown {
  readonly key: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

/** The properties of a record as they stand now: what its type does not have is left out, unless it is written there. */
export function shownProperties(node: SchemaNode, value: Values): readonly Shown[] {
  const [needed, sometimes] = [neededBy(node, value), everNeeded(node)];
  const required = new Set(node.required ?? []);
  return Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    sometimes.has(key) && !needed.has(key) && value[key] === undefined
      ? []
      : [{ key, node: property, isRequired: required.has(key) || needed.has(key) }],
  );
}

const USUAL_UNITS: Readonly<Record<string, string>> = { money: 'won', points: 'points' };

/** A record with another value of one property; what the new type has no use for goes, what it needs comes. */
export function withProperty(schema: FormSchema, node: SchemaNode, value: Values, key: string, next: unknown): Values {
  const { [key]: _, ...others } = value;
  const changed: Values = next === undefined ? others : keepingOrder(node, { ...others, [key]: next });
  if (key !== 'type') return changed;
  const [needed, sometimes] = [neededBy(node, changed), everNeeded(node)];
  const kept = Object.entries(changed).filter(([name]) => !sometimes.has(name) || needed.has(name));
  const coming = [...needed].flatMap((name) => {
    const property = node.properties?.[name];
    if (changed[name] !== undefined || property === undefined) return [];
    const usual = name === 'unit' ? (USUAL_UNITS[String(next)] ?? 'number') : skeletonOf(schema, property);
    return usual === undefined ? [] : [[name, usual] as const];
  });
  return keepingOrder(node, Object.fromEntries([...kept, ...coming]));
}

/** Keys in the order in which the schema has them, so that a change of type reads as one. */
function keepingOrder(node: SchemaNode, value: Values): Values {
  const order = Object.keys(node.properties ?? {});
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => place(a) - place(b)));
}
