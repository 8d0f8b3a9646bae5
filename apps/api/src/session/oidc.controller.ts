import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Recognised } from '../access/access.decorators.js';
import { Cookies } from '../access/session-cookie.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { JsonBody } from '../input/input.decorators.js';
import { problemFromError } from '../problems/problem-from-error.js';
import { Settings } from '../settings.js';
import { Oidc } from './oidc.js';
import { SessionEntry } from './session-entry.js';
import { oidcStart } from './session.dto.js';

/** Long enough for someone to find their phone. */
const AWAY_SECONDS = 10 * 60;

/** The way in by an OpenID provider. Browsers come here by themselves, so that what goes wrong is told on a page. */
@ApiTags('session')
@Controller('api/session/oidc')
export class OidcController {
  readonly #cookies: Cookies;

  constructor(
    private readonly oidc: Oidc,
    private readonly entry: SessionEntry,
    settings: Settings,
  ) {
    this.#cookies = new Cookies(settings);
  }

  @Get()
  @Recognised()
  @ApiOperation({ summary: 'Go to the provider' })
  @ApiFoundResponse({ description: 'To the provider, or to /sign-in?problem=… when it cannot be reached' })
  async depart(@Res() reply: FastifyReply): Promise<void> {
    try {
      const { location, browser } = await this.oidc.depart();
      this.#cookies.set(reply, 'oidc', { value: browser, maxAge: AWAY_SECONDS });
      redirect(reply, location);
    } catch (error) {
      redirect(reply, problemPage(error));
    }
  }

  @Post()
  @HttpCode(200)
  @Recognised()
  @ApiOperation({ summary: 'Link an invitation to who one is at the provider: where to go for that' })
  @Answers(ref('OidcStart'))
  async departInvited(
    @JsonBody(oidcStart) { invitation }: { invitation: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ location: string }> {
    const { location, browser } = await this.oidc.depart(invitation);
    this.#cookies.set(reply, 'oidc', { value: browser, maxAge: AWAY_SECONDS });
    void reply.header('cache-control', 'no-store');
    return { location };
  }

  @Get('callback')
  @Recognised()
  @ApiOperation({ summary: 'Come back from the provider' })
  @ApiFoundResponse({ description: 'To / signed in, or to /sign-in?problem=…' })
  async arrive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const browser = this.#cookies.read(request, 'oidc');
    this.#cookies.clear(reply, 'oidc');
    try {
      const account = await this.oidc.arrive(request.url, browser, request.ip);
      await this.entry.enter({ request, reply }, account, 'oidc');
      redirect(reply, '/');
    } catch (error) {
      redirect(reply, problemPage(error));
    }
  }
}

const redirect = (reply: FastifyReply, location: string): void =>
  void reply.header('cache-control', 'no-store').redirect(location, 302);

/** What cannot happen is thrown on, and answered and logged as anywhere else. */
function problemPage(error: unknown): string {
  const { code, status } = problemFromError(error);
  if (status === 500) throw error;
  return `/sign-in?problem=${encodeURIComponent(code)}`;
}
