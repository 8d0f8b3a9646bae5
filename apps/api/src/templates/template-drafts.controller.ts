import { Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey, IfMatch, tagRevision } from '../http/preconditions.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { limitOf } from '../input/schemas.js';
import type { TemplateDraftContent, TemplateDraftView } from './template-draft-view.js';
import {
  newTemplateDraft,
  restorationRequest,
  templateDraftPath,
  templateDraftsQuery,
  templateRevisionPath,
  templateRevisionsQuery,
  wordingRequest,
  type NewTemplateDraft,
  type TemplateDraftPath,
  type WordingRequest,
} from './template-drafts.dto.js';
import { TemplateDraftsService, type RevisionContent } from './template-drafts.service.js';

/** Bytes: the longest text with its sample, every character of it escaped. */
export const WORDING_LIMIT = 2 * 1024 * 1024;

/** Wordings that people write: each save names the state it was made from, and every state can be gone back to. */
@ApiTags('templates')
@ApiBearerAuth()
@Controller('api/template-drafts')
export class TemplateDraftsController {
  constructor(private readonly drafts: TemplateDraftsService) {}

  @Get()
  @Permission('templates:read')
  @ApiOperation({ summary: 'Drafts of templates of the programmes one may see, the last changed first' })
  @Answers(ref('TemplateDraftList'))
  async list(
    @QueryTexts(templateDraftsQuery) query: { programme?: string; form?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly TemplateDraftView[] }> {
    return { items: await this.drafts.list(actor, query) };
  }

  @Post()
  @Permission('templates:write')
  @ApiOperation({ summary: 'A new draft: on a published template of the form, or from nothing' })
  @AnswersCreated(ref('TemplateDraft'))
  async create(
    @JsonBody(newTemplateDraft) request: NewTemplateDraft,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.drafts.create(actor, request, key));
  }

  @Get(':draft')
  @Permission('templates:read')
  @ApiOperation({ summary: 'A draft with its text and its sample' })
  @Answers(ref('TemplateDraftContent'))
  async one(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftContent> {
    const content = await this.drafts.one(actor, draft);
    tagRevision(reply, content.draft.revision);
    return content;
  }

  @Put(':draft')
  @Permission('templates:write')
  @BodyLimit(WORDING_LIMIT)
  @ApiOperation({ summary: 'Saves the text, the sample and the title; what is half done is kept too' })
  @Answers(ref('TemplateDraft'))
  async write(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @JsonBody(wordingRequest) request: WordingRequest,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.drafts.write(actor, { draft, revision }, request));
  }

  @Get(':draft/revisions')
  @Permission('templates:read')
  @ApiOperation({ summary: 'Who did what to a draft, the newest first' })
  @Answers(ref('TemplateDraftRevisionPage'))
  async revisions(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @QueryTexts(templateRevisionsQuery) query: { before?: string; limit?: string },
    @Asking() actor: Actor,
  ): Promise<object> {
    const limit = limitOf(query.limit);
    const before = query.before === undefined ? {} : { before: Number(query.before) };
    const items = await this.drafts.revisions(actor, draft, { ...before, limit });
    const last = items.at(-1);
    return { items, ...(last !== undefined && last.revision > 1 ? { next: last.revision } : {}) };
  }

  @Get(':draft/revisions/:revision')
  @Permission('templates:read')
  @ApiOperation({ summary: 'A draft as it was after one of its steps' })
  @Answers(ref('TemplateDraftRevisionContent'))
  revision(
    @PathTexts(templateRevisionPath) { draft, revision }: TemplateDraftPath & { revision: string },
    @Asking() actor: Actor,
  ): Promise<RevisionContent> {
    return this.drafts.revision(actor, draft, Number(revision));
  }

  @Post(':draft/restoration')
  @HttpCode(200)
  @Permission('templates:write')
  @ApiOperation({ summary: 'Takes a draft back to what it was after one of its steps, as one more step' })
  @Answers(ref('TemplateDraft'))
  async restore(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @IfMatch() revision: number,
    @JsonBody(restorationRequest) { revision: to }: { revision: number },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.drafts.restore(actor, { draft, revision }, to));
  }
}

/** Names the revision that an answer shows. */
export function tagged(reply: FastifyReply, view: TemplateDraftView): TemplateDraftView {
  tagRevision(reply, view.revision);
  return view;
}
