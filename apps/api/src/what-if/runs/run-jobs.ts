import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#persistence';
import { ChunkJobs } from '../../chunks/chunk-jobs.js';
import { RunHands } from './run-hands.js';
import { WhatIfThreads } from './work/what-if-threads.js';

/** The jobs that call instances to what-ifs. */
@Injectable()
export class RunJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #jobs: ChunkJobs;

  constructor(database: Database, hands: RunHands, threads: WhatIfThreads) {
    this.#jobs = new ChunkJobs(database, {
      name: 'what-if',
      chunks: database.whatIfChunks,
      seats: threads.size,
      open: (limit) => database.whatIfRuns.open(limit),
      work: (run) => hands.take(run),
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.#jobs.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#jobs.stop();
  }

  /** Works on a run here and now, and calls others where there is enough for them. */
  begin(run: string, chunks: number): void {
    this.#jobs.begin(run, chunks);
  }
}
