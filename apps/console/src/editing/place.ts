/**
 * Places in a rule set, by names joined by `/`. In a list an element is called by its id, its name or its
 * fact. A name that holds `/` or `~` is written as in a JSON Pointer: `~1`, `~0`.
 */

export type Node = Readonly<Record<string, unknown>> | readonly unknown[];

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const written = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const read = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** @example placeOf('parameters', 'rounds.schedule', 'rows', 'round-2') // 'parameters/rounds.schedule/rows/round-2' */
export const placeOf = (...names: readonly string[]): string => names.map(written).join('/');
/** @example inside('decisions/eligibility', 'require') // 'decisions/eligibility/require' */
export const inside = (at: string, ...names: readonly string[]): string => [at, ...names.map(written)].join('/');
export const namesOf = (at: string): readonly string[] => at.split('/').map(read);
/** The place around a place; nothing around a part. */
export const around = (at: string): string => at.slice(0, Math.max(0, at.lastIndexOf('/')));
export const lastName = (at: string): string => read(at.slice(at.lastIndexOf('/') + 1));

/** Is a place the same as another, or within it? Everything is within the place `''`. */
export const isWithin = (at: string, outer: string): boolean =>
  outer === '' || at === outer || at.startsWith(`${outer}/`);
/** Would two changes at these places touch the same thing? */
export const isOverlap = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

const isText = (value: unknown): value is string => typeof value === 'string';

/** What an element of a list is called, or the first day of a value in a history; nothing where it has no name. */
export function nameOf(element: unknown): string | undefined {
  if (!isNode(element) || isList(element)) return undefined;
  const name = [element['id'] ?? element['name'] ?? element['fact'], element['from']].find(isText);
  return name;
}

/** Where in a node something of that name stands: its key, or its index in a list; nothing where there is none. */
export function keyIn(node: Node, name: string): string | number | undefined {
  if (!isList(node)) return Object.hasOwn(node, name) ? name : undefined;
  const index = node.findIndex((element) => nameOf(element) === name);
  return index < 0 ? undefined : index;
}

export function stepInto(node: unknown, name: string): unknown {
  if (!isNode(node)) return undefined;
  const key = keyIn(node, name);
  return key === undefined ? undefined : (node as Readonly<Record<string | number, unknown>>)[key];
}

/** What stands at a place; undefined where nothing does. */
export const valueAtPlace = (root: unknown, at: string): unknown =>
  at === '' ? root : namesOf(at).reduce<unknown>(stepInto, root);
