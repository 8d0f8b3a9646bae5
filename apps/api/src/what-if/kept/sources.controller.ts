import { Body, Controller, Delete, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../../access/access.decorators.js';
import { Asking, type Actor } from '../../access/actor.js';
import { Answers, AnswersCreated } from '../../answers/answers.decorator.js';
import { ref } from '../../answers/schemas.js';
import { IdempotencyKey } from '../../http/preconditions.js';
import { ApplicationFileLimit } from '../../http/route-config.js';
import { CSV_TYPE, JSON_LINES_TYPE } from '../../input/application-file-body.js';
import { PathTexts, QueryTexts } from '../../input/input.decorators.js';
import { WORKBOOK_TYPE } from '../../input/workbook-body.js';
import { Problem } from '../../problems/problem.js';
import type { SourceFormat } from '../../drafts/work/source-reading.js';
import { newSourceQuery, sourcePath, sourcesQuery, type ListQuery } from '../what-if.dto.js';
import { SourcesService, type SourceView } from './sources.service.js';

/** Bytes: some 20,000 applications with thirty facts each. */
export const SOURCE_LIMIT = 16 * 1024 * 1024;
const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  [CSV_TYPE, 'csv'],
  [JSON_LINES_TYPE, 'jsonl'],
  [WORKBOOK_TYPE, 'xlsx'],
]);

/** Uploaded files of applications. */
@ApiTags('what-if')
@ApiBearerAuth()
@Controller('api/what-if/sources')
export class SourcesController {
  constructor(private readonly sources: SourcesService) {}

  @Get()
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Uploaded files of applications in one’s programmes' })
  @Answers(ref('ApplicationSourcePage'))
  list(@QueryTexts(sourcesQuery) query: ListQuery, @Asking() actor: Actor): Promise<object> {
    return this.sources.list(actor, query);
  }

  @Post()
  @Permission('what-if:run')
  @ApplicationFileLimit(SOURCE_LIMIT)
  @ApiConsumes(CSV_TYPE, JSON_LINES_TYPE, WORKBOOK_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiOperation({
    summary: 'Uploads applications as CSV, JSON lines or an Excel workbook; with one wrong cell none is kept',
  })
  @AnswersCreated(ref('ApplicationSource'))
  add(
    @QueryTexts(newSourceQuery) { rules, name }: { rules: string; name: string },
    @Headers('content-type') type: string | undefined,
    @Body() bytes: unknown,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<SourceView> {
    const format = FORMATS.get((type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '');
    if (format === undefined || !(bytes instanceof Uint8Array)) throw new Problem('source/wrong-type');
    return this.sources.add(actor, { rules, name, format, bytes }, key);
  }

  @Delete(':source')
  @HttpCode(204)
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Takes away a file that one has uploaded, with its applications' })
  @ApiNoContentResponse()
  remove(@PathTexts(sourcePath) { source }: { source: string }, @Asking() actor: Actor): Promise<void> {
    return this.sources.remove(actor, source);
  }
}
