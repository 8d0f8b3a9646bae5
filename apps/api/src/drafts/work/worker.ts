import { parentPort } from 'node:worker_threads';
import { PolicyError } from '#policy';
import { JOBS, type JobName } from './jobs.js';
import type { Order, Ready, Report } from './messages.js';
import { Unreadable } from './unreadable.js';

/** One job after the other, for as long as the thread lives. */
parentPort?.on('message', ({ number, job, input }: Order) => {
  void outcomeOf(job, input).then((outcome) => parentPort?.postMessage({ number, ...outcome } satisfies Report));
});

// The modules are there: from here on time counts.
parentPort?.postMessage('ready' satisfies Ready);

type Outcome = Report extends infer R ? (R extends unknown ? Omit<R, 'number'> : never) : never;

async function outcomeOf(job: JobName, input: unknown): Promise<Outcome> {
  try {
    const work = JOBS[job] as (of: unknown) => unknown;
    return { result: await work(input) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.diagnostics };
    if (error instanceof PolicyError) {
      const { code, details, pointer } = error;
      return { refused: { code, details, pointer } };
    }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
