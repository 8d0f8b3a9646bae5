import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Changes nothing, by HTTP's own rules. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A header that a page of another site cannot send without being asked for by the browser first, and we never agree. */
export const OWN_REQUEST = 'x-gongo-request';

/**
 * Holds a request that a browser could be tricked into (its cookie goes along by itself) to our own pages. `SameSite`
 * does the same in a browser that keeps to it; this also keeps out another site on the same host.
 * @throws Problem `access/foreign-page`
 */
export function assertFromOwnPages({ method, headers }: FastifyRequest): void {
  if (SAFE_METHODS.has(method)) return;
  const site = headers['sec-fetch-site'];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (headers[OWN_REQUEST] !== '1' || isForeign) throw new Problem('access/foreign-page');
}
