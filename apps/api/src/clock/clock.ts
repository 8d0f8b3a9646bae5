/** The service's only look at the time; tests and replays put another one in its place. */
export abstract class Clock {
  abstract now(): Date;

  /** YYYY-MM-DD in Asia/Seoul, where every deadline of a notice is meant. */
  today(): string {
    return SEOUL_DAY.format(this.now());
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

// The Swedish form of a date is the ISO form.
const SEOUL_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });
