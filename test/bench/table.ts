export interface Row {
  readonly what: string;
  readonly value: number;
  /** The row that this one is held against, by its `what`; none where a ratio says nothing. */
  readonly against?: string;
  readonly note?: string;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints rows with the ratio of each to the row it is held against. */
export function printTable(title: string, unit: string, rows: readonly Row[]): void {
  const valueOf = new Map(rows.map(({ what, value }) => [what, value]));
  const lines = rows.map(({ what, value, against, note = '' }) => {
    const ratio = against === undefined ? '' : `${(value / (valueOf.get(against) ?? value)).toPrecision(3)} ×`;
    const shown = value < 20 ? value.toPrecision(2) : Math.round(value).toLocaleString('en');
    return `| ${what} | ${shown} | ${ratio} | ${note} |`;
  });
  process.stdout.write(
    `\n${title}\n\n| what | ${unit} | ratio | |\n| --- | ---: | ---: | --- |\n${lines.join('\n')}\n`,
  );
}
