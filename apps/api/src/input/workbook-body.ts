import type { FastifyInstance } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands workbooks to the routes that take one, as bytes; to every other route they are a type that it does not take. */
export function useWorkbookBodies(server: FastifyInstance): void {
  server.addContentTypeParser(WORKBOOK_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    const { takesWorkbook } = request.routeOptions.config as OwnRouteConfig;
    if (takesWorkbook === true) done(null, body);
    else done(new Problem('request/not-json-type'), undefined);
  });
}
