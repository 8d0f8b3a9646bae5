import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type ChunkDocument } from '#persistence';
import { ChunkHands, type ChunkedWork } from '../chunks/chunk-hands.js';
import { ChunkJobs } from '../chunks/chunk-jobs.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { BatchWork, type OpenBatch } from './batch-work.js';

/** Documents made at the same time in one instance: as many as its browser prints at once. */
const HANDS = 2;
const LOOK_MS = 250;

/** How batches are worked: called, taken in chunks, handed in, ended; in this instance and all others. */
@Injectable()
export class BatchRuns implements ChunkedWork<OpenBatch>, OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(BatchRuns.name);
  readonly chunks;
  readonly hands = HANDS;
  readonly #hands: ChunkHands<OpenBatch>;
  readonly #jobs: ChunkJobs;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly worker: BatchWork,
  ) {
    this.chunks = database.documentBatchChunks;
    this.#hands = new ChunkHands(this);
    this.#jobs = new ChunkJobs(database, {
      name: 'document-batch',
      chunks: this.chunks,
      seats: HANDS,
      open: (limit) => database.documentBatches.open(limit),
      work: (run) => this.#hands.work(run),
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.#jobs.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#jobs.stop();
    await this.#hands.stop();
  }

  begin(id: string, chunks: number): void {
    this.#jobs.begin(id, chunks);
  }

  /** What is made stays. @returns whether there was something to cancel */
  async cancel(id: string): Promise<boolean> {
    const isCancelled = await this.#end(id, { state: 'cancelled' });
    if (isCancelled) this.#hands.callOff(id);
    return isCancelled;
  }

  /** Until the batch has ended, in whichever instance, or so many milliseconds. */
  async wait(id: string, waitMs: number): Promise<void> {
    const until = performance.now() + waitMs;
    while (performance.now() < until && !(await this.closedAmong([id])).has(id))
      await new Promise((later) => setTimeout(later, Math.min(LOOK_MS, Math.max(1, until - performance.now()))));
  }

  async open(id: string): Promise<OpenBatch | undefined> {
    const document = await this.database.documentBatches.find(id);
    const isOpen = document?.state === 'waiting' || document?.state === 'running';
    return document !== undefined && isOpen ? { id, chunks: document.chunks, document } : undefined;
  }

  begun(id: string): Promise<void> {
    return this.database.documentBatches.begun(id);
  }

  closedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.database.documentBatches.closedAmong(ids);
  }

  async work(batch: OpenBatch, chunk: ChunkDocument, stop: Int32Array): Promise<void> {
    const partial = await this.worker.chunk(batch, chunk, stop);
    const rows = chunk.to - chunk.from + 1 - partial.failures.length - (partial.leftOut ?? 0);
    await this.chunks.done(chunk._id, { partial: JSON.stringify(partial), rows });
    if (batch.chunks === 1) await this.finishWhenAllIsIn(batch);
  }

  async finishWhenAllIsIn({ id }: OpenBatch): Promise<void> {
    const { open } = await this.chunks.standing(id);
    if (open === 0) await this.#end(id, { state: 'done' });
  }

  /** Of a document nothing is the fault of the whole batch: this is the database, or a fault of ours. */
  async fail({ id }: OpenBatch, error: unknown): Promise<void> {
    this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const [detail] = new Problem('document-batch/failed').details;
    await this.#end(id, { state: 'failed', problem: JSON.stringify(detail) });
  }

  isForGood(): boolean {
    return false;
  }

  #end(id: string, end: { state: 'done' | 'failed' | 'cancelled'; problem?: string }): Promise<boolean> {
    return this.database.documentBatches.end(id, { ...end, finished: this.clock.now().toISOString() });
  }
}
