import { Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ImpactReport, ReadingEffect } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey, IfMatch, tagRevision } from '../http/preconditions.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import { DraftComments, type CommentView } from './draft-comments.js';
import { DraftReviews, type ConfirmationsView, type ImpactReadView } from './draft-reviews.js';
import type { DraftPath } from './draft-views.js';
import {
  commentPath,
  commentRequest,
  contentHashRequest,
  draftPath,
  placesRequest,
  readingPath,
} from './drafts.dto.js';

interface Places {
  readonly places: readonly string[];
}

/** What people say of a draft: values confirmed, the impact report read, comments. */
@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts/:draft')
export class DraftReviewsController {
  constructor(
    private readonly reviews: DraftReviews,
    private readonly comments: DraftComments,
  ) {}

  @Get('confirmations')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'The values that depend on the year, and who has confirmed them' })
  @Answers(ref('ConfirmationList'))
  async confirmations(
    @PathTexts(draftPath) { draft }: DraftPath,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConfirmationsView> {
    return tagged(reply, await this.reviews.confirmations(actor, draft));
  }

  @Post('confirmations')
  @HttpCode(200)
  @Permission('drafts:write')
  @ApiOperation({
    summary: 'Confirms the values that stand at these places now; one that changes has to be confirmed anew',
  })
  @Answers(ref('ConfirmationList'))
  async confirm(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(placesRequest) { places }: Places,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConfirmationsView> {
    return tagged(reply, await this.reviews.confirm(actor, { draft, revision }, places));
  }

  @Delete('confirmations')
  @HttpCode(200)
  @Permission('drafts:write')
  @ApiOperation({ summary: 'Takes confirmations back' })
  @Answers(ref('ConfirmationList'))
  async unconfirm(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(placesRequest) { places }: Places,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConfirmationsView> {
    return tagged(reply, await this.reviews.unconfirm(actor, { draft, revision }, places));
  }

  @Get('impact')
  @Permission('drafts:read')
  @ApiOperation({
    summary: 'Which earlier decisions and applications of the programme would come out differently, and why',
  })
  @Answers(ref('ImpactReport'))
  impact(@PathTexts(draftPath) { draft }: DraftPath, @Asking() actor: Actor): Promise<ImpactReport> {
    return this.reviews.impact(actor, draft);
  }

  @Get('readings/:reading/effects')
  @Permission('drafts:read')
  @ApiOperation({
    summary: 'What each other option of a reading would change about earlier decisions and applications',
  })
  @Answers(ref('ReadingEffectList'))
  async readingEffects(
    @PathTexts(readingPath) { draft, reading }: DraftPath & { readonly reading: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly ReadingEffect[] }> {
    return { items: await this.reviews.readingEffects(actor, draft, reading) };
  }

  @Post('impact/read')
  @HttpCode(200)
  @Permission('drafts:comment')
  @ApiOperation({ summary: 'Says that one has read the impact report of this content' })
  @Answers(ref('ImpactRead'))
  readImpact(
    @PathTexts(draftPath) { draft }: DraftPath,
    @JsonBody(contentHashRequest) { contentHash }: { contentHash: string },
    @Asking() actor: Actor,
  ): Promise<ImpactReadView> {
    return this.reviews.readImpact(actor, draft, contentHash);
  }

  @Get('comments')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Comments on a draft, the oldest first' })
  @Answers(ref('DraftCommentList'))
  async list(
    @PathTexts(draftPath) { draft }: DraftPath,
    @Asking() actor: Actor,
  ): Promise<{ items: readonly CommentView[] }> {
    return { items: await this.comments.list(actor, draft) };
  }

  @Post('comments')
  @Permission('drafts:comment')
  @ApiOperation({ summary: 'A comment on a place, or an answer to one' })
  @AnswersCreated(ref('DraftComment'))
  comment(
    @PathTexts(draftPath) { draft }: DraftPath,
    @JsonBody(commentRequest) comment: { at: string; text: string; replyTo?: string },
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<CommentView> {
    return this.comments.add(actor, draft, comment, key);
  }

  @Post('comments/:comment/resolution')
  @HttpCode(200)
  @Permission('drafts:comment')
  @ApiOperation({ summary: 'Says that a comment has been dealt with' })
  @Answers(ref('DraftComment'))
  resolve(
    @PathTexts(commentPath) path: DraftPath & { readonly comment: string },
    @Asking() actor: Actor,
  ): Promise<CommentView> {
    return this.comments.resolve(actor, path.draft, path.comment);
  }
}

function tagged<T extends { readonly revision: number }>(reply: FastifyReply, view: T): T {
  tagRevision(reply, view.revision);
  return view;
}
