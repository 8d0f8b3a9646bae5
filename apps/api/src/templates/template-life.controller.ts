import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { contentHashRequest, reasonRequest } from '../drafts/drafts.dto.js';
import { IdempotencyKey, IfMatch } from '../http/preconditions.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import type { TemplateDraftView } from './template-draft-view.js';
import { tagged } from './template-drafts.controller.js';
import { templateDraftPath, type TemplateDraftPath } from './template-drafts.dto.js';
import { TemplateLife, type TemplateStepOffers } from './template-life.js';
import { TemplatePublication } from './template-publication.js';

/** A draft's way from being written to being published. Each step names the revision it was decided on. */
@ApiTags('templates')
@ApiBearerAuth()
@Controller('api/template-drafts/:draft')
export class TemplateLifeController {
  constructor(
    private readonly life: TemplateLife,
    private readonly publication: TemplatePublication,
  ) {}

  @Get('steps')
  @Permission('templates:read')
  @ApiOperation({ summary: 'What one can do with a draft of a template now, and of the rest why not' })
  @Answers(ref('TemplateStepOffers'))
  offered(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @Asking() actor: Actor,
  ): Promise<TemplateStepOffers> {
    return this.life.offers(actor, draft);
  }

  @Post('submission')
  @HttpCode(200)
  @Permission('templates:write')
  @ApiOperation({ summary: 'Hands a wording in for review; from here on it stands still' })
  @Answers(ref('TemplateDraft'))
  async submit(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.life.submit(actor, { draft, revision }));
  }

  @Post('return')
  @HttpCode(200)
  @Permission('templates:approve')
  @ApiOperation({ summary: 'Sends a wording back to be changed, with the reason' })
  @Answers(ref('TemplateDraft'))
  async sendBack(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @JsonBody(reasonRequest) { reason }: { reason: string },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.life.sendBack(actor, { draft, revision }, reason));
  }

  @Post('approval')
  @HttpCode(200)
  @Permission('templates:approve')
  @ApiOperation({ summary: 'Approves exactly this wording; nobody who wrote in it may' })
  @Answers(ref('TemplateDraft'))
  async approve(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @JsonBody(contentHashRequest) { contentHash }: { contentHash: string },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.life.approve(actor, { draft, revision }, contentHash));
  }

  @Post('publication')
  @HttpCode(200)
  @Permission('templates:publish')
  @ApiOperation({ summary: 'Publishes what was approved under the next number of its form; nobody who wrote in it may' })
  @Answers(ref('TemplateDraft'))
  async publish(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.publication.publish(actor, { draft, revision }, key));
  }

  @Post('discard')
  @HttpCode(200)
  @Permission('templates:write')
  @ApiOperation({ summary: 'Gives a draft up, with the reason; it stays readable' })
  @Answers(ref('TemplateDraft'))
  async discard(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @JsonBody(reasonRequest) { reason }: { reason: string },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.life.discard(actor, { draft, revision }, reason));
  }

  @Post('reopening')
  @HttpCode(200)
  @Permission('templates:write')
  @ApiOperation({ summary: 'Takes a wording back from review or approval to be changed; an approval ends by it' })
  @Answers(ref('TemplateDraft'))
  async reopen(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.life.reopen(actor, { draft, revision }));
  }
}
