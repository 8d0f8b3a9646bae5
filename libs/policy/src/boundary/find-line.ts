import { Day, Moment } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import type { Value } from '../values/unknown.js';
import type { Axis } from './axes.js';
import type { Ground, Look } from './ground.js';
import type { Line } from './lines.js';

/** Where a line lies on an axis: on a position, or between two neighbours. */
export type Found =
  | { readonly on: number; readonly between?: never }
  | { readonly between: readonly [below: number, above: number]; readonly on?: never };

/** An axis that moves a line's comparison, and which of the comparison's sightings it moves. */
export interface Mover {
  readonly axis: Axis;
  readonly index: number;
  /** The axis is one of the two sides itself. */
  readonly side: 'found' | 'against' | undefined;
}

const LARGEST_LEAP = 2 ** 44;
const LEAPS_OF_ELEMENTS = 60;

/** What is one side of a comparison, whole and unchanged: moving it moves that side as far. */
export function sidesMoved(ground: Ground, line: Line): readonly Mover[] {
  const sightings = ground.start.sightings.of(line);
  const found = ground.axes.flatMap((axis): readonly Mover[] => {
    if (axis.position === undefined) return notGiven(line, axis);
    return sightings.flatMap((_, index) =>
      SIDES.filter((side) => isSide(ground, line, { axis, index, side })).map((side) => ({ axis, index, side })),
    );
  });
  return found.toSorted((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
}

type Side = 'found' | 'against';
const SIDES: readonly (Side | undefined)[] = ['found', 'against'];

function isSide(ground: Ground, line: Line, { axis, index, side = 'found' }: Mover): boolean {
  const { position } = axis;
  const start = ground.start.sightings.of(line)[index];
  if (position === undefined || !start || axis.positionOf(start[side]) !== position) return false;
  return [position + 1, position - 1].some((next) => {
    const moved = ground.at(axis, next)?.sightings.of(line)[index];
    return moved !== undefined && axis.positionOf(moved[side]) === next;
  });
}

/** A fact that is not given cannot have been near the line; as the side that a comparison names it is tried. */
function notGiven({ found, against }: Line, axis: Axis): readonly Mover[] {
  const names = (value: Line['against']): boolean =>
    typeof value === 'object' && !Array.isArray(value) && value.fact === axis.fact && value.path === axis.path;
  return [
    ...(names(found) ? [{ axis, index: 0, side: 'found' as const }] : []),
    ...(names(against) ? [{ axis, index: 0, side: 'against' as const }] : []),
  ];
}

/** What a comparison rests on without being one of its sides: what is of its kind first, the length of lists last. */
export function causesMoved(ground: Ground, line: Line): readonly Mover[] {
  const before = ground.start.sightings.distances(line);
  const movers = [...ground.probes()].flatMap(([axis, looks]): readonly Mover[] => {
    const index = looks.map((look) => movedIndex(before, look, line)).find((at) => at !== undefined);
    return index === undefined ? [] : [{ axis, index, side: undefined }];
  });
  const kind = kindOf(ground.start.sightings.of(line)[0]?.found);
  const rank = ({ axis }: Mover): number => (axis.kind === 'elements' ? 2 : axis.kind === kind ? 0 : 1);
  return movers.toSorted((a, b) => rank(a) - rank(b));
}

const kindOf = (value: Value | undefined): Axis['kind'] | undefined =>
  value instanceof Day ? 'day' : value instanceof Moment ? 'second' : undefined;

function movedIndex(before: readonly (Exact | undefined)[], look: Look, line: Line): number | undefined {
  const after = look.sightings.distances(line);
  if (after.length !== before.length) return undefined;
  const index = after.findIndex(
    (one, at) => one !== undefined && before[at] !== undefined && one.compare(before[at]) !== 0,
  );
  return index < 0 ? undefined : index;
}

/**
 * The place of a line on an axis, by evaluation alone. Where the axis is itself a side of the comparison, the other
 * side says where; else the answer's turn is searched for, with growing leaps and then by halves.
 */
export function findLine(ground: Ground, line: Line, { axis, index, side }: Mover): Found | undefined {
  const signAt = (position: number): number | undefined => {
    const distance = ground.at(axis, position)?.sightings.distances(line)[index];
    return distance?.compare(Exact.ZERO);
  };
  const direct = directPosition(ground, line, axis, index, side);
  if (direct !== undefined && signAt(direct) === 0) return { on: direct };
  const start = axis.position ?? direct;
  return start === undefined ? undefined : turnNear(signAt, start, line, axis);
}

function directPosition(
  ground: Ground,
  line: Line,
  axis: Axis,
  index: number,
  side: Mover['side'],
): number | undefined {
  const sighting = ground.start.sightings.of(line)[index];
  if (side === undefined || !sighting) return undefined;
  const other: Value = line.target ?? (side === 'found' ? sighting.against : sighting.found);
  return axis.positionOf(other);
}

function turnNear(
  signAt: (position: number) => number | undefined,
  start: number,
  { turn }: Line,
  { kind }: Axis,
): Found | undefined {
  /** Beyond where the answer turns, or not yet. */
  const beyond = (position: number): boolean | undefined => {
    const sign = signAt(position);
    return sign === undefined ? undefined : turn === 'lower' ? sign >= 0 : sign > 0;
  };
  const here = beyond(start);
  if (here === undefined) return undefined;
  const largest = kind === 'elements' ? LEAPS_OF_ELEMENTS : LARGEST_LEAP;
  for (const direction of [1, -1]) {
    const there = leap(beyond, start, here, direction, largest);
    if (there === undefined) continue;
    const [near, far] = halved(beyond, there.near, there.far, here);
    if (beyond(far) !== !here) continue;
    // The line belongs to the side on which equality lies.
    const onLine = [near, far].find((position) => signAt(position) === 0);
    if (onLine !== undefined) return { on: onLine };
    return { between: [Math.min(near, far), Math.max(near, far)] };
  }
  return undefined;
}

function leap(
  beyond: (position: number) => boolean | undefined,
  start: number,
  here: boolean,
  direction: number,
  largest: number,
): { near: number; far: number } | undefined {
  let near = start;
  for (let by = 1; by <= largest; by *= 2) {
    const far = start + direction * by;
    const there = beyond(far);
    // Past where the fact can stand: what is left of the way is tried by halves.
    if (there === undefined) return by === 1 ? undefined : lastLeap(beyond, near, far, here);
    if (there !== here) return { near, far };
    near = far;
  }
  return undefined;
}

/** The farthest place between a known one and one that is out of reach. */
function lastLeap(
  beyond: (position: number) => boolean | undefined,
  near: number,
  out: number,
  here: boolean,
): { near: number; far: number } | undefined {
  let [inside, outside] = [near, out];
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    const there = beyond(middle);
    if (there === undefined) outside = middle;
    else if (there !== here) return { near: inside, far: middle };
    else inside = middle;
  }
  return undefined;
}

/** The two neighbours between which the answer turns; the first is on the starting side. */
function halved(
  beyond: (position: number) => boolean | undefined,
  near: number,
  far: number,
  here: boolean,
): readonly [number, number] {
  let [inside, outside] = [near, far];
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (beyond(middle) === here) inside = middle;
    else outside = middle;
  }
  return [inside, outside];
}
