import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { PolicyError } from '#policy';
import { CalledOff } from '../../../chunks/chunk-hands.js';
import { notReadable } from '../../../drafts/work/draft-work.js';
import { THREAD_LIMITS, threadModule } from '../../../drafts/work/thread.js';
import type { AskedRun, ChunkDone, ChunkOrder, Prepared, Told } from './orders.js';

/** Far longer than any chunk of what is let in takes; what takes longer hangs. */
const LIMIT_MS = 300_000;
/** Below what answers requests. */
const NICE = 10;

/** The threads that work what-ifs, beside the one that answers requests; as many as there are processors. */
@Injectable()
export class WhatIfThreads implements OnApplicationShutdown {
  readonly size = availableParallelism();
  #pool: Piscina | undefined;

  /** @throws PolicyError with the pointer into the request; Problem `draft/not-readable` */
  prepare(asked: AskedRun): Promise<Prepared> {
    return this.#run<Prepared>('prepare', asked);
  }

  /** @throws CalledOff when `stop` was set; PolicyError */
  chunk(order: ChunkOrder): Promise<ChunkDone> {
    return this.#run<ChunkDone>('workChunk', order);
  }

  /** @returns JSON text of what came out */
  finish(asked: AskedRun & { readonly partials: readonly string[] }): Promise<string> {
    return this.#run<string>('finish', asked);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #run<T>(name: string, task: object): Promise<T> {
    const told = (await this.#started().run(task, { name, signal: AbortSignal.timeout(LIMIT_MS) })) as Told<T>;
    if ('result' in told) return told.result;
    if ('stopped' in told) throw new CalledOff();
    if ('unreadable' in told) throw notReadable(told.unreadable);
    throw new PolicyError(told.refused.code, told.refused.details, told.refused.pointer);
  }

  /** With the first what-if: a service that is never asked one has no threads for it. */
  #started(): Piscina {
    const { file, execArgv } = threadModule(import.meta.url, 'tasks');
    this.#pool ??= new Piscina({
      filename: file,
      execArgv,
      env: {},
      resourceLimits: THREAD_LIMITS,
      minThreads: 1,
      maxThreads: this.size,
      idleTimeout: 60_000,
      niceIncrement: NICE,
      concurrentTasksPerWorker: 1,
    });
    return this.#pool;
  }
}
