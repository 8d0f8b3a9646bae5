import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey, IfMatch, tagRevision } from '../http/preconditions.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import { DraftLife } from './draft-life.js';
import { DraftOffers, type StepOffers } from './draft-offers.js';
import { DraftPublication } from './draft-publication.js';
import type { DraftPath, DraftView } from './draft-views.js';
import { contentHashRequest, draftPath, reasonRequest } from './drafts.dto.js';

interface Reason {
  readonly reason: string;
}

/** A draft's way from being written to being in force. Each step names the revision it was decided on. */
@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts/:draft')
export class DraftLifeController {
  constructor(
    private readonly life: DraftLife,
    private readonly publication: DraftPublication,
    private readonly offers: DraftOffers,
  ) {}

  @Get('steps')
  @Permission('drafts:read')
  @ApiOperation({
    summary: 'What one can do with a draft now, of the rest why not, and which versions it would replace',
  })
  @Answers(ref('StepOffers'))
  offered(@PathTexts(draftPath) { draft }: DraftPath, @Asking() actor: Actor): Promise<StepOffers> {
    return this.offers.of(actor, draft);
  }

  @Post('submission')
  @HttpCode(200)
  @Permission('drafts:write')
  @ApiOperation({ summary: 'Hands a draft in for review; from here on its content stands still' })
  @Answers(ref('Draft'))
  async submit(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.life.submit(actor, { draft, revision }));
  }

  @Post('return')
  @HttpCode(200)
  @Permission('drafts:approve')
  @ApiOperation({ summary: 'Sends a draft back to be changed, with the reason' })
  @Answers(ref('Draft'))
  async sendBack(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(reasonRequest) { reason }: Reason,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.life.sendBack(actor, { draft, revision }, reason));
  }

  @Post('approval')
  @HttpCode(200)
  @Permission('drafts:approve')
  @ApiOperation({ summary: 'Approves exactly this content; nobody who contributed to it may' })
  @Answers(ref('Draft'))
  async approve(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(contentHashRequest) { contentHash }: { contentHash: string },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.life.approve(actor, { draft, revision }, contentHash));
  }

  @Post('publication')
  @HttpCode(200)
  @Permission('drafts:publish')
  @ApiOperation({ summary: 'Publishes what was approved, after looking at everything once more' })
  @Answers(ref('Draft'))
  async publish(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.publication.publish(actor, { draft, revision }, key));
  }

  @Post('discard')
  @HttpCode(200)
  @Permission('drafts:write')
  @ApiOperation({ summary: 'Gives a draft up, with the reason; it stays readable' })
  @Answers(ref('Draft'))
  async discard(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(reasonRequest) { reason }: Reason,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.life.discard(actor, { draft, revision }, reason));
  }

  @Post('reopening')
  @HttpCode(200)
  @Permission('drafts:write')
  @ApiOperation({ summary: 'Takes a draft back from review or approval to be changed; an approval ends by it' })
  @Answers(ref('Draft'))
  async reopen(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.life.reopen(actor, { draft, revision }));
  }
}

function tagged(reply: FastifyReply, view: DraftView): DraftView {
  tagRevision(reply, view.revision);
  return view;
}
