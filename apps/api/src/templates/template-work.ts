import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { toldAt, type WordingProblem } from '#documents';
import type { JobInput, JobName, JobResult } from '../drafts/work/jobs.js';
import type { Unmade } from '../drafts/work/wordings.js';
import { TooSlow, WorkerPool } from '../drafts/work/worker-pool.js';
import { Problem, type ProblemDetail } from '../problems/problem.js';

/** The longest form of the product takes a hundredth of it with its rules compiled anew. */
const LIMIT_MS = 5_000;
const THREADS = 2;
/** An office's file of the largest size, unpacked and read, takes half of it; what wants more ends its thread alone. */
const MEMORY = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 } as const;
/** As many as anyone reads at once. */
const MOST_TOLD = 50;

type WordingJob = Extract<JobName, `wording${string}`>;

/**
 * What is done with a wording that somebody is writing: beside the thread that answers requests, in threads of its own
 * that are ended when a wording takes too long, so that none of it keeps anyone from anything. Nothing of it is kept:
 * it may hold what a person has entered.
 */
@Injectable()
export class TemplateWork implements OnApplicationShutdown {
  readonly #pool = new WorkerPool(THREADS, LIMIT_MS, MEMORY);

  /** @throws Problem `template-draft/too-slow` */
  async run<N extends WordingJob>(job: N, input: JobInput<N>): Promise<JobResult<N>> {
    try {
      return await this.#pool.run(job, input);
    } catch (error) {
      if (error instanceof TooSlow) throw new Problem('template-draft/too-slow', [], { cause: error });
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.close();
  }
}

/** What keeps a wording from being printed. */
export function notPrintable(unmade: Unmade): Problem {
  if ('refused' in unmade) {
    const { code, words: detail } = unmade.refused;
    return new Problem('template-draft/not-printable', [{ pointer: '', code, detail }]);
  }
  return new Problem('template-draft/not-printable', detailsOf(unmade.problems));
}

/** Problems with their places in words; the pointer names the file. */
export const detailsOf = (problems: readonly WordingProblem[]): readonly ProblemDetail[] =>
  problems.slice(0, MOST_TOLD).map((one) => ({
    pointer: `/${one.file}${one.pointer ?? ''}`,
    code: one.code,
    detail: one.file === 'sample.json' ? one.words : toldAt(one),
  }));
