import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { useCookies } from '../access/session-cookie.js';
import { useApplicationFileBodies } from '../input/application-file-body.js';
import { useStrictJsonBodies } from '../input/json-body.js';
import { useOfficeBodies } from '../input/office-body.js';
import { useScanBodies } from '../input/scan-body.js';
import { useWorkbookBodies } from '../input/workbook-body.js';
import { answerClientError } from '../problems/client-error.js';
import { sendProblem } from '../problems/problem.filter.js';
import { applyRouteConfig } from './route-config.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { useStaticFiles } from './static-files.js';
import { limitTime } from './time-limit.js';
import { traceIds } from './trace-ids.js';

/** Characters of one step of an address: no id is as long. */
export const LONGEST_STEP = 200;
/** Bytes; a rule's facts are a few hundred. */
const BODY_LIMIT = 256 * 1024;
const MOST_CONNECTIONS = 2_000;
const LONGEST_MS = 60_000;

/**
 * Fastify with every limit set: how much, how long, how many. What it refuses by itself is answered with the same
 * problem details as everything else.
 * @param trustedProxies addresses of those whose word counts for where a request came from
 */
export function createServer(logLevel: string, trustedProxies: readonly string[] = []): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    // Whoever is not one of them could write any address into X-Forwarded-For.
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    // A request that arrives while the last ones are being finished is simply served.
    return503OnClosing: false,
    genReqId: traceIds(),
    // Neither addresses nor bodies are logged: they hold facts about people.
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: logLevel },
    clientErrorHandler: answerClientError,
    // The router refuses an address before any hook has run.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, withOwnHeaders(request, reply)),
    routerOptions: { maxParamLength: LONGEST_STEP },
  });
  const server = adapter.getInstance();
  server.server.maxConnections = MOST_CONNECTIONS;
  server.addHook('onRoute', applyRouteConfig);
  limitTime(server, LONGEST_MS);
  server.addHook('onRequest', (request, reply, done) => {
    withOwnHeaders(request, reply);
    done();
  });
  useStrictJsonBodies(server);
  useWorkbookBodies(server);
  useApplicationFileBodies(server);
  useScanBodies(server);
  useOfficeBodies(server);
  useStaticFiles(server);
  useCookies(server);
  return adapter;
}

const withOwnHeaders = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.headers(SECURITY_HEADERS).header('x-trace-id', request.id);
