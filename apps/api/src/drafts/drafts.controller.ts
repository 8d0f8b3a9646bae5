import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Change } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey, IfMatch, tagRevision } from '../http/preconditions.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { limitOf } from '../input/schemas.js';
import { DraftCreation } from './draft-creation.js';
import type { DraftPath, DraftSaved, DraftView, RevisionView, Side } from './draft-views.js';
import {
  changesRequest,
  draftPath,
  draftsQuery,
  newDraft,
  revisionsQuery,
  sideQuery,
  type NewDraft,
} from './drafts.dto.js';
import { DraftsService } from './drafts.service.js';

/** Bytes: a whole decision or table pasted at once. */
const CHANGES_LIMIT = 1024 * 1024;

@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly creation: DraftCreation,
  ) {}

  @Get()
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Drafts of the programmes one may see, the last changed first' })
  @Answers(ref('DraftList'))
  async list(
    @QueryTexts(draftsQuery) query: { programme?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly DraftView[] }> {
    return { items: await this.drafts.list(actor, query.programme) };
  }

  @Post()
  @Permission('drafts:write')
  @ApiOperation({ summary: 'A new draft: on a published version, or of a programme from nothing' })
  @AnswersCreated(ref('Draft'))
  async create(
    @JsonBody(newDraft) request: NewDraft,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    const draft = await this.creation.create(actor, request, key);
    tagRevision(reply, draft.revision);
    return draft;
  }

  @Get(':draft')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'A draft, without its content' })
  @Answers(ref('Draft'))
  async one(
    @PathTexts(draftPath) { draft }: DraftPath,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    const view = await this.drafts.one(actor, draft);
    tagRevision(reply, view.revision);
    return view;
  }

  @Get(':draft/content')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'The rule set a draft would become, or the one it starts from' })
  @Answers(ref('DraftContent'))
  async content(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(sideQuery) { of = 'draft' }: { of?: Side },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const content = await this.drafts.content(actor, draft, of);
    tagRevision(reply, content.revision);
    return content;
  }

  @Get(':draft/cases')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'The worked cases of a draft, or of what it starts from' })
  @Answers(ref('CaseList'))
  async cases(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(sideQuery) { of = 'draft' }: { of?: Side },
    @Asking() actor: Actor,
  ): Promise<object> {
    return { items: await this.drafts.cases(actor, draft, of) };
  }

  @Patch(':draft')
  @Permission('drafts:write')
  @BodyLimit(CHANGES_LIMIT)
  @ApiOperation({ summary: 'Changes a draft; half-done rules are kept too, and told by its checks' })
  @Answers(ref('DraftSaved'))
  async change(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(changesRequest) { changes, note }: { changes: readonly Change[]; note?: string },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftSaved> {
    const saved = await this.drafts.change(
      actor,
      { draft, revision },
      { changes, ...(note === undefined ? {} : { note }) },
    );
    tagRevision(reply, saved.revision);
    return saved;
  }

  @Get(':draft/revisions')
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Who did what to a draft, in order' })
  @Answers(ref('DraftRevisionPage'))
  async revisions(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(revisionsQuery) query: { after?: string; limit?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly RevisionView[]; next?: number }> {
    const limit = limitOf(query.limit);
    const items = await this.drafts.revisions(actor, draft, { after: Number(query.after ?? 0), limit });
    const last = items.at(-1);
    return { items, ...(items.length === limit && last !== undefined ? { next: last.revision } : {}) };
  }
}
