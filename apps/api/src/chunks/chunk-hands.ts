import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { ChunkDocument, ChunkRepository } from '#persistence';

/** How long a chunk is an instance's unless it says that it is still at it, and how often it says so. */
const LEASE_MS = 10_000;
const HEARTBEAT_MS = 1_000;
/** A chunk that so many instances did not bring to an end will not come to one. */
const MOST_ATTEMPTS = 5;

/** A chunk was called off while it was worked on. */
export class CalledOff extends Error {}

/** Whatever is cut into chunks, as far as it matters to who works them. */
export interface ChunkedRun {
  readonly id: string;
  readonly chunks: number;
}

/** What a kind of work is. */
export interface ChunkedWork<Run extends ChunkedRun> {
  readonly chunks: ChunkRepository;
  /** Chunks worked at the same time. */
  readonly hands: number;
  /** @returns nothing when it has ended or gone */
  open(id: string): Promise<Run | undefined>;
  begun(id: string): Promise<void>;
  /** Which of these are not open any more. */
  closedAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Works one and hands it in; done twice it has to come to the same.
   * @param stop set to 1 when nobody wants it any more
   * @throws CalledOff when it was stopped
   */
  work(run: Run, chunk: ChunkDocument, stop: Int32Array): Promise<void>;
  finishWhenAllIsIn(run: Run): Promise<void>;
  fail(run: Run, error: unknown): Promise<void>;
  /** Would it fail again in another go? */
  isForGood(error: unknown): boolean;
}

interface InHand {
  readonly run: string;
  readonly stop: Int32Array;
}

/**
 * What works on runs of one kind in this instance: takes one chunk after the other, of all wanted runs in turn. A chunk
 * may be worked twice; it is handed in once.
 */
export class ChunkHands<Run extends ChunkedRun> {
  readonly #logger = new Logger(ChunkHands.name);
  readonly #worker = randomBytes(10).toString('hex');
  readonly #wanted = new Map<string, { readonly promise: Promise<void>; readonly resolve: () => void }>();
  readonly #queue: string[] = [];
  readonly #inHand = new Map<string, InHand>();
  readonly #hands = new Set<Promise<void>>();
  #heartbeat: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(private readonly kind: ChunkedWork<Run>) {}

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

  /** Puts back what is in hand, for other instances. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#queue.length = 0;
    for (const { stop } of this.#inHand.values()) Atomics.store(stop, 0, 1);
    await Promise.all(this.#hands);
    clearInterval(this.#heartbeat);
    await this.kind.chunks.release(this.#worker);
    for (const { resolve } of this.#wanted.values()) resolve();
  }

  #lend(): void {
    if (this.#hands.size >= this.kind.hands || this.#queue.length === 0) return;
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
    const run = await this.kind.open(id);
    if (run === undefined) return false;
    const chunk = await this.kind.chunks.claim(id, { worker: this.#worker, leaseMs: LEASE_MS });
    if (chunk === undefined) {
      await this.kind.finishWhenAllIsIn(run);
      return false;
    }
    if (chunk.attempt > MOST_ATTEMPTS) await this.kind.fail(run, new Error('Its chunk ended every instance'));
    else await this.#work(run, chunk);
    return run.chunks > 1 && !this.#isStopping;
  }

  async #work(run: Run, chunk: ChunkDocument): Promise<void> {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    this.#inHand.set(chunk._id, { run: run.id, stop });
    this.#heartbeat ??= setInterval(() => void this.#beat(), HEARTBEAT_MS).unref();
    if (run.chunks > 1) this.#lend();
    try {
      if (chunk.attempt === 1 && chunk.index === 0) await this.kind.begun(run.id);
      await this.kind.work(run, chunk, stop);
    } catch (error) {
      await this.#failed(run, chunk, error);
    } finally {
      this.#inHand.delete(chunk._id);
    }
  }

  async #failed(run: Run, { attempt }: ChunkDocument, error: unknown): Promise<void> {
    if (error instanceof CalledOff) return;
    if (this.kind.isForGood(error) || attempt >= MOST_ATTEMPTS) await this.kind.fail(run, error);
    else this.#logger.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Says that the chunks in hand are worked on, and looks whether they still have to be. */
  async #beat(): Promise<void> {
    const runs = [...new Set([...this.#inHand.values()].map(({ run }) => run))];
    if (runs.length === 0) return;
    try {
      await this.kind.chunks.renew([...this.#inHand.keys()], { worker: this.#worker, leaseMs: LEASE_MS });
      for (const run of await this.kind.closedAmong(runs)) this.callOff(run);
    } catch (error) {
      // The next beat comes before the lease is over.
      this.#logger.warn(error instanceof Error ? error.message : String(error));
    }
  }
}
