import { Injectable, Logger } from '@nestjs/common';
import { PolicyError } from '#policy';
import { Database, type WhatIfEnd } from '#persistence';
import { Clock } from '../../clock/clock.js';
import { PROBLEMS } from '../../problems/catalogue.js';
import { OpenRuns, type OpenRun } from './open-runs.js';
import { SourceGone } from './run-sources.js';
import { WhatIfThreads } from './work/what-if-threads.js';

/** Bytes: MongoDB takes 16 MB. */
const LARGEST_RESULT = 12 * 1024 * 1024;

/** How runs end: once, by one guarded write. */
@Injectable()
export class RunEnds {
  readonly #logger = new Logger(RunEnds.name);
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(
    private readonly database: Database,
    private readonly threads: WhatIfThreads,
    private readonly open: OpenRuns,
    private readonly clock: Clock,
  ) {}

  async finishWhenAllIsIn(run: OpenRun): Promise<void> {
    const { open } = await this.database.whatIfChunks.standing(run.id);
    if (open > 0) return;
    const parts = await this.database.whatIfChunks.partials(run.id);
    // Cancelled: its chunks are gone.
    if (parts.length === run.chunks) await this.finish(run, parts);
  }

  /** @param parts of all chunks, in order */
  async finish(run: OpenRun, parts: readonly { readonly partial: string; readonly rows: number }[]): Promise<void> {
    const result = await this.threads.finish({ ...run.asked, partials: parts.map(({ partial }) => partial) });
    if (Buffer.byteLength(result) > LARGEST_RESULT) {
      await this.#end(run.id, { state: 'failed', problem: told('what-if/result-too-large') });
      return;
    }
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    await this.#end(run.id, { state: 'done', result, rows });
  }

  async fail(run: OpenRun, error: unknown): Promise<void> {
    const isRefused = error instanceof PolicyError;
    if (!isRefused && !(error instanceof SourceGone))
      this.#logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const problem = isRefused
      ? JSON.stringify({ code: error.code, pointer: error.pointer, detail: error.words })
      : told(error instanceof SourceGone ? 'source/not-found' : 'what-if/failed');
    await this.#end(run.id, { state: 'failed', problem });
    await this.#clear(run.id);
  }

  /** @returns whether there was something to cancel */
  async cancel(id: string): Promise<boolean> {
    const isCancelled = await this.#end(id, { state: 'cancelled' });
    if (isCancelled) await this.#clear(id);
    return isCancelled;
  }

  /** Until the run ends in this instance, or so many milliseconds. */
  async wait(id: string, waitMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, waiting.add(resolve));
    const timer = setTimeout(resolve, waitMs);
    await promise;
    clearTimeout(timer);
    waiting.delete(resolve);
    if (waiting.size === 0) this.#waiting.delete(id);
  }

  async #end(id: string, end: Omit<WhatIfEnd, 'finished'>): Promise<boolean> {
    const isEnded = await this.database.whatIfRuns.end(id, { ...end, finished: this.clock.now().toISOString() });
    this.open.forget(id);
    for (const resolve of this.#waiting.get(id) ?? []) resolve();
    return isEnded;
  }

  /** Of what did not come to its end nothing is kept but that. */
  async #clear(id: string): Promise<void> {
    await this.database.whatIfChunks.remove(id);
    await this.database.whatIfRows.remove(id);
  }
}

function told(code: 'what-if/failed' | 'what-if/result-too-large' | 'source/not-found'): string {
  const { title, action } = PROBLEMS[code];
  const detail = { ko: `${title.ko} ${action.ko}`, en: `${title.en} ${action.en}` };
  return JSON.stringify({ code, pointer: '', detail });
}
