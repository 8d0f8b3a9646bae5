import type { Diagnostic, PolicyError } from '#policy';
import type { JobName } from './jobs.js';

/** To a worker: one job. */
export interface Order {
  readonly number: number;
  readonly job: JobName;
  readonly input: unknown;
}

/** From a worker, once: it has loaded what it needs. */
export type Ready = 'ready';

/** From a worker: what came out, or why nothing did. Errors lose their class between threads, so they are told apart. */
export type Report = { readonly number: number } & (
  | { readonly result: unknown }
  | { readonly unreadable: readonly Diagnostic[] }
  | { readonly refused: Pick<PolicyError, 'code' | 'details' | 'pointer'> }
  | { readonly failed: string }
);
