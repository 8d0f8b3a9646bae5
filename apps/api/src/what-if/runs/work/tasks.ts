import { merged, PolicyError, type Application, type Divisible, type PopulationSweep, type WhatIfRow } from '#policy';
import { Unreadable } from '../../../drafts/work/unreadable.js';
import type { AskedRun, ChunkDone, ChunkOrder, Prepared, RowBlock, Told } from './orders.js';
import { isWhole, planOf, type RunPlan } from './plans.js';

/** Rows that are stored and read together. */
const BLOCK = 100;

/** Makes a run ready; with that everything that is wrong with it has been said. */
export const prepare = (asked: AskedRun): Told<Prepared> =>
  told(() => {
    const { work, variants, population, columns } = planOf(asked);
    return {
      variants,
      isDivisible: !isWhole(work),
      isInColumns: columns !== undefined,
      ...(population === undefined ? {} : { population: population.count }),
    };
  });

/** Runs the applications of a chunk. */
export const workChunk = (order: ChunkOrder): Told<ChunkDone> =>
  told(() => {
    const plan = planOf(order);
    if (plan.columns && 'from' in order.of) return inColumns(plan.columns, order.of, order.stop);
    const applications = withDay(applicationsOf(plan, order), plan.request.asOf);
    const { work } = plan;
    if (!isWhole(work)) return inPart(work, applications, order);
    const result = atEnd(work.steps([...applications]), order.stop);
    return { partial: JSON.stringify(result), rows: 0, blocks: [] };
  });

/** Puts together what the chunks have counted. @returns JSON text */
export const finish = ({ partials, ...asked }: AskedRun & { readonly partials: readonly string[] }): Told<string> =>
  told(() => {
    const { work } = planOf(asked);
    if (isWhole(work)) return partials[0] ?? 'null';
    return JSON.stringify(
      merged(
        work,
        partials.map((partial): unknown => JSON.parse(partial)),
      ),
    );
  });

function inColumns(
  columns: PopulationSweep,
  { from, to }: { readonly from: number; readonly to: number },
  stop: Int32Array,
): ChunkDone {
  const counted = columns.part(from - 1, to, () => {
    stopWhereAsked(stop);
  });
  return { partial: JSON.stringify(counted), rows: 0, blocks: [] };
}

function inPart(
  work: Divisible<unknown, unknown, unknown>,
  applications: Iterable<Application>,
  { chunk, rowsKept, stop }: ChunkOrder,
): ChunkDone {
  const part = work.begin();
  const rows: unknown[] = [];
  for (const application of applications) {
    stopWhereAsked(stop);
    const row = part.add(application);
    if (row !== undefined && (rowsKept === 'all' || (rowsKept === 'differing' && differs(row)))) rows.push(row);
  }
  return { partial: JSON.stringify(part.state), rows: rows.length, blocks: blocksOf(chunk, rows) };
}

const isCompared = (row: unknown): row is WhatIfRow => typeof row === 'object' && row !== null && 'scenarios' in row;
const differs = (row: unknown): boolean =>
  !isCompared(row) || row.scenarios.some(({ difference }) => difference !== 'same');

function blocksOf(chunk: string, rows: readonly unknown[]): readonly RowBlock[] {
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, block) => {
    const own = rows.slice(block * BLOCK, (block + 1) * BLOCK);
    const marks = own
      .filter(isCompared)
      .flatMap(({ scenarios }) =>
        scenarios.flatMap(({ scenario, difference }) => [`${scenario}/${difference}`, `/${difference}`]),
      );
    return {
      _id: `${chunk}/${String(block).padStart(4, '0')}`,
      count: own.length,
      rows: JSON.stringify(own),
      differences: [...new Set(marks)].sort(),
    };
  });
}

const applicationsOf = ({ population }: RunPlan, { of }: ChunkOrder): Iterable<Application> =>
  'applications' in of ? of.applications : (population?.range(of.from, of.to) ?? []);

function* withDay(applications: Iterable<Application>, asOf: string | undefined): Generator<Application> {
  for (const application of applications) yield asOf === undefined ? application : { ...application, asOf };
}

class Stopped extends Error {}
function stopWhereAsked(stop: Int32Array): void {
  if (Atomics.load(stop, 0) !== 0) throw new Stopped();
}

function atEnd(steps: Generator<unknown, unknown>, stop: Int32Array): unknown {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    stopWhereAsked(stop);
  }
}

function told<T>(work: () => T): Told<T> {
  try {
    return { result: work() };
  } catch (error) {
    if (error instanceof Stopped) return { stopped: true };
    if (error instanceof Unreadable) return { unreadable: error.diagnostics };
    if (!(error instanceof PolicyError)) throw error;
    const { code, details, pointer } = error;
    return { refused: { code, details, pointer } };
  }
}
