import type { Unit } from '../mechanisms/units.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import type { Applications } from './application.js';
import { closureEvaluator, Variant, type EvaluatorOf } from './evaluator.js';
import { scaleOf, type Range, type Scale } from './lever.js';
import { readQuestion, type Question } from './question.js';
import { below, layOver, type WhatIfOverlay } from './scenario.js';
import { judge } from './standing.js';
import { Tally, type ComparedTotals } from './totals.js';

export interface Sweep {
  readonly ruleSet: RuleSet;
  readonly question: Question;
  readonly applications: Applications;
  /** One parameter for a curve, two for a table. */
  readonly along: readonly [Range] | readonly [Range, Range];
  /** What else is laid over the rules at every point. */
  readonly overlay?: WhatIfOverlay | undefined;
  readonly evaluatorOf?: EvaluatorOf | undefined;
}
export interface SweepPoint extends ComparedTotals {
  /** The value of each parameter, in the order of `along`. */
  readonly at: readonly (number | string)[];
  readonly gained: number;
  readonly lost: number;
}
export interface SweepResult {
  readonly along: readonly {
    readonly parameter: string;
    readonly label: Words;
    readonly unit: Unit;
    readonly values: readonly (number | string)[];
  }[];
  /** The last parameter moves fastest. Differences are to the rules as they stand. */
  readonly points: readonly SweepPoint[];
}
export interface SweepStep {
  /** Applications run so far, each at every point. */
  readonly done: number;
}

export const MOST_POINTS = 441;

/**
 * What comes out at every value of one parameter, or of two together. Applications are gone through once; what is kept
 * grows with the points, not with the applications.
 * @throws PolicyError `what-if/…`, `overlay/…` before the first step
 */
export function* sweepSteps(sweep: Sweep): Generator<SweepStep, SweepResult> {
  const { ruleSet, applications, overlay = {}, evaluatorOf = closureEvaluator } = sweep;
  const question = readQuestion(ruleSet, sweep.question);
  const laid = layOver(ruleSet, overlay);
  const scales = sweep.along.map((range, index) => below(`/along/${index}`, () => scaleOf(laid.ruleSet, range)));
  const count = scales.reduce((product, { length }) => product * length, 1);
  if (count > MOST_POINTS) throw new PolicyError('what-if/too-many-points', { count, limit: MOST_POINTS }, '/along');
  const base = { variant: new Variant({ ruleSet, overlay: {} }, evaluatorOf), tally: new Tally(question.money) };
  const ground = new Variant(laid, evaluatorOf);
  const points = pointsOf(scales).map((at) => ({
    at,
    variant: scales.reduce((variant, { lever }, index) => variant.withValues(lever.values(at[index] ?? 0)), ground),
    tally: new Tally(question.money),
    gained: 0,
    lost: 0,
  }));
  let done = 0;
  for (const application of applications) {
    const before = judge(base.variant, question, application).standing;
    base.tally.add(before);
    for (const point of points) {
      const { standing } = judge(point.variant, question, application);
      point.tally.add(standing);
      if (standing.isSelected && !before.isSelected) point.gained += 1;
      if (!standing.isSelected && before.isSelected) point.lost += 1;
    }
    done += 1;
    yield { done };
  }
  return {
    along: scales.map(({ lever: { parameter, label, unit }, length, at }) => ({
      parameter,
      label,
      unit,
      values: Array.from({ length }, (_, position) => at(position)),
    })),
    points: points.map(({ at, tally, gained, lost }) => ({ at, ...tally.comparedWith(base.tally), gained, lost })),
  };
}

/** Every combination of the scales' values. */
const pointsOf = (scales: readonly Scale[]): readonly (readonly (number | string)[])[] =>
  scales.reduce<readonly (readonly (number | string)[])[]>(
    (points, { length, at }) =>
      points.flatMap((point) => Array.from({ length }, (_, position) => [...point, at(position)])),
    [[]],
  );
