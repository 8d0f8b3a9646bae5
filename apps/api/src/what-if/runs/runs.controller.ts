import { Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../../access/access.decorators.js';
import { Asking, type Actor } from '../../access/actor.js';
import { Answers, AnswersCreated, AnswersFile } from '../../answers/answers.decorator.js';
import { ref } from '../../answers/schemas.js';
import { IdempotencyKey } from '../../http/preconditions.js';
import { BodyLimit } from '../../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../../input/input.decorators.js';
import { limitOf } from '../../input/schemas.js';
import type { Language } from '../../problems/language.js';
import { RunFile } from './run-file.js';
import type { RunRequest } from './run-request.js';
import {
  fileQuery,
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

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes: five scenarios with whole parts replaced. */
const REQUEST_LIMIT = 1024 * 1024;

@ApiTags('what-if')
@ApiBearerAuth()
@Controller('api/what-if/runs')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly rows: RunRows,
    private readonly file: RunFile,
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

  @Get(':run/rows/file')
  @Permission('what-if:run')
  @ApiOperation({
    summary: 'The rows of a comparison for a spreadsheet: CSV of all that are kept, or an Excel workbook',
  })
  @AnswersFile(CSV, XLSX)
  async asFile(
    @PathTexts(runPath) { run: id }: RunPath,
    @QueryTexts(fileQuery) { format, language }: { format: 'csv' | 'xlsx'; language: Language },
    @Asking() actor: Actor,
  ): Promise<StreamableFile> {
    const run = await this.runs.find(actor, id);
    const disposition = `attachment; filename="what-if-${id}.${format}"`;
    return format === 'csv'
      ? new StreamableFile(await this.file.csv(run, language), { type: `${CSV}; charset=utf-8`, disposition })
      : new StreamableFile(await this.file.workbook(run, language), { type: XLSX, disposition });
  }
}
