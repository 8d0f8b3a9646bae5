import { Problem } from '../problems/problem.js';

/** What a flood of sign-ins may take of the machine: each hash takes 19 MiB and a core for a moment. */
export interface QueueLimits {
  /** At work at once. */
  readonly running: number;
  /** Behind them; whoever comes then is asked to come again. */
  readonly waiting: number;
}

/** Lets a few in at a time, in the order they came. */
export class HashQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly limits: QueueLimits) {}

  /**
   * @param work what takes the machine's time
   * @throws Problem `sign-in/busy` when too many wait already; whatever the work throws
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The place is handed on, and never free in between.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#running < this.limits.running) {
      this.#running += 1;
      return Promise.resolve();
    }
    if (this.#waiting.length >= this.limits.waiting) throw new Problem('sign-in/busy');
    return new Promise((go) => this.#waiting.push(go));
  }
}
