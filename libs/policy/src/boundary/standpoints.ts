import { Exact } from '../values/exact.js';
import type { BoundarySide } from './boundary-case.js';
import { causesMoved, findLine, sidesMoved, type Found, type Mover } from './find-line.js';
import { answerKey, resultKey, type Ground, type Look } from './ground.js';
import type { Line } from './lines.js';

/** A place on one side of a line, and what the decision answers there. */
export interface Standpoint {
  readonly side: BoundarySide;
  readonly position: number;
  readonly look: Look;
  /** From the line, as the comparison sees it. */
  readonly distance: Exact;
}
/** The sides of one line, reached from one case by moving one fact. */
export interface Standpoints {
  readonly line: Line;
  readonly ground: Ground;
  readonly mover: Mover;
  readonly found: Found;
  readonly points: readonly Standpoint[];
}

const MOST_GROUNDS = 24;
const MOST_MOVERS = 6;
/** A way that lacks nothing but directness ends the search after so many cases: a side that is derived stays so. */
const ENOUGH_GROUNDS = 2;

/**
 * The best way to stand on all sides of a line: one on which the decision's answer differs from side to side, because
 * nothing else stands in the way; else the first that reaches the line at all.
 */
export function standpointsAt(line: Line, grounds: readonly Ground[]): Standpoints | undefined {
  let best: Worthy | undefined;
  const near = grounds.filter((ground) => ground.start.sightings.of(line).length > 0);
  for (const [tried, ground] of near.slice(0, MOST_GROUNDS).entries()) {
    if (best && tried >= ENOUGH_GROUNDS && best.worth >= ENOUGH_WORTH) break;
    const found =
      bestOf(ground, line, sidesMoved(ground, line), MOST_WORTH) ??
      bestOf(ground, line, causesMoved(ground, line), ENOUGH_WORTH);
    if (found && (!best || found.worth > best.worth)) best = found;
    if (best?.worth === MOST_WORTH) break;
  }
  return best?.stood;
}

interface Worthy {
  readonly stood: Standpoints;
  readonly worth: number;
}

function bestOf(ground: Ground, line: Line, movers: readonly Mover[], enough: number): Worthy | undefined {
  let best: Worthy | undefined;
  for (const mover of movers.slice(0, MOST_MOVERS)) {
    const stood = standAt(ground, line, mover);
    const worth = stood ? worthOf(stood) : 0;
    if (stood && (!best || worth > best.worth)) best = { stood, worth };
    if (worth >= enough) break;
  }
  return best;
}

const WORTH = { differs: 8, turnsOnce: 4, onLine: 2, found: 3, against: 1 } as const;
const MOST_WORTH = WORTH.differs + WORTH.turnsOnce + WORTH.onLine + WORTH.found;
const ENOUGH_WORTH = WORTH.differs + WORTH.turnsOnce + WORTH.onLine;

/**
 * That the answer turns is worth most, then that it turns only once (else another rule has a say), then that the line
 * itself is reached, then that a side of it is moved and not what it rests on.
 */
function worthOf({ points, found, mover }: Standpoints): number {
  const differs = new Set(points.map(({ look }) => answerKey(look.record))).size > 1;
  const turns = new Set(points.map(({ look }) => resultKey(look.record))).size;
  return (
    (differs ? WORTH.differs : 0) +
    (turns <= 2 ? WORTH.turnsOnce : 0) +
    (found.on === undefined ? 0 : WORTH.onLine) +
    (mover.side === undefined ? 0 : WORTH[mover.side])
  );
}

function standAt(ground: Ground, line: Line, mover: Mover): Standpoints | undefined {
  const sighting = ground.start.sightings.of(line)[mover.index];
  const other = mover.side === 'found' ? sighting?.against : sighting?.found;
  const axis = mover.side !== undefined && other !== undefined ? mover.axis.reaching(other) : mover.axis;
  const fitting = { ...mover, axis };
  const found = findLine(ground, line, fitting);
  if (!found) return undefined;
  const points = sidesOf(line, fitting, found).flatMap(([side, position]) => {
    const look = ground.at(axis, position);
    const distance = look?.sightings.distances(line)[mover.index];
    return look && distance && isOnSide(side, distance) ? [{ side, position, look, distance }] : [];
  });
  return points.length < 2 ? undefined : { line, ground, mover: fitting, found, points };
}

/**
 * Where what is moved is not itself compared, a step of it may leave the comparison where it was (one more programme of
 * a kind that is there already): that is no side of the line.
 */
const isOnSide = (side: BoundarySide, distance: Exact): boolean =>
  (distance.compare(Exact.ZERO) !== 0) === (side === 'below' || side === 'above');

function sidesOf(line: Line, mover: Mover, found: Found): readonly (readonly [BoundarySide, number])[] {
  if (found.on === undefined)
    return [
      ['below', found.between[0]],
      ['above', found.between[1]],
    ];
  const { on } = found;
  return [
    ['below', on - 1],
    [sideOnLine(line, mover), on],
    ['above', on + 1],
  ];
}

/** A day on which a period begins or ends, where the day itself is what is moved. */
function sideOnLine({ isInclusive, turn }: Line, { axis, side }: Mover): BoundarySide {
  if (!isInclusive || side !== 'found' || axis.kind !== 'day') return 'at';
  return turn === 'lower' ? 'firstDay' : 'lastDay';
}
