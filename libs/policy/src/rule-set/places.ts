/** Plain JSON that has an inside: what a place can lead into. */
export type JsonNode = Record<string, unknown> | unknown[];

export const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;
export const isObject = (value: unknown): value is Record<string, unknown> => isNode(value) && !Array.isArray(value);

/** What something is, wherever it stands: its id, the name of a condition, the fact of an input or a reference. */
export function identityOf(thing: unknown): string | undefined {
  if (!isObject(thing)) return undefined;
  const name = thing['id'] ?? thing['name'] ?? thing['fact'];
  return typeof name === 'string' ? name : undefined;
}
/** What an array's element is called: what it is, or the first day of a value in a history. */
export function nameOf(element: unknown): string | undefined {
  const from = isObject(element) ? element['from'] : undefined;
  return identityOf(element) ?? (typeof from === 'string' ? from : undefined);
}

/** The names of an array's elements in order, when each has one of its own: then places can lead to them. */
export function namesOf(array: readonly unknown[]): readonly string[] | undefined {
  const names = array.map(nameOf).filter((name) => name !== undefined);
  return names.length === array.length && new Set(names).size === names.length ? names : undefined;
}

/** Where a name stands in a node: a key of an object, an index of an array. Only what the node itself has. */
export function keyIn(node: JsonNode, name: string): string | number | undefined {
  if (!Array.isArray(node)) return Object.hasOwn(node, name) ? name : undefined;
  const index = node.findIndex((element) => nameOf(element) === name);
  return index < 0 ? undefined : index;
}

export const innerOf = (node: JsonNode, key: string | number): unknown =>
  (node as Record<string | number, unknown>)[key];

/** One step of a place, escaped as in JSON Pointer. */
export const stepOf = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
/** A place one step further in. */
export const placeIn = (at: string, name: string): string => (at === '' ? stepOf(name) : `${at}/${stepOf(name)}`);

/** The names a place consists of. Undefined for an escape that does not exist (`~2`). */
export function namesOfPlace(at: string): readonly string[] | undefined {
  if (/~(?![01])/.test(at)) return undefined;
  return at.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a place, or undefined where nothing does. */
export function valueAt(root: unknown, at: string): unknown {
  let value = root;
  for (const name of namesOfPlace(at) ?? [undefined]) {
    const key = name === undefined || !isNode(value) ? undefined : keyIn(value, name);
    if (key === undefined) return undefined;
    value = innerOf(value as JsonNode, key);
  }
  return value;
}
