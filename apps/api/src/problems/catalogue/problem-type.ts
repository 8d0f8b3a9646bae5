import type { Words } from '#policy';

/** A kind of problem: its HTTP status, what it is called, and what whoever met it can do. */
export interface ProblemType {
  readonly status: number;
  readonly title: Words;
  readonly action: Words;
  /** Seconds after which asking again may help. */
  readonly retryAfter?: number;
}

/** @param retryAfter seconds */
export const type = (status: number, title: Words, action: Words, retryAfter?: number): ProblemType => ({
  status,
  title,
  action,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
