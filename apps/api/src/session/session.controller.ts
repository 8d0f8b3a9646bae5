import { Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Recognised } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { OwnSession, type LiveSession } from '../access/sessions.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { JsonBody } from '../input/input.decorators.js';
import { SessionEntry } from './session-entry.js';
import { SessionViews, type SessionView } from './session-view.js';
import { demoRequest, invitationRequest, signInRequest, type SignInRequest } from './session.dto.js';

/** Who is asking is nobody's to keep on the way. */
const NO_STORE = ['cache-control', 'no-store'] as const;

/** Signing in and out, and who is asking. */
@ApiTags('session')
@ApiBearerAuth()
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly entry: SessionEntry,
    private readonly views: SessionViews,
  ) {}

  @Get()
  @Recognised()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Who is asking, what they may do, and how one may sign in' })
  @Answers(ref('Session'))
  session(
    @Req() request: FastifyRequest,
    @Asking() actor: Actor | undefined,
    @OwnSession() own: LiveSession | undefined,
  ): Promise<SessionView> {
    return this.views.view(request, actor, own?.account);
  }

  @Post()
  @HttpCode(200)
  @Recognised()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Sign in with id and password, and the code of a second factor where there is one' })
  @Answers(ref('Session'))
  signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @JsonBody(signInRequest) credentials: SignInRequest,
  ): Promise<SessionView> {
    return this.entry.withPassword({ request, reply }, credentials);
  }

  @Post('demo')
  @HttpCode(200)
  @Recognised()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Be someone of the demonstration; on the machine itself only' })
  @Answers(ref('Session'))
  demo(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @JsonBody(demoRequest) { id }: { id: string },
  ): Promise<SessionView> {
    return this.entry.asDemo({ request, reply }, id);
  }

  @Post('invitation')
  @HttpCode(200)
  @Recognised()
  @Header(...NO_STORE)
  @ApiOperation({ summary: 'Choose a password with the one-time link of an invitation, and be signed in' })
  @Answers(ref('Session'))
  invitation(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @JsonBody(invitationRequest) invitation: { token: string; password: string },
  ): Promise<SessionView> {
    return this.entry.withInvitation({ request, reply }, invitation);
  }

  @Delete()
  @HttpCode(204)
  @Recognised()
  @ApiOperation({ summary: 'Sign out here; nothing happens to who is not signed in' })
  @ApiNoContentResponse({ description: 'The session is over' })
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.entry.signOut({ request, reply });
  }
}
