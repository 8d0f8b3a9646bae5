import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { PROBLEMS, type ProblemType } from './catalogue.js';
import { preferredLanguage, type Language } from './language.js';
import { Problem } from './problem.js';
import { problemFromError } from './problem-from-error.js';

/** The only place that answers with an error: RFC 9457 problem details, for ours and the framework's alike. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** How much would have been taken: whoever sends a file can then make it fit. */
function withLimit(problem: Problem, { routeOptions }: FastifyRequest): Problem {
  const { bodyLimit } = routeOptions;
  if (problem.code !== 'request/too-large' || !(bodyLimit > 0)) return problem;
  const limit = bodyLimit < MEGABYTE ? `${bodyLimit / 1024} KB` : `${bodyLimit / MEGABYTE} MB`;
  const detail = { ko: `${limit}까지 받습니다.`, en: `At most ${limit} are taken.` };
  return new Problem(problem.code, [{ pointer: '', code: 'request/body-limit', detail }], { cause: problem.cause });
}
const MEGABYTE = 1024 * 1024;

/** A route that takes scans and no JSON says so. */
const withType = (problem: Problem, { routeOptions }: FastifyRequest): Problem =>
  problem.code === 'request/not-json-type' && (routeOptions.config as OwnRouteConfig).takesScan === true
    ? new Problem('signed/wrong-type', [], { cause: problem })
    : problem;

/** What is our own fault is logged with its trace id; the client gets the trace id and no more. */
function logFault(problem: Problem, request: FastifyRequest): void {
  if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem, traceId: request.id });
}

/** Answers a request with what went wrong. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = withType(withLimit(problemFromError(error), request), request);
  const language = preferredLanguage(request.headers['accept-language']);
  logFault(problem, request);
  const type: ProblemType = PROBLEMS[problem.code];
  const retryAfter = problem.retryAfter ?? type.retryAfter;
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="gongo"');
  if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
  void reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemBody(problem, language, { instance: instanceOf(request), traceId: request.id })));
}

/**
 * The members of RFC 9457 with our `code`, `traceId` and `errors`. `errors` hold both languages, `title` and `detail`
 * the one asked for.
 */
export function problemBody(
  problem: Problem,
  language: Language,
  place: { instance: string; traceId: string },
): object {
  const { title, action, status } = PROBLEMS[problem.code];
  const [first] = problem.details;
  // Without anything more to say than the title, what is left is what to do.
  const said = first === undefined || first.code === problem.code ? '' : first.detail[language];
  return {
    type: `/problems#${problem.code}`,
    title: title[language],
    status,
    detail: said.includes(action[language]) ? said : `${said} ${action[language]}`.trimStart(),
    ...place,
    code: problem.code,
    errors: problem.details,
  };
}

/** The path alone: a query may hold what does not belong into an answer that is passed around. */
const instanceOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';
