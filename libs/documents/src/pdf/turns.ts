import { PdfError } from './pdf-error.js';

/** Lets a few pieces of work run at once and a bounded number wait; the rest is told to come again. */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /**
   * @param atOnce how many run at the same time
   * @param mayWait how many may wait for their turn
   */
  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
  ) {}

  /** @throws PdfError `pdf/busy` at once when too many wait already */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running += 1;
    else if (this.#waiting.length < this.mayWait) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else throw new PdfError('pdf/busy', { waiting: this.#waiting.length });
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on as it is; only without a next one does the number of running pieces fall.
      if (next) next();
      else this.#running -= 1;
    }
  }
}
