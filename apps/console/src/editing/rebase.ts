import { applyChanges, NoPlace, precedes, type Content } from './apply-change.js';
import { isMove, isSet, type Change } from './change.js';
import { sharedPlaces, writtenBy, type Conflict } from './conflicts.js';
import { around, isList, isWithin, valueAtPlace } from './place.js';

interface Side {
  readonly own: readonly Change[];
  readonly content: Content;
}

/**
 * Own changes put on top of what others saved. At places that both wrote to, what was decided is set as a whole; where
 * both wrote the same there is nothing to do.
 * @param mine own changes and what they made of the content before
 * @param theirs content with what others saved
 * @param conflicts every one with a choice
 */
export function rebased(
  mine: Side,
  theirs: Content,
  others: readonly Change[],
  conflicts: readonly Conflict[],
): { readonly content: Content; readonly own: readonly Change[] } {
  const shared = sharedPlaces(mine.own, others);
  const isShared = (change: Change): boolean => {
    const at = writtenBy(change);
    return at !== undefined && shared.some((outer) => isWithin(at, outer));
  };
  const chosen = conflicts.flatMap((conflict) => settingOf(conflict, mine.content));
  let content = theirs;
  const own: Change[] = [];
  for (const change of [...mine.own.filter((change) => !isShared(change)), ...chosen]) {
    const made = madeOn(content, change);
    if (made === undefined) continue;
    content = made.content;
    own.push(made.change);
  }
  return { content, own };
}

/** What a decision sets; nothing where the others' stays. */
function settingOf({ at, choice, mine, base }: Conflict, content: Content): readonly Change[] {
  if (choice === 'theirs' || choice === undefined) return [];
  const value = choice === 'mine' ? mine : base;
  if (value === undefined) return [{ at, remove: true }];
  const isElement = choice === 'mine' && isList(valueAtPlace(content, around(at)));
  return [{ at, set: value, ...(isElement ? { after: precedes(content, at) } : {}) }];
}

/** A change made on other content than it was meant for: what it stood after may be gone. */
function madeOn(content: Content, change: Change): { readonly content: Content; readonly change: Change } | undefined {
  const attempts =
    isSet(change) && change.after !== undefined ? [change, { at: change.at, set: change.set }] : [change];
  for (const attempt of attempts)
    try {
      return { content: applyChanges(content, [attempt]), change: attempt };
    } catch (error) {
      if (!(error instanceof NoPlace)) throw error;
    }
  // An order that no longer exists, or something to take away that is gone already.
  if (isMove(change) || 'remove' in change) return undefined;
  throw new NoPlace(change.at);
}
