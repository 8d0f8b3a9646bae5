import { Logger } from '@nestjs/common';
import { Agenda, type Job } from 'agenda';
import type { ChunkRepository, Database } from '#persistence';

const POLL_MS = 1_000;
/** A run's chunks whose instance was killed are looked for so often. */
const LOOK_AFTER_EVERY = '3 seconds';
/** Instances that are called to one run besides the one that was asked. */
const MOST_CALLED = 8;
const MOST_LOOKED_AT = 100;

/** Runs of one kind, and what works on them in this instance. */
export interface ChunkJobsOptions {
  /** What its jobs are called: `what-if`. */
  readonly name: string;
  readonly chunks: ChunkRepository;
  /** Runs that are called to this instance at the same time. */
  readonly seats: number;
  /** Ids of runs that are not ended. */
  open(limit: number): Promise<readonly string[]>;
  work(run: string): Promise<void>;
}

/**
 * Calls other instances to work. A job only wakes: what there is to do stands in the chunks, so that a job that is lost,
 * or done twice, changes nothing.
 */
export class ChunkJobs {
  readonly #logger = new Logger(ChunkJobs.name);
  #agenda: Agenda | undefined;

  constructor(
    private readonly database: Database,
    private readonly options: ChunkJobsOptions,
  ) {}

  async start(): Promise<void> {
    const { name, seats } = this.options;
    const agenda = new Agenda({
      backend: this.database.jobBackend(),
      processEvery: POLL_MS,
      defaultLockLifetime: 60_000,
      removeOnComplete: true,
    });
    this.#agenda = agenda;
    agenda.on('error', (error: Error) => this.#logger.warn(error.message));
    agenda.define(`${name}-run`, (job: Job<{ run: string }>) => this.options.work(job.attrs.data.run), {
      concurrency: seats,
      lockLimit: seats,
    });
    agenda.define(`${name}-look-after`, () => this.#lookAfter(), {
      concurrency: 1,
      lockLimit: 1,
      lockLifetime: 10_000,
    });
    await agenda.start();
    await agenda.every(LOOK_AFTER_EVERY, `${name}-look-after`);
  }

  async stop(): Promise<void> {
    await this.#agenda?.stop();
  }

  /** Works on a run here and now, and calls others where there is enough for them. */
  begin(run: string, chunks: number): void {
    void this.options.work(run);
    for (let seat = 1; seat < Math.min(chunks, MOST_CALLED); seat += 1)
      this.#agenda
        ?.now(`${this.options.name}-run`, { run })
        .catch((error: unknown) => this.#logger.warn(String(error)));
  }

  /** Takes over what an instance left behind that is there no more. */
  async #lookAfter(): Promise<void> {
    for (const run of await this.options.open(MOST_LOOKED_AT)) {
      const { open, free } = await this.options.chunks.standing(run);
      if (free > 0 || open === 0) void this.options.work(run);
    }
  }
}
