import type { Content } from './apply-change.js';
import { isDated, isMove, type Change } from './change.js';
import type { Person } from './draft.js';
import { isOverlap, isWithin, valueAtPlace } from './place.js';
import { isSameJson } from './same-json.js';

/** What someone saved, as the service tells it. */
export interface Revision {
  readonly revision: number;
  /** ISO, UTC. */
  readonly at: string;
  readonly by: Person;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** theirs: what the other person saved; mine: what was typed here; base: as it was before either. */
export type Choice = 'theirs' | 'mine' | 'base';

/** A place that was changed here and by someone else meanwhile. */
export interface Conflict {
  readonly at: string;
  readonly by: readonly Person[];
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly base: unknown;
  readonly choice: Choice | undefined;
}

/** What a change writes to. Order is nothing that anyone typed: where it differs, what was moved last counts. */
export const writtenBy = (change: Change): string | undefined =>
  isMove(change) ? undefined : isDated(change) ? `${change.at}/values` : change.at;

export const placesOf = (changes: readonly Change[]): readonly string[] =>
  changes.map(writtenBy).filter((at) => at !== undefined);

/** The outermost places that both sides wrote to. */
export function sharedPlaces(own: readonly Change[], others: readonly Change[]): readonly string[] {
  const [here, there] = [new Set(placesOf(own)), new Set(placesOf(others))];
  const shared = new Set<string>();
  for (const one of here)
    for (const other of there) if (isOverlap(one, other)) shared.add(one.length < other.length ? one : other);
  return [...shared].filter((at) => ![...shared].some((outer) => outer !== at && isWithin(at, outer)));
}

interface Sides {
  readonly own: readonly Change[];
  readonly revisions: readonly Revision[];
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
  readonly choices: Readonly<Record<string, Choice>>;
}

/** The places where both sides differ, with all three values. */
export function conflictsOf({ own, revisions, base, mine, theirs, choices }: Sides): readonly Conflict[] {
  const others = revisions.flatMap(({ changes }) => changes);
  return sharedPlaces(own, others).flatMap((at) => {
    const values = { base: valueAtPlace(base, at), mine: valueAtPlace(mine, at), theirs: valueAtPlace(theirs, at) };
    if (isSameJson(values.mine, values.theirs)) return [];
    return [{ at, by: writersOf(at, revisions), ...values, choice: choices[at] }];
  });
}

function writersOf(at: string, revisions: readonly Revision[]): readonly Person[] {
  const wrote = revisions.filter(({ changes }) => placesOf(changes).some((place) => isOverlap(place, at)));
  return [...new Map(wrote.map(({ by }) => [by.id, by])).values()];
}
