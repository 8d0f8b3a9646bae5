import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IdempotencyKey } from '../http/preconditions.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { limitOf } from '../input/schemas.js';
import { decisionPath, decisionRequest, decisionsQuery, type DecisionRequest } from './decisions.dto.js';
import {
  DecisionsService,
  type ReplayView,
  type StoredDecisionSummary,
  type StoredDecisionView,
} from './decisions.service.js';

/** Decisions that were taken and are kept: never changed, and repeatable from the version they were taken under. */
@ApiTags('decisions')
@ApiBearerAuth()
@Controller('api/decisions')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post()
  @Permission('decisions:record')
  @ApiOperation({ summary: 'Takes a decision under a named version, or the one in force on a day, and keeps it' })
  @AnswersCreated(ref('StoredDecision'))
  record(
    @JsonBody(decisionRequest) request: DecisionRequest,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<StoredDecisionView> {
    return this.decisions.record(actor, request, key);
  }

  @Get()
  @Permission('decisions:read')
  @ApiOperation({ summary: 'Decisions that were kept, a page at a time' })
  @Answers(ref('StoredDecisionPage'))
  async list(
    @QueryTexts(decisionsQuery) query: { programme?: string; after?: string; limit?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly StoredDecisionSummary[]; next?: string }> {
    const limit = limitOf(query.limit);
    const { programme, after } = query;
    const items = await this.decisions.list(actor, {
      ...(programme === undefined ? {} : { programme }),
      ...(after === undefined ? {} : { after }),
      limit,
    });
    const last = items.at(-1);
    return { items, ...(items.length === limit && last !== undefined ? { next: last.id } : {}) };
  }

  @Get(':decision')
  @Permission('decisions:read')
  @ApiOperation({ summary: 'A decision that was kept, with its facts and its whole record' })
  @Answers(ref('StoredDecision'))
  one(
    @PathTexts(decisionPath) { decision }: { decision: string },
    @Asking() actor: Actor,
  ): Promise<StoredDecisionView> {
    return this.decisions.one(actor, decision);
  }

  @Post(':decision/replay')
  @HttpCode(200)
  @Permission('decisions:read')
  @ApiOperation({ summary: 'Takes it again under its own version and says whether the same bytes come out' })
  @Answers(ref('Replay'))
  replay(@PathTexts(decisionPath) { decision }: { decision: string }, @Asking() actor: Actor): Promise<ReplayView> {
    return this.decisions.replay(actor, decision);
  }
}
