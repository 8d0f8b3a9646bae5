import { isDated, isMove, isRemove, isSet, type Change, type DatedChange, type SetChange } from './change.js';
import { around, inside, isList, isNode, keyIn, lastName, nameOf, namesOf, valueAtPlace, type Node } from './place.js';

/** A change cannot be made: there is nothing at its place. */
export class NoPlace extends Error {
  override readonly name = 'NoPlace';
  constructor(readonly at: string) {
    super(`Nothing stands at ${at}`);
  }
}

/** The parts of a rule set, with its worked cases under `cases`: what places start in. */
export type Content = Readonly<Record<string, unknown>>;

/**
 * Makes changes one after another, as the service will. What a change does not touch stays the same object, so that
 * only what shows the changed place needs showing anew.
 * @throws NoPlace where a change names a place that is not there
 */
export const applyChanges = (content: Content, changes: readonly Change[]): Content =>
  changes.reduce(applyOne, content);

const applyOne = (content: Content, change: Change): Content =>
  rebuilt(content, namesOf(change.at), change, true) as Content;

type Slots = Record<string | number, unknown>;
const copy = (node: Node): Slots => (isList(node) ? ([...node] as unknown as Slots) : { ...(node as Slots) });
const itemAt = (node: Node, key: string | number): unknown => (node as Slots)[key];
const withItem = (node: Node, key: string | number, item: unknown): Node => {
  const next = copy(node);
  next[key] = item;
  return next;
};

function rebuilt(node: unknown, [name = '', ...rest]: readonly string[], change: Change, isTop = false): Node {
  if (!isNode(node)) throw new NoPlace(change.at);
  const key = keyIn(node, name);
  // The parts are fixed: what is in them can change, they themselves only be replaced.
  if (isTop && (key === undefined || (rest.length === 0 && !isSet(change)))) throw new NoPlace(change.at);
  if (rest.length === 0) return isSet(change) ? withSet(node, name, change) : changed(node, key, change);
  if (key === undefined) throw new NoPlace(change.at);
  return withItem(node, key, rebuilt(itemAt(node, key), rest, change));
}

function withSet(node: Node, name: string, { at, set, after }: SetChange): Node {
  const key = keyIn(node, name);
  if (!isList(node)) {
    if (after !== undefined) throw new NoPlace(at);
    return withItem(node, name, set);
  }
  if (key === undefined) {
    if (nameOf(set) !== name) throw new NoPlace(at);
    return inserted(node, set, after, at);
  }
  return after === undefined ? withItem(node, key, set) : inserted(without(node, key), set, after, at);
}

function changed(node: Node, key: string | number | undefined, change: Exclude<Change, SetChange>): Node {
  if (key === undefined) throw new NoPlace(change.at);
  if (isDated(change)) return withItem(node, key, withDated(itemAt(node, key), change));
  if (isMove(change)) {
    if (!isList(node)) throw new NoPlace(change.at);
    return inserted(without(node, key), itemAt(node, key), change.after, change.at);
  }
  if (isList(node)) return without(node, key);
  const next = copy(node);
  Reflect.deleteProperty(next, key);
  return next;
}

const without = (list: readonly unknown[], key: string | number): readonly unknown[] =>
  list.filter((_, index) => index !== key);

/** @param after name of the element before; null: none; undefined: the last */
function inserted(list: readonly unknown[], element: unknown, after: string | null | undefined, at: string): Node {
  const before = after === undefined ? list.length - 1 : after === null ? -1 : keyIn(list, after);
  if (before === undefined) throw new NoPlace(at);
  const place = Number(before) + 1;
  return [...list.slice(0, place), element, ...list.slice(place)];
}

/** A value from a day on, beside those of other days. */
function withDated(target: unknown, { at, from, knownFrom, value, source }: DatedChange): unknown {
  const values = isNode(target) && !isList(target) ? target['values'] : undefined;
  if (!isList(values)) throw new NoPlace(at);
  const isRow = values.some((entry) => isNode(entry) && Object.hasOwn(entry, 'cells'));
  const entry = { from, ...(knownFrom === undefined ? {} : { knownFrom }), [isRow ? 'cells' : 'value']: value, source };
  return { ...(target as object), values: [...values, entry] };
}

/** What takes a change back, given what stood there before it. @throws NoPlace as making the change does */
export function inverseOf(before: Content, change: Change): readonly Change[] {
  const { at } = change;
  const was = valueAtPlace(before, at);
  if (isDated(change)) {
    const values = valueAtPlace(before, `${at}/values`);
    if (values === undefined) throw new NoPlace(at);
    return [{ at: `${at}/values`, set: values }];
  }
  if (isMove(change)) return [{ at, move: true, after: precedes(before, at) }];
  if (isRemove(change)) {
    if (was === undefined) throw new NoPlace(at);
    return isList(valueAtPlace(before, around(at)))
      ? [{ at, set: was, after: precedes(before, at) }]
      : [{ at, set: was }];
  }
  if (was === undefined) return [{ at, remove: true }];
  return [
    {
      at: renamed(before, at, change.set),
      set: was,
      ...(change.after === undefined ? {} : { after: precedes(before, at) }),
    },
  ];
}

/** An element of a list that is given another name stands at another place from then on. */
function renamed(before: Content, at: string, set: unknown): string {
  const next = isList(valueAtPlace(before, around(at))) ? nameOf(set) : undefined;
  return next === undefined ? at : inside(around(at), next);
}

/** The name of the element before the one at a place; null for the first. */
export function precedes(content: Content, at: string): string | null {
  const list = valueAtPlace(content, around(at));
  const index = isList(list) ? Number(keyIn(list, lastName(at)) ?? 0) : 0;
  return index === 0 || !isList(list) ? null : (nameOf(list[index - 1]) ?? null);
}
