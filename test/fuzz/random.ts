/** Numbers from a seed, the same on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** @returns a whole number from 0 up to and without `end` */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  /** @returns undefined of an empty list */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}
