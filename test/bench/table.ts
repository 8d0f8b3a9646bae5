export interface Row {
  readonly what: string;
  readonly perSecond: number;
  /** The row that this one is held against, by its `what`. */
  readonly against: string;
  readonly note?: string;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints rows with the ratio of each to the row it is held against. */
export function printTable(title: string, rows: readonly Row[]): void {
  const speedOf = new Map(rows.map(({ what, perSecond }) => [what, perSecond]));
  const lines = rows.map(({ what, perSecond, against, note = '' }) => {
    const ratio = perSecond / (speedOf.get(against) ?? perSecond);
    return `| ${what} | ${Math.round(perSecond).toLocaleString('en')} | ${ratio.toPrecision(3)} × | ${note} |`;
  });
  process.stdout.write(
    `\n${title}\n\n| what | per second | ratio | |\n| --- | ---: | ---: | --- |\n${lines.join('\n')}\n`,
  );
}
