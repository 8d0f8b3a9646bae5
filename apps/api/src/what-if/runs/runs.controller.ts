import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../../access/access.decorators.js';
import { Asking, type Actor } from '../../access/actor.js';
import { Answers, AnswersCreated } from '../../answers/answers.decorator.js';
import { ref } from '../../answers/schemas.js';
import { IdempotencyKey } from '../../http/preconditions.js';
import { BodyLimit } from '../../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../../input/input.decorators.js';
import { limitOf } from '../../input/schemas.js';
import type { RunRequest } from './run-request.js';
import {
  rowsQuery,
  runPath,
  runRequest,
  runsQuery,
  waitQuery,
  type RowsQuery,
  type RunPath,
} from './run-requests.dto.js';
import { RunRows, type RowPage } from './run-rows.js';
import type { RunView } from './run-view.js';
import { RunsService } from './runs.service.js';

/** Bytes: five scenarios with whole parts replaced. */
const REQUEST_LIMIT = 1024 * 1024;

@ApiTags('what-if')
@ApiBearerAuth()
@Controller('api/what-if/runs')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly rows: RunRows,
  ) {}

  @Get()
  @Permission('what-if:run')
  @ApiOperation({ summary: 'The what-ifs one has asked, the last first; without what came out' })
  @Answers(ref('WhatIfRunPage'))
  list(
    @QueryTexts(runsQuery) { after, limit }: { after?: string; limit?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: readonly RunView[]; next?: string }> {
    return this.runs.list(actor, { after, limit: limitOf(limit) });
  }

  @Post()
  @Permission('what-if:run')
  @BodyLimit(REQUEST_LIMIT)
  @ApiOperation({ summary: 'Asks what if, over a round, a file or a generated population' })
  @AnswersCreated(ref('WhatIfRun'))
  create(
    @JsonBody(runRequest) request: RunRequest,
    @QueryTexts(waitQuery) { wait }: { wait?: string },
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<RunView> {
    return this.runs.create(actor, request, { key, waitMs: Number(wait ?? 0) });
  }

  @Get(':run')
  @Permission('what-if:run')
  @ApiOperation({ summary: 'How far it is, and what came out' })
  @Answers(ref('WhatIfRun'))
  one(
    @PathTexts(runPath) { run }: RunPath,
    @QueryTexts(waitQuery) { wait }: { wait?: string },
    @Asking() actor: Actor,
  ): Promise<RunView> {
    return this.runs.one(actor, run, Number(wait ?? 0));
  }

  @Post(':run/cancellation')
  @HttpCode(200)
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Calls it off; one that has ended stays as it is' })
  @Answers(ref('WhatIfRun'))
  cancel(@PathTexts(runPath) { run }: RunPath, @Asking() actor: Actor): Promise<RunView> {
    return this.runs.cancel(actor, run);
  }

  @Get(':run/rows')
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Application by application, a page at a time' })
  @Answers(ref('WhatIfRowPage'))
  async page(
    @PathTexts(runPath) { run }: RunPath,
    @QueryTexts(rowsQuery) query: RowsQuery,
    @Asking() actor: Actor,
  ): Promise<RowPage> {
    return this.rows.page(await this.runs.find(actor, run), query);
  }
}
