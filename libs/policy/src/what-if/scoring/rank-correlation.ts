import { Exact } from '../../values/exact.js';

/**
 * Spearman's rank correlation, ties sharing their mean rank: 1 where both order alike, −1 where they order the other
 * way round. Worked out in whole numbers, so that it is the same on every machine.
 * @returns three decimals, half up; undefined for fewer than two pairs, or where one side is all the same
 * @example rankCorrelation([1, 2, 3], [10, 20, 30]) // '1.000', with Exact numbers
 */
export function rankCorrelation(one: readonly Exact[], other: readonly Exact[]): string | undefined {
  const [a, b] = [doubledRanks(one), doubledRanks(other)];
  const count = BigInt(a.length);
  if (count < 2n || a.length !== b.length) return undefined;
  const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
  const times = (left: readonly bigint[], right: readonly bigint[]): bigint =>
    count * sum(left.map((value, index) => value * (right[index] ?? 0n))) - sum(left) * sum(right);
  const [covariance, spread] = [times(a, b), times(a, a) * times(b, b)];
  if (spread === 0n) return undefined;
  // |r| = √(covariance² ÷ spread); ten thousandths first, then half up to thousandths.
  const tenThousandths = root((covariance * covariance * 100_000_000n) / spread);
  const thousandths = (tenThousandths + 5n) / 10n;
  return new Exact(covariance < 0n ? -thousandths : thousandths, 1000n).toDecimal(3);
}

/** Twice the rank of each, so that a shared mean rank is whole. */
function doubledRanks(values: readonly Exact[]): readonly bigint[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other.compare(value) < 0).length;
    const same = values.filter((other) => other.compare(value) === 0).length;
    return BigInt(2 * smaller + same + 1);
  });
}

/** The whole square root, rounded down. */
function root(square: bigint): bigint {
  if (square < 2n) return square;
  let guess = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (guess + square / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
