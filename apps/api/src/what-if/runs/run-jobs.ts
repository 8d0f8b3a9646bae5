import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Agenda, type Job } from 'agenda';
import { Database } from '#persistence';
import { RunHands } from './run-hands.js';
import { WhatIfThreads } from './work/what-if-threads.js';

const RUN = 'what-if-run';
const LOOK_AFTER = 'what-if-look-after';
const POLL_MS = 1_000;
/** A run's chunks whose instance was killed are looked for so often. */
const LOOK_AFTER_EVERY = '3 seconds';
/** Instances that are called to one run besides the one that was asked. */
const MOST_CALLED = 8;
const MOST_LOOKED_AT = 100;

/**
 * Calls other instances to work. A job only wakes: what there is to do stands in the chunks, so that a job that is lost,
 * or done twice, changes nothing.
 */
@Injectable()
export class RunJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(RunJobs.name);
  #agenda: Agenda | undefined;

  constructor(
    private readonly database: Database,
    private readonly hands: RunHands,
    private readonly threads: WhatIfThreads,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const agenda = new Agenda({
      backend: this.database.jobBackend(),
      processEvery: POLL_MS,
      defaultLockLifetime: 60_000,
      removeOnComplete: true,
    });
    this.#agenda = agenda;
    agenda.on('error', (error: Error) => this.#logger.warn(error.message));
    const { size } = this.threads;
    agenda.define(RUN, (job: Job<{ run: string }>) => this.hands.work(job.attrs.data.run), {
      concurrency: size,
      lockLimit: size,
    });
    agenda.define(LOOK_AFTER, () => this.#lookAfter(), { concurrency: 1, lockLimit: 1, lockLifetime: 10_000 });
    await agenda.start();
    await agenda.every(LOOK_AFTER_EVERY, LOOK_AFTER);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#agenda?.stop();
  }

  /** Works on a run here and now, and calls others where there is enough for them. */
  begin(run: string, chunks: number): void {
    void this.hands.work(run);
    for (let seat = 1; seat < Math.min(chunks, MOST_CALLED); seat += 1)
      this.#agenda?.now(RUN, { run }).catch((error: unknown) => this.#logger.warn(String(error)));
  }

  /** Takes over what an instance left behind that is there no more. */
  async #lookAfter(): Promise<void> {
    for (const run of await this.database.whatIfRuns.open(MOST_LOOKED_AT)) {
      const { open, free } = await this.database.whatIfChunks.standing(run);
      if (free > 0 || open === 0) void this.hands.work(run);
    }
  }
}
