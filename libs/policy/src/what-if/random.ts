import { createHash } from 'node:crypto';

/**
 * Numbers that look random and are the same for the same seed, on every machine: sfc32 over a hash of the seed.
 * Parts of a run have names of their own, so that their order changes nothing.
 */
export class Random {
  readonly #state: Uint32Array;

  /** @example new Random('7', 'A-01') */
  constructor(...seed: readonly string[]) {
    const hash = createHash('sha256').update(JSON.stringify(seed)).digest();
    this.#state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at));
  }

  #next(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const next = (a + b + d) >>> 0;
    this.#state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + next, d + 1]);
    return next;
  }

  /** A whole number from 0 to below `count`, each as likely. @param count 1 to 2^53 */
  below(count: number): number {
    // What lies beyond the last whole multiple is drawn again: else small numbers would be likelier.
    const most = 2 ** 53 - (2 ** 53 % count);
    for (;;) {
      const drawn = (this.#next() >>> 5) * 2 ** 26 + (this.#next() >>> 6);
      if (drawn < most) return drawn % count;
    }
  }
}
