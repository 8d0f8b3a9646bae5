const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

const absolute = (a: bigint): bigint => (a < 0n ? -a : a);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export type RoundingMode = 'down' | 'up' | 'halfUp';

/**
 * An exact rational number. Money, scores, rates and shares are these: no binary float ever holds one,
 * because 69.95 must round to 70.0 and 33,333,333 × 0.3 must be 9,999,999.9.
 */
export class Exact {
  static readonly ZERO = new Exact(0n);
  static readonly ONE = new Exact(1n);

  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new RangeError('an exact number cannot have the denominator 0');
    const divisor = greatestCommonDivisor(numerator, denominator) || 1n;
    const sign = denominator < 0n ? -1n : 1n;
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  /** @param whole a safe integer @throws RangeError for a fraction or a number too large to be exact */
  static whole(whole: number): Exact {
    if (!Number.isSafeInteger(whole)) throw new RangeError(`not an exact whole number: ${whole}`);
    return new Exact(BigInt(whole));
  }

  /** @param text decimal text such as "69.9500" @returns undefined when it is not decimal text */
  static parse(text: string): Exact | undefined {
    const match = DECIMAL.exec(text);
    if (!match) return undefined;
    const [, sign = '', whole = '', part = ''] = match;
    const unsigned = BigInt(whole + part);
    return new Exact(sign ? -unsigned : unsigned, 10n ** BigInt(part.length));
  }

  plus(other: Exact): Exact {
    return new Exact(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Exact): Exact {
    return this.plus(new Exact(-other.numerator, other.denominator));
  }

  times(other: Exact): Exact {
    return new Exact(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when `other` is 0 */
  dividedBy(other: Exact): Exact {
    return new Exact(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  compare(other: Exact): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  floor(): Exact {
    const quotient = this.numerator / this.denominator;
    return new Exact(this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient);
  }

  /**
   * @param places decimal places to keep, 0 or more
   * @example Exact.parse('69.95')!.round('halfUp', 1) // 70
   */
  round(mode: RoundingMode, places = 0): Exact {
    const scale = new Exact(10n ** BigInt(places));
    const scaled = this.times(scale);
    const rounded =
      mode === 'down'
        ? scaled.floor()
        : mode === 'up'
          ? Exact.ZERO.minus(Exact.ZERO.minus(scaled).floor())
          : scaled.plus(new Exact(1n, 2n)).floor();
    return rounded.dividedBy(scale);
  }

  /** Decimal text with exactly `places` digits, rounded half up (반올림). */
  toDecimal(places: number): string {
    const rounded = this.round('halfUp', places);
    const scaled = (rounded.numerator * 10n ** BigInt(places)) / rounded.denominator;
    const digits = absolute(scaled)
      .toString()
      .padStart(places + 1, '0');
    const body = places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
    return scaled < 0n ? `-${body}` : body;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  get isWhole(): boolean {
    return this.denominator === 1n;
  }

  /** @throws RangeError when it is a fraction or beyond the safe integers */
  toWhole(): number {
    const whole = Number(this.numerator);
    if (!this.isWhole || !Number.isSafeInteger(whole))
      throw new RangeError(`not a safe whole number: ${this.toString()}`);
    return whole;
  }

  /** Exact text: a whole number, a decimal that ends, or a fraction "1/3". */
  toString(): string {
    if (this.isWhole) return this.numerator.toString();
    for (let places = 1, scale = 10n; places <= 12; places += 1, scale *= 10n) {
      if (scale % this.denominator === 0n) return this.toDecimal(places);
    }
    return `${this.numerator}/${this.denominator}`;
  }

  /** Whole numbers a JSON number can hold stay numbers; all else is exact text. */
  toJSON(): number | string {
    return this.isWhole && Number.isSafeInteger(Number(this.numerator)) ? Number(this.numerator) : this.toString();
  }
}
