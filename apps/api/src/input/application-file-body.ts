import type { FastifyInstance } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';

export const CSV_TYPE = 'text/csv';
export const JSON_LINES_TYPE = 'application/x-ndjson';

/** Hands text files of applications, as bytes, to the routes that take them; to all others they are a type not taken. */
export function useApplicationFileBodies(server: FastifyInstance): void {
  server.addContentTypeParser([CSV_TYPE, JSON_LINES_TYPE], { parseAs: 'buffer' }, (request, body, done) => {
    const { takesApplications } = request.routeOptions.config as OwnRouteConfig;
    if (takesApplications === true) done(null, body);
    else done(new Problem('request/not-json-type'), undefined);
  });
}
