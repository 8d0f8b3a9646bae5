import type { VersionContent } from './content.js';
import type { Change } from './model.js';
import { innerOf, isNode, isObject, identityOf, namesOf, placeIn, type JsonNode } from './places.js';
import { unmoved } from './unmoved.js';
import { validateChanges } from './validate.js';

/**
 * What makes `after` of `before`, as an amendment: as little as possible, following ids. An array whose elements have
 * names changes element by element, in order; any other array is set whole. Values that are only added to a
 * parameter's or a row's history come as values from a day on.
 * `applyChanges(before, changesBetween(before, after))` has the canonical JSON of `after`, the order of arrays included.
 */
export function changesBetween(before: VersionContent, after: VersionContent): readonly Change[] {
  const changes: Change[] = [];
  betweenObjects(rootOf(before), rootOf(after), '', changes);
  return changes;
}

const rootOf = ({ ruleSet, cases }: VersionContent): Record<string, unknown> => ({ ...ruleSet, cases });

/** Whether two values are the same JSON. The order of an object's keys says nothing; undefined is the same as absent. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isNode(left) || !isNode(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((entry, index) => isSameJson(entry, right[index]));
  const keys = keysOf(left);
  const isSameIn = (key: string): boolean =>
    Object.hasOwn(right, key) && isSameJson(innerOf(left, key), innerOf(right, key));
  return keys.length === keysOf(right).length && keys.every(isSameIn);
}

const keysOf = (node: JsonNode): string[] => Object.keys(node).filter((key) => innerOf(node, key) !== undefined);

function between(before: unknown, after: unknown, at: string, changes: Change[]): void {
  if (before === after) return;
  // Most cases, parameters and decisions are as they were: to see that takes less than to look for what changed.
  if (at.indexOf('/') === at.lastIndexOf('/') && at.includes('/') && isSameJson(before, after)) return;
  if (isObject(before) && isObject(after) && isSameThing(before, after, at)) betweenObjects(before, after, at, changes);
  else if (Array.isArray(before) && Array.isArray(after) && betweenArrays(before, after, at, changes)) return;
  else if (!isSameJson(before, after)) changes.push({ at, set: after });
}

/** Another name, or nothing in common, is another thing: a comparison that became a group is set whole. */
function isSameThing(before: Record<string, unknown>, after: Record<string, unknown>, at: string): boolean {
  if (!at.includes('/')) return true;
  const hasCommon = keysOf(before).some((key) => after[key] !== undefined);
  return hasCommon && identityOf(before) === identityOf(after);
}

function betweenObjects(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  at: string,
  changes: Change[],
): void {
  for (const key of keysOf(before))
    if (!Object.hasOwn(after, key) || after[key] === undefined) changes.push({ at: placeIn(at, key), remove: true });
  for (const key of keysOf(after)) {
    const place = placeIn(at, key);
    if (!Object.hasOwn(before, key) || before[key] === undefined) changes.push({ at: place, set: after[key] });
    else if (!addedValues(before[key], after[key], key, at, changes)) between(before[key], after[key], place, changes);
  }
}

/** Values that follow those there were, as values from a day on. @returns false when it is not only that */
function addedValues(before: unknown, after: unknown, key: string, at: string, changes: Change[]): boolean {
  if (key !== 'values' || !Array.isArray(before) || !Array.isArray(after)) return false;
  if (before.length === 0 || after.length <= before.length) return false;
  if (!before.every((entry, index) => isSameJson(entry, after[index]))) return false;
  const held = before.some((entry) => isObject(entry) && Object.hasOwn(entry, 'cells')) ? 'cells' : 'value';
  const added = after.slice(before.length).map((entry: unknown) => datedChange(entry, held, at));
  if (!added.every((change) => change !== undefined)) return false;
  changes.push(...added);
  return true;
}

/** Undefined for what an amendment cannot say as a value from a day on. */
function datedChange(entry: unknown, held: 'cells' | 'value', at: string): Change | undefined {
  if (!isObject(entry)) return undefined;
  const { [held]: value, ...others } = entry;
  const change = { at, ...others, value };
  return !('at' in entry) && validateChanges([change]).length === 0 ? (change as unknown as Change) : undefined;
}

/** @returns false when elements lack names of their own, so that no place leads to one of them */
function betweenArrays(before: unknown[], after: unknown[], at: string, changes: Change[]): boolean {
  const [names, wanted] = [namesOf(before), namesOf(after)];
  if (!names || !wanted || (names.length === 0 && wanted.length === 0)) return false;
  const [old, kept] = [new Map(names.map((name, index) => [name, before[index]])), new Set(wanted)];
  for (const name of names) if (!kept.has(name)) changes.push({ at: placeIn(at, name), remove: true });
  const stay = unmoved(
    names.filter((name) => kept.has(name)),
    wanted.filter((name) => old.has(name)),
  );
  wanted.forEach((name, index) => {
    const [place, neighbour] = [placeIn(at, name), wanted[index - 1] ?? null];
    if (!old.has(name)) changes.push({ at: place, set: after[index], after: neighbour });
    else {
      if (!stay.has(name)) changes.push({ at: place, move: true, after: neighbour });
      between(old.get(name), after[index], place, changes);
    }
  });
  return true;
}
