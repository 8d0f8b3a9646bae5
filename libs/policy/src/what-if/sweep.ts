import type { Unit } from '../mechanisms/units.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import type { Application, Applications } from './application.js';
import { closureEvaluator, Variant, type EvaluatorOf } from './evaluator.js';
import { scaleOf, type Range, type Scale } from './lever.js';
import { stepsOf, type Divisible, type Part } from './part.js';
import { readQuestion, type Question, type ReadQuestion } from './question.js';
import { below, layOver, type WhatIfOverlay } from './scenario.js';
import { weigh } from './standing.js';
import { Tally, type ComparedTotals, type TallyState } from './totals.js';

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

const MOST_POINTS = 441;

/** What a part of a sweep has counted: the base, and each point in order. */
export interface SweepState {
  readonly base: TallyState;
  readonly points: readonly { readonly tally: TallyState; readonly gained: number; readonly lost: number }[];
}

interface SweptPoint {
  readonly at: readonly (number | string)[];
  readonly variant: Variant;
}

/** A sweep with everything laid, to be run in as many parts as one likes. */
export class SweepPlan implements Divisible<undefined, SweepState, SweepResult> {
  readonly question: ReadQuestion;
  readonly #base: Variant;
  readonly #along: SweepResult['along'];
  readonly #points: readonly SweptPoint[];

  /** @throws PolicyError `what-if/…`, `overlay/…` */
  constructor(sweep: Omit<Sweep, 'applications'>) {
    const { ruleSet, overlay = {}, evaluatorOf = closureEvaluator } = sweep;
    this.question = readQuestion(ruleSet, sweep.question);
    const laid = layOver(ruleSet, overlay);
    const scales = sweep.along.map((range, index) => below(`/along/${index}`, () => scaleOf(laid.ruleSet, range)));
    const count = scales.reduce((product, { length }) => product * length, 1);
    if (count > MOST_POINTS) throw new PolicyError('what-if/too-many-points', { count, limit: MOST_POINTS }, '/along');
    this.#base = new Variant({ ruleSet, overlay: {} }, evaluatorOf);
    const ground = new Variant(laid, evaluatorOf);
    this.#along = scales.map(({ lever: { parameter, label, unit }, length, at }) => ({
      parameter,
      label,
      unit,
      values: Array.from({ length }, (_, position) => at(position)),
    }));
    this.#points = pointsOf(scales).map((at) => ({
      at,
      variant: scales.reduce((variant, { lever }, index) => variant.withValues(lever.values(at[index] ?? 0)), ground),
    }));
  }

  /** The rules as they stand, then those of each point. */
  get variants(): readonly Variant[] {
    return [this.#base, ...this.#points.map(({ variant }) => variant)];
  }

  begin(): Part<undefined, SweepState, SweepResult> {
    return new SweepPart(this.question, this.#base, this.#points, this.#along);
  }
}

class SweepPart implements Part<undefined, SweepState, SweepResult> {
  readonly #base: Tally;
  readonly #counts: readonly { readonly tally: Tally; gained: number; lost: number }[];

  constructor(
    private readonly question: ReadQuestion,
    private readonly base: Variant,
    private readonly points: readonly SweptPoint[],
    private readonly along: SweepResult['along'],
  ) {
    this.#base = new Tally(question.money);
    this.#counts = points.map(() => ({ tally: new Tally(question.money), gained: 0, lost: 0 }));
  }

  add(application: Application): undefined {
    const before = weigh(this.base, this.question, application);
    this.#base.add(before);
    for (const [index, count] of this.#counts.entries()) {
      const point = this.points[index];
      if (point === undefined) continue;
      const standing = weigh(point.variant, this.question, application);
      count.tally.add(standing);
      if (standing.isSelected && !before.isSelected) count.gained += 1;
      if (!standing.isSelected && before.isSelected) count.lost += 1;
    }
    return undefined;
  }

  get state(): SweepState {
    const points = this.#counts.map(({ tally, gained, lost }) => ({ tally: tally.state, gained, lost }));
    return { base: this.#base.state, points };
  }
  merge({ base, points }: SweepState): void {
    this.#base.merge(base);
    for (const [index, count] of this.#counts.entries()) {
      const point = points[index];
      if (point === undefined) continue;
      count.tally.merge(point.tally);
      count.gained += point.gained;
      count.lost += point.lost;
    }
  }

  get result(): SweepResult {
    const points = this.#counts.map(({ tally, gained, lost }, index) => ({
      at: this.points[index]?.at ?? [],
      ...tally.comparedWith(this.#base),
      gained,
      lost,
    }));
    return { along: this.along, points };
  }
}

/**
 * What comes out at every value of one parameter, or of two together. Applications are gone through once; what is kept
 * grows with the points, not with the applications.
 * @throws PolicyError `what-if/…`, `overlay/…` before the first step
 */
export function* sweepSteps(sweep: Sweep): Generator<SweepStep, SweepResult> {
  return yield* stepsOf(new SweepPlan(sweep), sweep.applications);
}

/** Every combination of the scales' values. */
const pointsOf = (scales: readonly Scale[]): readonly (readonly (number | string)[])[] =>
  scales.reduce<readonly (readonly (number | string)[])[]>(
    (points, { length, at }) =>
      points.flatMap((point) => Array.from({ length }, (_, position) => [...point, at(position)])),
    [[]],
  );
