import { applyChanges, inverseOf, type Content } from './apply-change.js';
import type { Change } from './change.js';
import { withoutRepeats } from './join.js';
import { isOverlap } from './place.js';

const MOST_STEPS = 200;

/** What one press of undo takes back. */
export interface Step {
  /** Changes in a row under the same name are one step: the keys typed into one field. */
  readonly name: string | undefined;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
}
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}
export const NO_HISTORY: History = { past: [], future: [] };

/** The changes made one by one, and what takes them back, last one first. @throws NoPlace */
export function makeChanges(
  content: Content,
  changes: readonly Change[],
): { readonly content: Content; readonly undo: readonly Change[] } {
  let next = content;
  const undo: Change[] = [];
  for (const change of changes) {
    const after = applyChanges(next, [change]);
    undo.unshift(...inverseOf(next, change));
    next = after;
  }
  return { content: next, undo };
}

export function remember(
  history: History,
  changes: readonly Change[],
  undo: readonly Change[],
  name?: string,
): History {
  const last = history.past.at(-1);
  const isSame = name !== undefined && last?.name === name && history.future.length === 0;
  const step: Step = isSame
    ? { name, undo: withoutRepeats([...undo, ...last.undo]), redo: withoutRepeats([...last.redo, ...changes]) }
    : { name, undo, redo: changes };
  return { past: [...(isSame ? history.past.slice(0, -1) : history.past), step].slice(-MOST_STEPS), future: [] };
}

/** Steps that someone else has changed since can no longer be taken back. @param places that others changed */
export const forgetPlaces = ({ past, future }: History, places: readonly string[]): History => {
  const isOwn = ({ undo, redo }: Step): boolean =>
    ![...undo, ...redo].some(({ at }) => places.some((place) => isOverlap(at, place)));
  return { past: past.filter(isOwn), future: future.filter(isOwn) };
};
