import type { Facts } from '../evaluate/evaluate.js';
import type { Words } from '../policy-error.js';

/** One application of a round, of a file or of a population. */
export interface Application {
  /** Its own among those it is run with. */
  readonly id: string;
  readonly label: Words;
  /** What it is grouped by besides its facts, by name: `region`. */
  readonly labels?: Readonly<Record<string, Words>>;
  readonly facts: Facts;
  /** The day whose values hold for it, YYYY-MM-DD; without it the version's first day in force. */
  readonly asOf?: string | undefined;
}

/** Applications in any order. Where they are gone through more than once it must start anew each time. */
export type Applications = Iterable<Application>;
