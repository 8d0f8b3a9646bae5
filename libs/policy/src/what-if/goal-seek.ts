import { PolicyError } from '../policy-error.js';
import { Exact } from '../values/exact.js';
import { closureEvaluator, Variant } from './evaluator.js';
import { scaleOf, type Range } from './lever.js';
import { readQuestion } from './question.js';
import { below, layOver } from './scenario.js';
import { weigh } from './standing.js';
import type { Sweep } from './sweep.js';
import { Tally, wonOf, type Won } from './totals.js';

/** The highest or lowest value of a parameter with which a limit is kept: the highest cap that the budget carries. */
export interface GoalSeek extends Omit<Sweep, 'along'> {
  readonly within: Range;
  readonly seek: 'highest' | 'lowest';
  readonly keep: Limit;
}
export interface Limit {
  /** The number of those selected, or the place of an amount that is totalled. */
  readonly of: string;
  readonly atMost?: number | undefined;
  readonly atLeast?: number | undefined;
}
export interface Looked {
  readonly value: number | string;
  /** What comes out there: how many are selected, or whole won. */
  readonly measure: Won;
  readonly isKept: boolean;
}
/**
 * Whether what comes out only rises, or only falls, with the parameter: `everywhere` when every value was looked at;
 * `whereLooked` when it was at all values that were; `no` when two of them show otherwise.
 */
export type Monotone = 'everywhere' | 'whereLooked' | 'no';
export interface GoalFound {
  /** Nothing where no value that was looked at keeps the limit. */
  readonly found: Looked | undefined;
  /** The next value beyond, with which the limit is broken; nothing where the range ends. */
  readonly beyond: Looked | undefined;
  /** Every value that was looked at, in order. */
  readonly looked: readonly Looked[];
  readonly monotone: Monotone;
}
export interface GoalStep {
  /** Values of the parameter looked at, the one under way included. */
  readonly values: number;
  /** Applications run at that value. */
  readonly done: number;
}

/** Up to here every value is looked at, and nothing has to be assumed. */
const EVERY = 64;
const SAMPLES = 9;

/**
 * Found by evaluating: at every value where there are few; else at samples, then by halves down to one step, which
 * relies on what comes out being monotone. The answer says whether it was.
 * @throws PolicyError `what-if/…`, `overlay/…` before the first step
 */
export function* goalSteps(goal: GoalSeek): Generator<GoalStep, GoalFound> {
  const { ruleSet, overlay = {}, keep } = goal;
  const laid = layOver(ruleSet, overlay);
  const ground = new Variant(laid, goal.evaluatorOf ?? closureEvaluator);
  const question = readQuestion(laid.ruleSet, goal.question);
  const scale = below('/within', () => scaleOf(laid.ruleSet, goal.within));
  const isKept = limitOf(
    keep,
    question.money.map(({ place }) => place),
  );
  const looked = new Map<number, Looked>();
  const last = scale.length - 1;
  /** Counted from the end that is sought. */
  const positionOf = (rank: number): number => (goal.seek === 'highest' ? last - rank : rank);

  function* look(rank: number): Generator<GoalStep, Looked> {
    const position = positionOf(rank);
    const known = looked.get(position);
    if (known) return known;
    const value = scale.at(position);
    const variant = ground.withValues(scale.lever.values(value));
    const tally = new Tally(question.money);
    let done = 0;
    for (const application of goal.applications) {
      tally.add(weigh(variant, question, application));
      done += 1;
      yield { values: looked.size + 1, done };
    }
    const sum = keep.of === 'selected' ? BigInt(tally.selectedCount) : tally.sum(keep.of);
    const found = { value, measure: wonOf(sum), isKept: isKept(sum) };
    looked.set(position, found);
    return found;
  }

  const isWhole = scale.length <= EVERY;
  const ranks = isWhole
    ? Array.from({ length: scale.length }, (_, rank) => rank)
    : Array.from({ length: SAMPLES }, (_, sample) => Math.floor((last * sample) / (SAMPLES - 1)));
  let [outside, inside] = [-1, last + 1];
  for (const rank of ranks) {
    const { isKept: kept } = yield* look(rank);
    if (kept && inside > last) inside = rank;
    else if (!kept && inside > last) outside = rank;
  }
  while (inside <= last && inside - outside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if ((yield* look(middle)).isKept) inside = middle;
    else outside = middle;
  }
  const all = [...looked].sort(([one], [other]) => one - other).map(([, one]) => one);
  return {
    found: inside > last ? undefined : looked.get(positionOf(inside)),
    beyond: inside > last || inside === 0 ? undefined : looked.get(positionOf(inside - 1)),
    looked: all,
    monotone: isMonotone(all) ? (isWhole ? 'everywhere' : 'whereLooked') : 'no',
  };
}

function limitOf({ of, atMost, atLeast }: Limit, money: readonly string[]): (sum: bigint) => boolean {
  const limit = atMost ?? atLeast;
  const isOne = (atMost === undefined) !== (atLeast === undefined);
  if (!isOne || !Number.isSafeInteger(limit) || Number(limit) < 0 || (of !== 'selected' && !money.includes(of)))
    throw new PolicyError('what-if/wrong-goal', { name: of }, '/keep');
  const most = BigInt(limit ?? 0);
  return atMost === undefined ? (sum) => sum >= most : (sum) => sum <= most;
}

function isMonotone(looked: readonly Looked[]): boolean {
  const sums = looked.map(({ measure }) => Exact.parse(String(measure)) ?? Exact.ZERO);
  const turns = sums.slice(1).map((sum, index) => sum.compare(sums[index] ?? sum));
  return !(turns.includes(1) && turns.includes(-1));
}
