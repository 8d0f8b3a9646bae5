import { canonicalJson } from '#policy';

/** A JSON Schema as it is put together from pieces. Types are always written as lists until it is finished. */
export interface Schema {
  readonly type?: readonly string[] | string;
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: Schema;
  readonly contains?: Schema;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
}

type Defined<K extends keyof Schema> = Exclude<Schema[K], undefined>;

/** The schema that data meets when it meets both. */
export function merge(one: Schema, other: Schema): Schema {
  const both = { ...one, ...other };
  const keep = <K extends keyof Schema>(key: K, join: (a: Defined<K>, b: Defined<K>) => Defined<K>) => {
    const [a, b] = [one[key], other[key]];
    return a === undefined || b === undefined ? {} : { [key]: join(a as Defined<K>, b as Defined<K>) };
  };
  const opposed = [one, other].filter(({ not, const: value }) => not !== undefined || value !== undefined);
  if (opposed.length > 1 && keyOf(opposed[0] ?? {}) !== keyOf(opposed[1] ?? {})) return { allOf: [one, other] };
  return {
    ...both,
    ...keep('type', (a, b) => commonTypes([a].flat(), [b].flat())),
    ...keep('minItems', (a, b) => Math.max(a, b)),
    ...keep('items', merge),
    ...keep('contains', (a, b) => (canonicalJson(a) === canonicalJson(b) ? a : merge(a, b))),
    ...keep('properties', mergeProperties),
    ...keep('required', (a, b) => [...new Set([...a, ...b])].toSorted()),
    ...keep('allOf', mergeConditions),
  };
}

/** What is of both kinds; whole numbers are numbers. */
export function commonTypes(one: readonly string[], other: readonly string[]): readonly string[] {
  const has = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...one, ...other])].filter((type) => has(one, type) && has(other, type));
}

/** The schema that data meets when it meets all; in halves, so that many pieces take no longer than they must. */
export function mergeAll(schemas: readonly Schema[]): Schema {
  if (schemas.length < 2) return schemas[0] ?? {};
  const middle = schemas.length >> 1;
  return merge(mergeAll(schemas.slice(0, middle)), mergeAll(schemas.slice(middle)));
}

const keys = new WeakMap<Schema, string>();
function keyOf(schema: Schema): string {
  const subject = schema.if ?? schema;
  const key = keys.get(subject) ?? canonicalJson(subject);
  keys.set(subject, key);
  return key;
}

function mergeProperties(
  one: Readonly<Record<string, Schema>>,
  other: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const merged = new Map(Object.entries(one));
  for (const [name, schema] of Object.entries(other)) {
    const known = merged.get(name);
    merged.set(name, known ? merge(known, schema) : schema);
  }
  return Object.fromEntries(merged);
}

/** What hangs on the same condition stands under it once. */
function mergeConditions(one: readonly Schema[], other: readonly Schema[]): readonly Schema[] {
  const merged = [...one];
  for (const schema of other) {
    const same = merged.findIndex((known) => keyOf(known) === keyOf(schema));
    const known = merged[same];
    if (known === undefined) merged.push(schema);
    else if (schema.then) merged[same] = { ...known, then: merge(known.then ?? {}, schema.then) };
  }
  return merged;
}

/** The same schema as a reader expects it: a single type is no list. */
export function finished(schema: Schema): Schema {
  const inside = (value: unknown, key: string): unknown => {
    if (key === 'type' && Array.isArray(value) && value.length === 1) return value[0] as unknown;
    if (key === 'properties') return mapped(value as Record<string, Schema>, finished);
    if (key === 'allOf') return (value as readonly Schema[]).map(finished);
    return ['items', 'contains', 'not', 'if', 'then'].includes(key) ? finished(value as Schema) : value;
  };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inside(value, key)]));
}

const mapped = <T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
