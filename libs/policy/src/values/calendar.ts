const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;
const MILLISECONDS_A_DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** Korea has had no summer time since 1988, so Asia/Seoul is UTC+9 throughout the years accepted here. */
const SEOUL_OFFSET_MINUTES = 540;
const FIRST_YEAR = 1900;

const two = (n: number): string => String(n).padStart(2, '0');
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What reading a calendar text gives: the value, or why there is none. */
export type CalendarProblem = 'not-a-date' | 'impossible-date';

/** A calendar day in Asia/Seoul. */
export class Day {
  /** Days since 1970-01-01, so that days compare and subtract as whole numbers. */
  readonly number: number;

  private constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {
    this.number = Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
  }

  /** @param text YYYY-MM-DD @example Day.parse('2024-02-30') // 'impossible-date' */
  static parse(text: string): Day | CalendarProblem {
    const match = DAY.exec(text);
    if (!match) return 'not-a-date';
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
      return 'impossible-date';
    return new Day(year, month, day);
  }

  static fromNumber(number: number): Day {
    const date = new Date(number * MILLISECONDS_A_DAY);
    return new Day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  /** Same day number, clamped to the target month's last day: 31 August + 6 months = 28 or 29 February. */
  addMonths(months: number): Day {
    const index = this.year * 12 + this.month - 1 + months;
    return Day.clamped(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, this.day);
  }

  addDays(days: number): Day {
    return Day.fromNumber(this.number + days);
  }

  /** This month's day with the given number, clamped to its last day. */
  inMonth(day: number): Day {
    return Day.clamped(this.year, this.month, day);
  }

  private static clamped(year: number, month: number, day: number): Day {
    return new Day(year, month, Math.min(day, daysInMonth(year, month)));
  }

  compare(other: Day): -1 | 0 | 1 {
    return this.number < other.number ? -1 : this.number > other.number ? 1 : 0;
  }

  toString(): string {
    return `${this.year}-${two(this.month)}-${two(this.day)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A moment, kept as local time of Asia/Seoul down to the nanosecond (18:00:00.001 is after 18:00:00). */
export class Moment {
  private constructor(
    readonly seconds: number,
    readonly nanoseconds: number,
  ) {}

  /** @param text YYYY-MM-DDThh:mm[:ss[.fraction]][Z|±hh:mm]; without an offset it is Asia/Seoul */
  static parse(text: string): Moment | CalendarProblem {
    const match = MOMENT.exec(text);
    if (!match) return 'not-a-date';
    const [, dayText = '', hourText, minuteText, secondText = '0', fraction = '', offset] = match;
    const day = Day.parse(dayText);
    const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
    if (typeof day === 'string' || hour > 23 || minute > 59 || second > 59) return 'impossible-date';
    const local = day.number * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
    return new Moment(local + seoulShift(offset) * 60, Number(fraction.padEnd(9, '0')));
  }

  compare(other: Moment): -1 | 0 | 1 {
    const difference = this.seconds - other.seconds || this.nanoseconds - other.nanoseconds;
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  }

  toString(): string {
    const days = Math.floor(this.seconds / SECONDS_A_DAY);
    const rest = this.seconds - days * SECONDS_A_DAY;
    const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
    const fraction = this.nanoseconds ? `.${String(this.nanoseconds).padStart(9, '0').replace(/0+$/, '')}` : '';
    return `${Day.fromNumber(days).toString()}T${clock}${fraction}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Minutes to add to a local time with this offset to get Asia/Seoul's local time. */
function seoulShift(offset: string | undefined): number {
  if (offset === undefined) return 0;
  if (offset === 'Z') return SEOUL_OFFSET_MINUTES;
  const sign = offset.startsWith('-') ? -1 : 1;
  return SEOUL_OFFSET_MINUTES - sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
}
