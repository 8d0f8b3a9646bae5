import type { Conflict } from '../../editing/conflicts.js';
import { inside, isList, isNode, nameOf } from '../../editing/place.js';
import { isSameJson } from '../../editing/same-json.js';

interface Sides {
  readonly at: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

const MOST_PARTS = 20;

/** The innermost places at which the three sides differ: what a person has to look at. At most twenty. */
export const differingParts = ({ at, base, theirs, mine }: Conflict): readonly Sides[] =>
  partsOf({ at, base, theirs, mine }).slice(0, MOST_PARTS);

function partsOf(sides: Sides): readonly Sides[] {
  const values = [sides.base, sides.theirs, sides.mine];
  if (isSameJson(sides.theirs, sides.mine) && isSameJson(sides.base, sides.mine)) return [];
  const maps = values.filter((value) => value !== undefined).map(itemsOf);
  // What is there on one side only, and what has no inside, is told whole.
  if (maps.length < 2 || maps.some((items) => items === undefined)) return [sides];
  const names = new Set(maps.flatMap((items) => [...(items?.keys() ?? [])]));
  const item = (value: unknown, name: string): unknown => itemsOf(value)?.get(name);
  return [...names].flatMap((name) =>
    partsOf({
      at: inside(sides.at, name),
      base: item(sides.base, name),
      theirs: item(sides.theirs, name),
      mine: item(sides.mine, name),
    }),
  );
}

/** What is inside, by name; undefined for what has no inside, or a list whose elements have no names. */
function itemsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!isNode(value)) return undefined;
  if (!isList(value)) return new Map(Object.entries(value));
  const named = value.map((element) => [nameOf(element), element] as const);
  return named.every((entry): entry is [string, unknown] => entry[0] !== undefined) ? new Map(named) : undefined;
}
