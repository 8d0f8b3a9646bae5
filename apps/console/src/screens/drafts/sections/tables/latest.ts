import type { DatedJson } from '../../../../editing/index.js';

/** The value that is in force last: of the latest day, and of that day the one known last. */
export const latestOf = (values: readonly DatedJson[] | undefined): DatedJson | undefined =>
  (values ?? []).reduce<DatedJson | undefined>(
    (latest, one) => (latest === undefined || keyOf(one) >= keyOf(latest) ? one : latest),
    undefined,
  );

const keyOf = ({ from, knownFrom = '' }: DatedJson): string => `${from} ${knownFrom}`;

/** What an edit of the latest value becomes. */
export type Writing =
  /** The value belongs to this version alone: it is put right where it stands. */
  | { readonly is: 'replaced'; readonly latest: DatedJson }
  /** It was in force before this version: it stays, and another one follows from this version's first day on. */
  | { readonly is: 'followed'; readonly latest: DatedJson | undefined; readonly from: string };

/**
 * @param values as the draft has them @param before as its base has them @param day this version's first day
 */
export function writingOf(
  values: readonly DatedJson[] | undefined,
  before: readonly DatedJson[] | undefined,
  day: string,
): Writing {
  const latest = latestOf(values);
  const isOld = latest !== undefined && latest.from < day && (before ?? []).some(({ from }) => from === latest.from);
  return latest === undefined || isOld ? { is: 'followed', latest, from: day } : { is: 'replaced', latest };
}
