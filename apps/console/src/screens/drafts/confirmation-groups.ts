import type { components } from '../../api/api.gen.js';
import { namesOf, placeOf } from '../../editing/place.js';

export type Confirmation = components['schemas']['Confirmation'];
export interface ConfirmationGroup {
  /** Of the parameter, or the part, that they belong to. */
  readonly at: string;
  readonly items: readonly Confirmation[];
}

/** Carried over and not yet confirmed, then changed and not yet confirmed, then the rest. */
const rank = ({ isCopied, isMovedOn, confirmed }: Confirmation): number =>
  confirmed === undefined ? (isCopied || isMovedOn ? 0 : 1) : 2;

/** By what they belong to, those with something most in need of a look first. */
export function groupsOf(items: readonly Confirmation[]): readonly ConfirmationGroup[] {
  const groups = new Map<string, Confirmation[]>();
  for (const item of items) {
    const at = placeOf(...namesOf(item.at).slice(0, 2));
    groups.set(at, [...(groups.get(at) ?? []), item]);
  }
  return [...groups]
    .map(([at, own]) => ({ at, items: own.sort((left, right) => rank(left) - rank(right)) }))
    .sort((left, right) => Math.min(...left.items.map(rank)) - Math.min(...right.items.map(rank)));
}
