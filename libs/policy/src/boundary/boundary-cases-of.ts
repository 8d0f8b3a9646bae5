import { contextOf } from '../check/context.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { VersionContent } from '../rule-set/content.js';
import type { CaseFile } from '../rule-set/model.js';
import type { BoundaryCase, BoundaryOptions, BoundarySide } from './boundary-case.js';
import { boundaryWords } from './boundary-words.js';
import { groundsOf, Looker, MADE, type Ground } from './ground.js';
import { linesOf, type Line } from './lines.js';
import { caseLike, sourcesOf } from './made-case.js';
import { standpointsAt, type Standpoint, type Standpoints } from './standpoints.js';

/**
 * Worked cases below, on and above every line that the decisions draw, each a step of the smallest kind away (a won, a
 * day, one of what is counted, a tenth of a point). Each starts from a case of the version and moves one fact of it;
 * what it expects is what the version answers, by its compiled rules. A line that no case comes near has none.
 * @returns in the order of the files; the same content gives the same bytes; no two ask the same
 */
export function boundaryCasesOf(content: VersionContent, options: BoundaryOptions = {}): readonly BoundaryCase[] {
  const asked = new Set<string>();
  return thresholdsOf(content, options).flatMap(({ line, stood, grounds }) =>
    stood ? boundaryCases(content, line, stood, grounds).filter((one) => isNew(one.case, asked)) : [],
  );
}

/** A line with the way to its sides; without `stood` where no case comes near it. */
export interface Threshold {
  readonly line: Line;
  readonly stood: Standpoints | undefined;
  readonly grounds: readonly Ground[];
}

/** Every line of the decisions, found or not. */
export function thresholdsOf({ ruleSet, cases }: VersionContent, options: BoundaryOptions = {}): readonly Threshold[] {
  const context = contextOf(ruleSet, undefined);
  const looker = new Looker(ruleSet);
  const all = Object.values(cases);
  return Object.values(ruleSet.decisions)
    .filter(({ id }) => options.decision === undefined || id === options.decision)
    .flatMap((decision) => {
      const grounds = groundsOf(ruleSet, decision, all, looker);
      return linesOf(context, decision).map((line) => ({ line, stood: standpointsAt(line, grounds), grounds }));
    });
}

function boundaryCases(
  { ruleSet }: VersionContent,
  line: Line,
  stood: Standpoints,
  grounds: readonly Ground[],
): readonly BoundaryCase[] {
  const { ground, mover, points } = stood;
  return points.flatMap((point) => {
    const facts = mover.axis.moved(point.position);
    if (!facts) return [];
    const words = boundaryWords(ruleSet, stood, point);
    const made = { id: idOf(line, point.side), title: words.ko, facts, record: point.look.record };
    const found = caseLike(ground.base, made, sourcesOf(line));
    return [{ case: found, at: line.at, side: point.side, words, isThere: isThere(line, point, ground, grounds) }];
  });
}

const SIDES: Readonly<Record<BoundarySide, string>> = {
  below: 'below',
  at: 'at',
  above: 'above',
  firstDay: 'first-day',
  lastDay: 'last-day',
};

/** Stable while the comparison keeps its name. @example 'boundary-eligibility-reference-date-on-or-before-above' */
const idOf = ({ decision, name }: Line, side: BoundarySide): string =>
  `${MADE}${decision.id}-${name.replace(/[^A-Za-z0-9]+/g, '-')}-${SIDES[side]}`;

/** A case of the version, under the same what-if, that the comparison sees at the same distance from the line. */
function isThere(line: Line, { distance }: Standpoint, { base }: Ground, grounds: readonly Ground[]): boolean {
  const whatIf = canonicalJson(base.overlay ?? null);
  return grounds.some(
    (other) =>
      canonicalJson(other.base.overlay ?? null) === whatIf &&
      other.start.sightings.distances(line).some((one) => one?.compare(distance) === 0),
  );
}

function isNew({ decision, facts, overlay, asOf }: CaseFile, asked: Set<string>): boolean {
  const key = canonicalJson({ decision, facts, overlay: overlay ?? null, asOf: asOf ?? null });
  if (asked.has(key)) return false;
  asked.add(key);
  return true;
}
