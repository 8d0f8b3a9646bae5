import type { Application } from './application.js';

/**
 * A question that can be answered part by part: the applications are divided as one likes, each part is run anywhere,
 * and the states of the parts, which are plain JSON, are put together again. In whatever way they were divided, what
 * comes out is the same to the byte.
 */
export interface Divisible<Row, State, Result> {
  /** A part with nothing in it yet. Parts of one plan share what was compiled, and nothing else. */
  begin(): Part<Row, State, Result>;
}
export interface Part<Row, State, Result> {
  /** Runs one application and counts it. */
  add(application: Application): Row;
  /** What was counted so far, as JSON. */
  readonly state: State;
  /** Counts what another part has counted. */
  merge(state: State): void;
  readonly result: Result;
}

/** Step by step, for those who run everything in one part. */
export function* stepsOf<Row, State, Result>(
  plan: Divisible<Row, State, Result>,
  applications: Iterable<Application>,
): Generator<{ readonly done: number; readonly row: Row }, Result> {
  const part = plan.begin();
  let done = 0;
  for (const application of applications) {
    const row = part.add(application);
    done += 1;
    yield { done, row };
  }
  return part.result;
}

/** What a whole comes to, of states that together hold every application once, in any order. */
export function merged<Row, State, Result>(plan: Divisible<Row, State, Result>, states: Iterable<State>): Result {
  const whole = plan.begin();
  for (const state of states) whole.merge(state);
  return whole.result;
}
