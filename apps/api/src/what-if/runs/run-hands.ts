import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { PolicyError } from '#policy';
import { Database, type ChunkDocument } from '#persistence';
import { ChunkHands, type ChunkedWork } from '../../chunks/chunk-hands.js';
import { OpenRuns, type OpenRun } from './open-runs.js';
import { RunEnds } from './run-ends.js';
import { RunSources, SourceGone } from './run-sources.js';
import { WhatIfThreads } from './work/what-if-threads.js';

/**
 * How chunks of what-ifs are worked: read, counted by a thread, handed in. One that is worked twice is written under its
 * own id, with the same bytes.
 */
@Injectable()
export class RunHands implements ChunkedWork<OpenRun>, BeforeApplicationShutdown {
  readonly chunks;
  readonly hands;
  readonly #hands: ChunkHands<OpenRun>;

  constructor(
    private readonly database: Database,
    private readonly threads: WhatIfThreads,
    private readonly sources: RunSources,
    private readonly openRuns: OpenRuns,
    private readonly ends: RunEnds,
  ) {
    this.chunks = database.whatIfChunks;
    // One hand more than threads: while one reads or writes, another computes.
    this.hands = threads.size + 1;
    this.#hands = new ChunkHands(this);
  }

  /** @returns when there is nothing more that this instance could do for the run */
  take(run: string): Promise<void> {
    return this.#hands.work(run);
  }

  /** Ends what is being worked of a run that nobody wants any more. */
  callOff(run: string): void {
    this.#hands.callOff(run);
  }

  /** What is in hand is put back for other instances. */
  beforeApplicationShutdown(): Promise<void> {
    return this.#hands.stop();
  }

  open(id: string): Promise<OpenRun | undefined> {
    return this.openRuns.get(id);
  }

  begun(id: string): Promise<void> {
    return this.database.whatIfRuns.begun(id);
  }

  closedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.database.whatIfRuns.closedAmong(ids);
  }

  async work(run: OpenRun, chunk: ChunkDocument, stop: Int32Array): Promise<void> {
    const of = await this.sources.read(run, chunk);
    const order = { ...run.asked, chunk: chunk._id, of, rowsKept: run.rowsKept, stop };
    const { blocks, ...done } = await this.threads.chunk(order);
    await this.database.whatIfRows.put({ run: run.id, chunk: chunk._id }, blocks);
    const isThere = await this.chunks.done(chunk._id, done);
    // Cancelled in between: what was written for it goes too.
    if (!isThere) await this.database.whatIfRows.removeChunk(chunk._id);
    else if (run.chunks === 1) await this.ends.finish(run, [done]);
  }

  finishWhenAllIsIn(run: OpenRun): Promise<void> {
    return this.ends.finishWhenAllIsIn(run);
  }

  fail(run: OpenRun, error: unknown): Promise<void> {
    return this.ends.fail(run, error);
  }

  isForGood(error: unknown): boolean {
    return error instanceof PolicyError || error instanceof SourceGone;
  }
}
