/** A line of one side, as the service compared it. */
export interface ComparedSide {
  readonly line: number;
  readonly text: string;
  readonly segments?: readonly { readonly text: string; readonly changed: boolean }[];
}
export type LineChange =
  | { readonly kind: 'same' | 'changed'; readonly before: ComparedSide; readonly after: ComparedSide }
  | { readonly kind: 'removed'; readonly before: ComparedSide; readonly after?: never }
  | { readonly kind: 'added'; readonly after: ComparedSide; readonly before?: never };

/** Lines to be shown, or how many that are the same on both sides were left out. */
export type ShownLine = LineChange | { readonly kind: 'folded'; readonly count: number };

/** Lines left around what differs. */
const AROUND = 2;

/**
 * What differs with a little around it; long stretches that are the same become one line that counts them.
 * @param around lines kept on each side
 */
export function foldedLines(lines: readonly LineChange[], around = AROUND): readonly ShownLine[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ kind }) => kind !== 'same'),
  );
  const shown: ShownLine[] = [];
  let count = 0;
  const fold = (): void => {
    if (count > 0) shown.push({ kind: 'folded', count });
    count = 0;
  };
  lines.forEach((line, index) => {
    if (near[index] === true) {
      fold();
      shown.push(line);
    } else count += 1;
  });
  fold();
  return shown;
}

/** How many lines came, went and were changed. */
export const countsOf = (lines: readonly LineChange[]): Readonly<Record<'added' | 'removed' | 'changed', number>> => ({
  added: lines.filter(({ kind }) => kind === 'added').length,
  removed: lines.filter(({ kind }) => kind === 'removed').length,
  changed: lines.filter(({ kind }) => kind === 'changed').length,
});
