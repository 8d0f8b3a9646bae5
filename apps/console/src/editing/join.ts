import { isSet, type Change } from './change.js';
import { lastName, nameOf } from './place.js';

/** Of two settings in a row of one place only the later counts; nothing where both must stay. */
export function joined(last: Change | undefined, change: Change): Change | undefined {
  if (last === undefined || !isSet(last) || !isSet(change) || last.at !== change.at) return undefined;
  // Another name is another place: the later one was then meant for something else.
  const name = nameOf(last.set);
  if (name !== undefined && name !== lastName(last.at)) return undefined;
  // Something new stays where the first of them put it.
  return { ...last, ...change };
}

/** Changes with every run of settings of one place as one. */
export const withoutRepeats = (changes: readonly Change[]): readonly Change[] =>
  changes.reduce<readonly Change[]>((others, change) => {
    const both = joined(others.at(-1), change);
    return both === undefined ? [...others, change] : [...others.slice(0, -1), both];
  }, []);
