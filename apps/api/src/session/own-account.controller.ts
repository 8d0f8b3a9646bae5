import { Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedIn } from '../access/access.decorators.js';
import { OwnSession, type LiveSession } from '../access/sessions.js';
import type { SecondFactorSetUp } from '../accounts/second-factor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import { OwnAccount } from './own-account.js';
import { OwnSessions, type OwnSessionView } from './own-sessions.js';
import type { SessionView } from './session-view.js';
import {
  passwordRequest,
  secondFactorRemoval,
  secondFactorRequest,
  sessionPath,
  type PasswordRequest,
} from './session.dto.js';

const NO_STORE = ['cache-control', 'no-store'] as const;

/** A person's own password, second factor and sessions. */
@ApiTags('session')
@Controller('api')
export class OwnAccountController {
  constructor(
    private readonly own: OwnAccount,
    private readonly sessions: OwnSessions,
  ) {}

  @Post('session/password')
  @HttpCode(200)
  @SignedIn()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Another password; every other session of the account ends' })
  @Answers(ref('Session'))
  changePassword(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @OwnSession() { account }: LiveSession,
    @JsonBody(passwordRequest) change: PasswordRequest,
  ): Promise<SessionView> {
    return this.own.changePassword({ request, reply }, account, change);
  }

  @Post('session/totp')
  @HttpCode(200)
  @SignedIn()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'A second factor: begun with the password, finished with the first code' })
  @Answers({ oneOf: [ref('SecondFactorSetUp'), ref('SecondFactorConfirmed')] })
  secondFactor(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @OwnSession() { account }: LiveSession,
    @JsonBody(secondFactorRequest) { password, code }: { password?: string; code?: string },
  ): Promise<SecondFactorSetUp | { recoveryCodes: readonly string[] }> {
    if (code !== undefined) return this.own.confirmSecondFactor({ request, reply }, account, code);
    return this.own.beginSecondFactor({ request, reply }, account, password ?? '');
  }

  @Delete('session/totp')
  @HttpCode(200)
  @SignedIn()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Do without the second factor; every other session of the account ends' })
  @Answers(ref('Session'))
  removeSecondFactor(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @OwnSession() { account }: LiveSession,
    @JsonBody(secondFactorRemoval) proof: { password: string; code: string },
  ): Promise<SessionView> {
    return this.own.removeSecondFactor({ request, reply }, account, proof);
  }

  @Get('sessions')
  @SignedIn()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Where one is signed in' })
  @Answers(ref('OwnSessions'))
  async list(@OwnSession() own: LiveSession): Promise<{ items: OwnSessionView[] }> {
    return { items: await this.sessions.list(own) };
  }

  @Delete('sessions')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Sign out everywhere else' })
  @ApiNoContentResponse({ description: 'The others are over' })
  endOthers(@OwnSession() own: LiveSession): Promise<void> {
    return this.sessions.endOthers(own);
  }

  @Delete('sessions/:session')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Sign out there' })
  @ApiNoContentResponse({ description: 'That session is over' })
  end(@OwnSession() own: LiveSession, @PathTexts(sessionPath) { session }: { session: string }): Promise<void> {
    return this.sessions.end(own, session);
  }
}
