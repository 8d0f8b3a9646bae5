import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS } from '../problems/catalogue.js';
import { preferredLanguage, type Language } from '../problems/language.js';
import { problemFromError } from '../problems/problem-from-error.js';
import { logFault } from '../problems/problem.filter.js';
import { frame } from './pages.service.js';
import { pageWords } from './page-words.js';
import { Renderer } from './renderer.js';

/** A problem for who looks at a page: the same sentences as a page, with the same status. */
@Catch()
export class PageProblemFilter implements ExceptionFilter {
  constructor(private readonly renderer: Renderer) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemFromError(error);
    const language = languageOf(request);
    const { title, action } = PROBLEMS[problem.code];
    logFault(problem, request);
    const page = this.renderer.page({
      ...frame({}, language),
      title: pageWords[language].siteName,
      problem: {
        sentences: [
          ...new Set([title, ...problem.details.map(({ detail }) => detail), action].map((words) => words[language])),
        ],
        traceId: problem.status >= 500 ? request.id : null,
      },
    });
    void http
      .getResponse<FastifyReply>()
      .code(problem.status)
      .header('content-type', 'text/html; charset=utf-8')
      .send(page);
  }
}

/** The query itself may be what is wrong, so only a language it names properly counts. */
function languageOf({ query, headers }: FastifyRequest): Language {
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  return asked === 'ko' || asked === 'en' ? asked : preferredLanguage(headers['accept-language']);
}
