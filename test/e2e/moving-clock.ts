import { Clock } from '../../apps/api/src/clock/clock.js';

/** Stands still until it is moved. */
export class MovingClock extends Clock {
  #now: number;

  constructor(start = '2024-04-01T00:00:00Z') {
    super();
    this.#now = Date.parse(start);
  }

  override now(): Date {
    return new Date(this.#now);
  }

  forward({ seconds = 0, minutes = 0, hours = 0 }: { seconds?: number; minutes?: number; hours?: number }): void {
    this.#now += ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  }
}
