import { HttpException } from '@nestjs/common';
import { PolicyError } from '#policy';
import type { ProblemCode } from './catalogue.js';
import { Problem, type ProblemDetail } from './problem.js';

/** Statuses that Nest and Fastify set themselves, and what they mean here. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'request/unreadable',
  404: 'route/not-found',
  408: 'request/too-slow',
  412: 'request/precondition-failed',
  413: 'request/too-large',
  414: 'request/address-too-long',
  415: 'request/not-json-type',
  416: 'request/no-such-range',
  503: 'service/not-ready',
};

/**
 * Whatever was thrown, as a problem. Its own text never reaches the client: only what the catalogue or the core says
 * in both languages does. What nobody foresaw is `service/failed`.
 */
export function problemFromError(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof PolicyError) return new Problem('policy/refused', [detailOf(error)], { cause: error });
  return new Problem(BY_STATUS[statusOf(error)] ?? 'service/failed', [], { cause: error });
}

/** The core's refusal as it stands: its pointers are into the request already. */
export function detailOf({ pointer, code, words }: PolicyError): ProblemDetail {
  return { pointer, code, detail: words };
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const hasStatus = typeof error === 'object' && error !== null && 'statusCode' in error;
  return hasStatus && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
