import type { ResourceLimits, Worker } from 'node:worker_threads';
import { PolicyError } from '#policy';
import { Unreadable } from './unreadable.js';
import { watchJob } from './job-watch.js';
import type { JobInput, JobName, JobResult } from './jobs.js';
import type { Order, Ready, Report } from './messages.js';
import { startThread } from './thread.js';

/** A job ran longer than it may; its thread was ended. */
export class TooSlow extends Error {}

/** Loading is slow on a busy machine, and nobody's fault. */
const START_MS = 45_000;

interface Waiting {
  readonly order: Order;
  readonly settle: (report: Report) => void;
  readonly fail: (error: Error) => void;
}

/** A few threads that take one job at a time. They start with the first job and are ended, and replaced, when one hangs. */
export class WorkerPool {
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #ready = new WeakSet<Worker>();
  #number = 0;
  #isClosed = false;

  /**
   * @param size most threads at once
   * @param limitMs how long one job may work
   * @param limits how much memory a thread may have; that of a check of rules unless told
   */
  constructor(
    private readonly size: number,
    private readonly limitMs: number,
    private readonly limits?: ResourceLimits,
  ) {}

  /** @throws TooSlow, Unreadable, PolicyError of the core, Error of anything else that went wrong inside */
  async run<N extends JobName>(job: N, input: JobInput<N>): Promise<JobResult<N>> {
    this.#number += 1;
    const order = { number: this.#number, job, input };
    const report = await new Promise<Report>((settle, fail) => {
      this.#queue.push({ order, settle, fail });
      this.#next();
    });
    if ('result' in report) return report.result as JobResult<N>;
    if ('unreadable' in report) throw new Unreadable(report.unreadable);
    if ('refused' in report) throw new PolicyError(report.refused.code, report.refused.details, report.refused.pointer);
    throw new Error(report.failed);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { fail } of this.#queue.splice(0)) fail(new Error('The service is stopping'));
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#isClosed || this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.size ? this.#started() : undefined);
    const waiting = worker && this.#queue.shift();
    if (worker !== undefined && waiting !== undefined) this.#give(worker, waiting);
  }

  #started(): Worker {
    const worker = startThread(this.limits);
    this.#all.add(worker);
    return worker;
  }

  #give(worker: Worker, { order, settle, fail }: Waiting): void {
    const answered = (report: Report | Ready): void => {
      if (report === 'ready') {
        this.#ready.add(worker);
        stopWatching();
        stopWatching = watchJob(worker, this.limitMs, tooSlow);
        return;
      }
      done();
      this.#idle.push(worker);
      settle(report);
      this.#next();
    };
    const ended = (): void => lost(new Error('A worker ended by itself'));
    const lost = (error: Error): void => {
      done();
      this.#all.delete(worker);
      // What it says from here on is nobody's, and its end is not waited for: a loop without end is ended from outside.
      worker.on('error', () => undefined);
      void worker.terminate();
      fail(error);
      this.#next();
    };
    const tooSlow = (): void => lost(new TooSlow(order.job));
    // A thread that is only starting has not begun with the job.
    let stopWatching = this.#ready.has(worker) ? watchJob(worker, this.limitMs, tooSlow) : after(START_MS, tooSlow);
    // One by one: taking away all listeners takes away those by which the thread is heard at all.
    const done = (): void => {
      stopWatching();
      worker.off('message', answered).off('error', lost).off('exit', ended);
    };
    worker.on('message', answered).on('error', lost).on('exit', ended);
    worker.postMessage(order);
  }
}

/** @returns calls it off */
function after(waitMs: number, act: () => void): () => void {
  const timer = setTimeout(act, waitMs);
  return () => clearTimeout(timer);
}
