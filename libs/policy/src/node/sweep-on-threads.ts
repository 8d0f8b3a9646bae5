import { Worker } from 'node:worker_threads';
import { merged } from '../what-if/part.js';
import { PopulationSweep, type PopulationSweepAsked } from '../what-if/population/population-sweep.js';
import type { SweepResult, SweepState } from '../what-if/sweep.js';
import { makeFunction } from './make-function.js';

/** Applications that a thread is given at a time: small enough that all threads end together. */
const RANGE = 32_768;

/** Beside this file, in the language that this one is run in. */
const WORKER = new URL(`./population-worker${import.meta.url.slice(-3)}`, import.meta.url);

export interface Threads {
  readonly threads: number;
  /** Told how many applications are done. */
  readonly tick?: ((done: number) => void) | undefined;
  /** Ends the threads at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A sweep over a generated population on threads of its own; the answer is that of `sweepSteps`, whatever their number.
 * @throws PolicyError as `PopulationSweep` does, before a thread is started; the signal's reason when it is aborted
 */
export async function sweepOnThreads(
  asked: PopulationSweepAsked,
  { threads, tick = () => undefined, signal }: Threads,
): Promise<SweepResult> {
  const sweep = new PopulationSweep(asked, makeFunction);
  signal?.throwIfAborted();
  const parts: SweepState[] = [];
  let next = 0;
  const nextRange = (): readonly [number, number] | undefined => {
    const from = next;
    next = Math.min(sweep.count, from + RANGE);
    return from < next ? [from, next] : undefined;
  };
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(WORKER, { workerData: asked });
      const end = (error?: unknown): void => {
        signal?.removeEventListener('abort', abort);
        void worker.terminate().then(() => {
          if (error === undefined) resolve();
          else reject(error instanceof Error ? error : new Error('stopped', { cause: error }));
        });
      };
      const abort = (): void => {
        end(signal?.reason);
      };
      let given = 0;
      const give = (): void => {
        const range = nextRange();
        if (range === undefined) return end();
        given = range[1] - range[0];
        worker.postMessage(range);
      };
      signal?.addEventListener('abort', abort, { once: true });
      worker.on('error', end);
      worker.on('message', (part: SweepState) => {
        parts.push(part);
        tick(given);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.max(1, threads) }, run));
  return merged(sweep.plan, parts);
}
