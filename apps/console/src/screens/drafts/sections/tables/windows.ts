import type { GridRow } from '../../../../grid/grid-types.js';

export interface Window {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly overlap: 'refused' | 'intended';
}
export interface Span {
  readonly row: string;
  readonly name: string;
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
}
export interface WindowFault {
  readonly is: 'overlap' | 'backwards';
  readonly window: string;
  readonly row: string;
  readonly other: string;
  readonly from: string;
  readonly to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The spans of a window, one for each row that gives both days. */
export const spansOf = (rows: readonly GridRow[], { from, to }: Window): readonly Span[] =>
  rows.flatMap((row) => {
    const [first, last] = [row.cells[from], row.cells[to]];
    const isGiven = row.state !== 'removed' && typeof first === 'string' && typeof last === 'string';
    return isGiven && DAY.test(first) && DAY.test(last) ? [{ row: row.id, name: row.name, from: first, to: last }] : [];
  });

/** Spans that end before they begin, and those that share a day. */
export function windowFaults(rows: readonly GridRow[], window: Window): readonly WindowFault[] {
  const spans = spansOf(rows, window).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const backwards = spans
    .filter(({ from, to }) => from > to)
    .map(({ name, from, to }): WindowFault => ({
      is: 'backwards',
      window: window.id,
      row: name,
      other: name,
      from,
      to,
    }));
  const overlaps = spans.flatMap((span, index) =>
    spans.slice(index + 1).flatMap((later): readonly WindowFault[] => {
      if (later.from > span.to || span.from > span.to || later.from > later.to) return [];
      const to = later.to < span.to ? later.to : span.to;
      return [{ is: 'overlap', window: window.id, row: span.name, other: later.name, from: later.from, to }];
    }),
  );
  return [...backwards, ...overlaps];
}

const DAY_MS = 86_400_000;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export interface Strip {
  /** Day numbers, the last one excluded. */
  readonly first: number;
  readonly last: number;
  /** The first of each month within. */
  readonly months: readonly { readonly at: number; readonly month: string }[];
}

/** From the first day of the first month to the last of the last one. */
export function stripOf(spans: readonly Span[]): Strip | undefined {
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const months: { at: number; month: string }[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const name = (): string => `${year}-${String(month).padStart(2, '0')}`;
  const step = (): void => {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  };
  while (name() <= last.slice(0, 7) && months.length < 240) {
    months.push({ at: dayNumber(`${name()}-01`), month: name() });
    step();
  }
  return { first: months[0]?.at ?? 0, last: dayNumber(`${name()}-01`), months };
}
