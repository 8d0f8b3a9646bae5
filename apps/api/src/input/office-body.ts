import { OFFICE_MEDIA_TYPES } from '#documents';
import type { FastifyInstance } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';

/** What an office's file may call itself: browsers know no name for HWPX. What it is, its bytes say. */
export const OFFICE_BODY_TYPES = [...Object.values(OFFICE_MEDIA_TYPES), 'application/octet-stream'] as const;

/** Hands an office's files, as bytes, to the routes that take them; to all others they are a type not taken. */
export function useOfficeBodies(server: FastifyInstance): void {
  server.addContentTypeParser([...OFFICE_BODY_TYPES], { parseAs: 'buffer' }, (request, body, done) => {
    const { takesOfficeFile } = request.routeOptions.config as OwnRouteConfig;
    if (takesOfficeFile === true) done(null, body);
    else done(new Problem('request/not-json-type'), undefined);
  });
}
