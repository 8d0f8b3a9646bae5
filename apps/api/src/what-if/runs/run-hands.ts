import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { PolicyError } from '#policy';
import { Database, type WhatIfChunkDocument } from '#persistence';
import { RunEnds } from './run-ends.js';
import { RunSources, SourceGone } from './run-sources.js';
import { OpenRuns, type OpenRun } from './open-runs.js';
import { CalledOff, WhatIfThreads } from './work/what-if-threads.js';

/** How long a chunk is an instance's unless it says that it is still at it, and how often it says so. */
const LEASE_MS = 10_000;
const HEARTBEAT_MS = 1_000;
/** A chunk that so many instances did not bring to an end will not come to one. */
const MOST_ATTEMPTS = 5;

interface InHand {
  readonly run: string;
  readonly stop: Int32Array;
}

/**
 * What works on runs in this instance: takes one chunk after the other, of all wanted runs in turn, has a thread run it
 * and hands it in. A chunk may be run twice; it is written under its own id, with the same bytes.
 */
@Injectable()
export class RunHands implements BeforeApplicationShutdown {
  readonly #logger = new Logger(RunHands.name);
  readonly #worker = randomBytes(10).toString('hex');
  readonly #wanted = new Map<string, { readonly promise: Promise<void>; readonly resolve: () => void }>();
  readonly #queue: string[] = [];
  readonly #inHand = new Map<string, InHand>();
  readonly #hands = new Set<Promise<void>>();
  #heartbeat: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly threads: WhatIfThreads,
    private readonly sources: RunSources,
    private readonly open: OpenRuns,
    private readonly ends: RunEnds,
  ) {}

  /** @returns when there is nothing more that this instance could do for the run */
  work(run: string): Promise<void> {
    const known = this.#wanted.get(run);
    if (known !== undefined || this.#isStopping) return known?.promise ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wanted.set(run, { promise, resolve });
    this.#queue.push(run);
    this.#lend();
    return promise;
  }

  /** Ends what is being worked of a run that nobody wants any more. */
  callOff(run: string): void {
    for (const one of this.#inHand.values()) if (one.run === run) Atomics.store(one.stop, 0, 1);
  }

  /** What is in hand is put back for other instances. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    this.#queue.length = 0;
    for (const { stop } of this.#inHand.values()) Atomics.store(stop, 0, 1);
    await Promise.all(this.#hands);
    clearInterval(this.#heartbeat);
    await this.database.whatIfChunks.release(this.#worker);
    for (const { resolve } of this.#wanted.values()) resolve();
  }

  /** One hand more than threads: while one reads or writes, another computes. */
  #lend(): void {
    if (this.#hands.size > this.threads.size || this.#queue.length === 0) return;
    const hand = this.#hand().finally(() => this.#hands.delete(hand));
    this.#hands.add(hand);
  }

  async #hand(): Promise<void> {
    for (let run = this.#queue.shift(); run !== undefined; run = this.#queue.shift()) {
      // It stays in the queue: others may join in while this one works.
      this.#queue.push(run);
      const hasMore = await this.#next(run).catch((error: unknown) => {
        this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return false;
      });
      if (!hasMore) this.#leave(run);
      // Whoever hands in the last chunk comes back to find everything in.
      else if (!this.#queue.includes(run)) this.#queue.push(run);
    }
  }

  #leave(run: string): void {
    const at = this.#queue.indexOf(run);
    if (at >= 0) this.#queue.splice(at, 1);
    this.#wanted.get(run)?.resolve();
    this.#wanted.delete(run);
  }

  /** @returns whether there may be another */
  async #next(id: string): Promise<boolean> {
    const run = await this.open.get(id);
    if (run === undefined) return false;
    const chunk = await this.database.whatIfChunks.claim(id, { worker: this.#worker, leaseMs: LEASE_MS });
    if (chunk === undefined) {
      await this.ends.finishWhenAllIsIn(run);
      return false;
    }
    if (chunk.attempt > MOST_ATTEMPTS) await this.ends.fail(run, new Error('Its chunk ended every instance'));
    else await this.#work(run, chunk);
    return run.chunks > 1 && !this.#isStopping;
  }

  async #work(run: OpenRun, chunk: WhatIfChunkDocument): Promise<void> {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    this.#inHand.set(chunk._id, { run: run.id, stop });
    this.#heartbeat ??= setInterval(() => void this.#beat(), HEARTBEAT_MS).unref();
    if (run.chunks > 1) this.#lend();
    try {
      if (chunk.attempt === 1 && chunk.index === 0) await this.database.whatIfRuns.begun(run.id);
      const of = await this.sources.read(run, chunk);
      const order = { ...run.asked, chunk: chunk._id, of, rowsKept: run.rowsKept, stop };
      const { blocks, ...done } = await this.threads.chunk(order);
      await this.database.whatIfRows.put({ run: run.id, chunk: chunk._id }, blocks);
      const isThere = await this.database.whatIfChunks.done(chunk._id, done);
      // Cancelled in between: what was written for it goes too.
      if (!isThere) await this.database.whatIfRows.removeChunk(chunk._id);
      else if (run.chunks === 1) await this.ends.finish(run, [done]);
    } catch (error) {
      await this.#failed(run, chunk, error);
    } finally {
      this.#inHand.delete(chunk._id);
    }
  }

  async #failed(run: OpenRun, { attempt }: WhatIfChunkDocument, error: unknown): Promise<void> {
    if (error instanceof CalledOff) return;
    const isForGood = error instanceof PolicyError || error instanceof SourceGone || attempt >= MOST_ATTEMPTS;
    if (isForGood) await this.ends.fail(run, error);
    else this.#logger.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Says that the chunks in hand are worked on, and looks whether they still have to be. */
  async #beat(): Promise<void> {
    const runs = [...new Set([...this.#inHand.values()].map(({ run }) => run))];
    if (runs.length === 0) return;
    try {
      await this.database.whatIfChunks.renew([...this.#inHand.keys()], { worker: this.#worker, leaseMs: LEASE_MS });
      for (const run of await this.database.whatIfRuns.closedAmong(runs)) this.callOff(run);
    } catch (error) {
      // The next beat comes before the lease is over.
      this.#logger.warn(error instanceof Error ? error.message : String(error));
    }
  }
}
