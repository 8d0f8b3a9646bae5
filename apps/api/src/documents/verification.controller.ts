import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/access.decorators.js';
import { ref, text } from '../answers/schemas.js';
import { RateLimit } from '../http/rate-limit.js';
import { printedPagePolicy } from '../http/security-headers.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import { preferredLanguage } from '../problems/language.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { verifyPath, verifyQuery } from './documents.dto.js';
import { VerificationPage } from './verification-page.js';
import { VerificationService, type Verification } from './verification.service.js';

/** Questions of one address in a minute: an office at its counter, and nobody who tries codes. */
export const MOST_A_MINUTE = 60;

/** For whoever holds a document, without an account. */
@ApiTags('documents')
@Controller('verify')
export class VerificationController {
  readonly #limit: RateLimit;

  constructor(
    private readonly verification: VerificationService,
    private readonly page: VerificationPage,
    clock: Clock,
  ) {
    this.#limit = new RateLimit({ most: MOST_A_MINUTE, withinMs: 60_000 }, clock);
  }

  @Get(':code')
  @Public()
  @ApiOperation({ summary: 'Is a document genuine, is it current, and is a file of a given SHA-256 that document?' })
  @ApiOkResponse({
    description: 'JSON, or a page for who prefers HTML',
    content: { 'application/json': { schema: ref('Verification') }, 'text/html': { schema: text } },
  })
  async verify(
    @PathTexts(verifyPath) { code }: { code: string },
    @QueryTexts(verifyQuery) { sha256 }: { sha256?: string },
    @Headers('accept') accept: string | undefined,
    @Headers('accept-language') wishes: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Verification | string> {
    const waitMs = this.#limit.take(request.ip);
    if (waitMs > 0) throw new Problem('request/too-many', [], { retryAfter: Math.ceil(waitMs / 1000) });
    const found = await this.verification.verify(code, sha256);
    void reply.header('cache-control', 'no-store').header('vary', 'Accept, Accept-Language');
    if (!prefersHtml(accept)) return found;
    const language = preferredLanguage(wishes);
    const { html, styleHash } = await this.page.html(found, language);
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-language', language)
      .header('content-security-policy', printedPagePolicy(styleHash));
    return html;
  }
}

/** A browser names HTML first of all; whoever names JSON, or nothing in particular, gets JSON. */
const prefersHtml = (accept = ''): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(accept);
