import { Injectable } from '@nestjs/common';
import { Database, type WhatIfRunDocument } from '#persistence';
import { isWanted, sortedRows, type RowFilter, type WhatIfRow } from '#policy';
import { Problem } from '../../problems/problem.js';
import { limitOf } from '../../input/schemas.js';
import type { RowsQuery } from './run-requests.dto.js';

/** Rows that are put into another order at once: some 10 MB. More are read as they are stored, and filtered. */
export const MOST_ORDERED = 5_000;
const BLOCKS_A_READ = 5;

export interface RowPage {
  readonly items: readonly unknown[];
  readonly next?: string;
}
interface PlacedRow {
  readonly row: unknown;
  /** Where to go on after it: block and number in it. */
  readonly at: string;
}

/** The rows of a run, a page at a time. */
@Injectable()
export class RunRows {
  constructor(private readonly database: Database) {}

  /** @throws Problem `what-if/not-done`, `what-if/too-many-rows` to be put in order */
  async page(run: WhatIfRunDocument, query: RowsQuery): Promise<RowPage> {
    if (run.state !== 'done') throw new Problem('what-if/not-done');
    const limit = limitOf(query.limit);
    return query.order === undefined ? this.#stored(run._id, query, limit) : this.#ordered(run, query, limit);
  }

  /** All rows that a filter lets through, as they are stored, one after the other. */
  async *all(run: string, filter: RowFilter, after?: string): AsyncGenerator<PlacedRow> {
    const [block = '', number = '-1'] = after?.split('.') ?? [];
    const differences = filter.differences?.map((one) => `${filter.scenario ?? ''}/${one}`);
    let [from, skip] = [block, Number(number)];
    for (;;) {
      const blocks = await this.database.whatIfRows.blocks(run, {
        from,
        limit: BLOCKS_A_READ,
        ...(differences === undefined ? {} : { differences }),
      });
      for (const { _id, rows } of blocks) {
        const skipped = _id === block ? skip : -1;
        for (const [index, row] of (JSON.parse(rows) as readonly unknown[]).entries())
          if (index > skipped && isLetThrough(row, filter)) yield { row, at: `${_id}.${index}` };
      }
      const last = blocks.at(-1);
      if (last === undefined || blocks.length < BLOCKS_A_READ) return;
      // Just behind it: ids are text of equal length.
      [from, skip] = [`${last._id}~`, -1];
    }
  }

  async #stored(run: string, query: RowsQuery, limit: number): Promise<RowPage> {
    const found: PlacedRow[] = [];
    const after = query.after === undefined ? undefined : `${run}/${query.after}`;
    for await (const row of this.all(run, filterOf(query), after)) {
      found.push(row);
      if (found.length > limit) break;
    }
    return pageOf(found, limit, ({ at }) => at.slice(run.length + 1));
  }

  async #ordered(run: WhatIfRunDocument, query: RowsQuery, limit: number): Promise<RowPage> {
    if ((run.rows ?? 0) > MOST_ORDERED || run.kind !== 'comparison') throw new Problem('what-if/too-many-rows');
    const rows: WhatIfRow[] = [];
    for await (const { row } of this.all(run._id, filterOf(query))) rows.push(row as WhatIfRow);
    const { order = '', scenario, descending } = query;
    const by = order === 'application' || order === 'difference' ? order : { money: order };
    const sorted = sortedRows(rows, { by, scenario, descending: descending === 'true' });
    const start = Number(query.after ?? 0);
    const placed = sorted
      .slice(start, start + limit + 1)
      .map((row, index): PlacedRow => ({ row, at: String(start + index + 1) }));
    return pageOf(placed, limit, ({ at }) => at);
  }
}

function pageOf(found: readonly PlacedRow[], limit: number, cursorOf: (row: PlacedRow) => string): RowPage {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ row }) => row),
    ...(found.length > limit && last !== undefined ? { next: cursorOf(last) } : {}),
  };
}

const filterOf = ({ scenario, difference, by, key }: RowsQuery): RowFilter => ({
  scenario,
  differences: difference === undefined ? undefined : [difference],
  groups: by === undefined ? {} : { [by]: key ?? '' },
});

/** Only the rows of comparisons have scenarios and groups. */
const isLetThrough = (row: unknown, filter: RowFilter): boolean =>
  typeof row !== 'object' || row === null || !('scenarios' in row) || isWanted(row as WhatIfRow, filter);
