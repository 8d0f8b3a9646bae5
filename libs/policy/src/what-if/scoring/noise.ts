import type { CompiledRuleSet } from '../../evaluate/compile.js';
import { compilerByDay } from '../../evaluate/compile-by-day.js';
import type { Facts } from '../../evaluate/evaluate.js';
import type { Outcome } from '../../evaluate/record.js';
import { PolicyError, type Words } from '../../policy-error.js';
import type { RuleSet } from '../../rule-set/model.js';
import { Exact } from '../../values/exact.js';
import type { Application, Applications } from '../application.js';
import { closureEvaluator, type EvaluatorOf, Variant } from '../evaluator.js';
import { stepsOf, type Divisible, type Part } from '../part.js';
import { Random } from '../random.js';
import { layOver, type WhatIfOverlay } from '../scenario.js';
import { itemsFor, markOf, membersOf, scoreSheetsOf, totalOf, withMembers, type ScoreSheets } from './score-sheets.js';

/** How much marks are shaken: each by a multiple of the step, from −size to +size, every one as likely. */
export interface Noise {
  /** Points, exact decimal text or a whole number. */
  readonly size: number | string;
  readonly step: number | string;
  readonly draws: number;
  /** The same seed, the same draws. */
  readonly seed: string;
}
export interface NoiseRow {
  readonly application: string;
  readonly label: Words;
  /** What is decided without noise. */
  readonly outcome: Outcome;
  readonly draws: number;
  /** Draws in which it passes. */
  readonly passed: number;
  /** That share to four places, exact text. */
  readonly share: string;
}
export interface NoiseStep {
  readonly done: number;
  readonly row: NoiseRow;
}

export const MOST_DRAWS = 10_000;

interface NoiseAsked {
  readonly ruleSet: RuleSet;
  readonly decision: string;
  readonly noise: Noise;
  readonly overlay?: WhatIfOverlay | undefined;
  readonly evaluatorOf?: EvaluatorOf | undefined;
}
/** What comes out besides the rows, and all that a part counts. */
export interface NoiseResult {
  readonly applications: number;
}

/** A randomised check with everything laid, to be run in as many parts as one likes. */
export class NoisePlan implements Divisible<NoiseRow, NoiseResult, NoiseResult> {
  readonly #compiledOn: (asOf?: string) => CompiledRuleSet;
  readonly #sheetsOn = new Map<string | undefined, ScoreSheets>();
  readonly #variant: Variant;
  readonly #read: { readonly step: Exact; readonly reach: number };

  /** @throws PolicyError `what-if/wrong-noise`, `what-if/no-scores`, `decision/unknown`, `overlay/…` */
  constructor(private readonly asked: NoiseAsked) {
    const laid = layOver(asked.ruleSet, asked.overlay ?? {});
    this.#read = readNoise(asked.noise);
    this.#compiledOn = compilerByDay(laid.ruleSet, { overlay: laid.overlay });
    this.#sheetsFor(undefined);
    this.#variant = new Variant(laid, asked.evaluatorOf ?? closureEvaluator);
  }

  begin(): Part<NoiseRow, NoiseResult, NoiseResult> {
    let applications = 0;
    return {
      add: (application) => {
        applications += 1;
        return this.#rowOf(application);
      },
      merge: (state) => {
        applications += state.applications;
      },
      get state() {
        return { applications };
      },
      get result() {
        return { applications };
      },
    };
  }

  #rowOf(application: Application): NoiseRow {
    const { decision, noise } = this.asked;
    const { step, reach } = this.#read;
    const { id, facts, asOf } = application;
    const sheets = this.#sheetsFor(asOf);
    const random = new Random(noise.seed, id);
    let passed = 0;
    for (let draw = 0; draw < noise.draws; draw += 1) {
      const shaken = shake(sheets, facts, () => step.times(Exact.whole(random.below(2 * reach + 1) - reach)));
      if (this.#variant.decide(decision, shaken, asOf).outcome === 'yes') passed += 1;
    }
    return rowOf(application, this.#variant.decide(decision, facts, asOf).outcome, passed, noise);
  }

  #sheetsFor(asOf: string | undefined): ScoreSheets {
    const found = this.#sheetsOn.get(asOf) ?? scoreSheetsOf(this.#compiledOn(asOf), this.asked.decision);
    this.#sheetsOn.set(asOf, found);
    return found;
  }
}

/**
 * How often each application would pass if its marks had come out a little otherwise. A mark stays between 0 and its
 * item's points; a stated total between 0 and the points of all items that count. Rows come one by one; each depends
 * on the seed and its own id alone.
 * @throws PolicyError `what-if/wrong-noise`, `what-if/no-scores`, `decision/unknown`, `overlay/…` before the first step
 */
export function* noiseSteps(
  asked: NoiseAsked & { readonly applications: Applications },
): Generator<NoiseStep, NoiseResult> {
  return yield* stepsOf(new NoisePlan(asked), asked.applications);
}

function rowOf({ id, label }: Application, outcome: Outcome, passed: number, { draws }: Noise): NoiseRow {
  const share = Exact.whole(passed).dividedBy(Exact.whole(draws)).toDecimal(4);
  return { application: id, label, outcome, draws, passed, share };
}

/** @returns the step, and how many of them the size is */
function readNoise({ size, step, draws }: Noise): { readonly step: Exact; readonly reach: number } {
  const [most, by] = [Exact.parse(String(size)), Exact.parse(String(step))];
  const isAbove = (one: Exact | undefined): one is Exact => one !== undefined && one.compare(Exact.ZERO) > 0;
  const reach = isAbove(most) && isAbove(by) ? most.dividedBy(by).floor() : Exact.ZERO;
  const hasDraws = Number.isSafeInteger(draws) && draws >= 1 && draws <= MOST_DRAWS;
  if (by === undefined || !hasDraws || reach.compare(Exact.ONE) < 0 || reach.compare(Exact.whole(1_000_000)) > 0)
    throw new PolicyError('what-if/wrong-noise', { limit: MOST_DRAWS }, '/noise');
  return { step: by, reach: reach.toWhole() };
}

/** Marks in the order of reviewers and items, so that the same draws meet the same marks. */
function shake(sheets: ScoreSheets, facts: Facts, draw: () => Exact): Facts {
  const items = itemsFor(sheets, facts);
  const most = items.reduce((sum, { points }) => sum.plus(points), Exact.ZERO);
  const members = membersOf(sheets, facts).map((member) => {
    const total = totalOf(sheets, member);
    if (total !== undefined) return { ...member, [sheets.total ?? '']: within(total, draw(), most).toJSON() };
    const marks = Object.fromEntries(
      items.flatMap(({ id, points }) => {
        const mark = markOf(sheets, member, id);
        return mark === undefined ? [] : [[id, within(mark, draw(), points).toJSON()]];
      }),
    );
    return { ...member, [sheets.marks]: { ...(member[sheets.marks] as object), ...marks } };
  });
  return withMembers(sheets, facts, members);
}

/** A mark that is out of its range already stays what it is: the decision refuses it either way. */
function within(mark: Exact, noise: Exact, most: Exact): Exact {
  if (mark.isNegative || mark.compare(most) > 0) return mark;
  const shaken = mark.plus(noise);
  return shaken.isNegative ? Exact.ZERO : shaken.compare(most) > 0 ? most : shaken;
}
