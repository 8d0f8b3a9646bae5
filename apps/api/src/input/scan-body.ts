import type { FastifyInstance } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';

/** What a scan may call itself; what it is, its bytes say. */
export const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Hands scans, as bytes, to the routes that take them; to all others they are a type not taken. */
export function useScanBodies(server: FastifyInstance): void {
  server.addContentTypeParser([...SCAN_TYPES], { parseAs: 'buffer' }, (request, body, done) => {
    const { takesScan } = request.routeOptions.config as OwnRouteConfig;
    if (takesScan === true) done(null, body);
    else done(new Problem('request/not-json-type'), undefined);
  });
}
