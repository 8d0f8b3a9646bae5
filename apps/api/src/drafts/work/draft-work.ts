import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Diagnostic } from '#policy';
import { Problem } from '../../problems/problem.js';
import type { JobInput, JobName, JobResult } from './jobs.js';
import { Unreadable } from './unreadable.js';
import { TooSlow, WorkerPool } from './worker-pool.js';

/** Checking the largest version with all its cases takes half a second; what takes twenty times that is no rule set. */
const LIMIT_MS = 10_000;
const THREADS = 2;
const MOST_KEPT = 64;
/** As many as anyone reads at once. */
const MOST_TOLD = 50;

/** The heavy work on drafts, beside the thread that answers requests; done once for a content. */
@Injectable()
export class DraftWork implements OnApplicationShutdown {
  readonly #pool = new WorkerPool(THREADS, LIMIT_MS);
  // A Map keeps the order of insertion, so its first key is the one unused for longest.
  readonly #kept = new Map<string, Promise<unknown>>();

  /**
   * @param key names the input by what it contains: the same key is the same work
   * @throws Problem `draft/check-too-slow`, `draft/not-readable` with the diagnostics; PolicyError of the core
   */
  async run<N extends JobName>(job: N, key: string, input: () => Promise<JobInput<N>>): Promise<JobResult<N>> {
    const name = `${job}|${key}`;
    const known = this.#kept.get(name) as Promise<JobResult<N>> | undefined;
    const work = known ?? this.#work(job, input);
    this.#kept.delete(name);
    this.#kept.set(name, work);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await work;
    } catch (error) {
      // What failed may go better another time; what is unreadable stays so until the content changes.
      if (!(error instanceof Problem && error.code === 'draft/not-readable')) this.#kept.delete(name);
      throw error;
    }
  }

  /** The same for what is too large to be kept. */
  afresh<N extends JobName>(job: N, input: JobInput<N>): Promise<JobResult<N>> {
    return this.#work(job, async () => input);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.close();
  }

  async #work<N extends JobName>(job: N, input: () => Promise<JobInput<N>>): Promise<JobResult<N>> {
    try {
      return await this.#pool.run(job, await input());
    } catch (error) {
      if (error instanceof TooSlow) throw new Problem('draft/check-too-slow', [], { cause: error });
      if (error instanceof Unreadable) throw notReadable(error.diagnostics);
      throw error;
    }
  }
}

/** What keeps a draft from being read, place by place. */
export function notReadable(diagnostics: readonly Diagnostic[]): Problem {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, MOST_TOLD);
  return new Problem(
    'draft/not-readable',
    errors.map(({ file, pointer, code, words, clause }) => ({
      pointer: `/${file}${pointer}`,
      code,
      detail: words,
      ...(clause === undefined ? {} : { clause }),
    })),
  );
}
