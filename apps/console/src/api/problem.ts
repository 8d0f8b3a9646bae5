import type { Problem } from './types.js';
import { Unreachable } from './unreachable.js';

/** A problem as a panel shows it; what the console found itself has no trace id. */
export type ShownProblem = Pick<Problem, 'code' | 'title' | 'detail' | 'errors'> & { readonly traceId?: string };

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error && 'detail' in error;

/**
 * Whatever a query failed with, as a problem. Of the console's own only the code counts; its words are looked up by it.
 */
export function problemOf(error: unknown): ShownProblem {
  if (isProblem(error)) return { ...error, errors: error.errors ?? [] };
  const code = error instanceof Unreachable ? 'console/unreachable' : 'console/unexpected';
  return { code, title: '', detail: '', errors: [] };
}
