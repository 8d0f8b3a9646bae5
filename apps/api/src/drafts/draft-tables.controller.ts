import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IfMatch, tagRevision } from '../http/preconditions.js';
import { WorkbookLimit } from '../http/route-config.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import { WORKBOOK_TYPE } from '../input/workbook-body.js';
import type { Language } from '../problems/language.js';
import { DraftTables, type TablesRead } from './draft-tables.js';
import type { DraftPath } from './draft-views.js';
import { draftPath, languageQuery, previewQuery } from './drafts.dto.js';
import { binary, sendWorkbook } from './send-workbook.js';

/** Bytes: the tables of the largest programme are a tenth of it. */
const WORKBOOK_LIMIT = 4 * 1024 * 1024;

/** The values, tables and papers of a draft in Excel, there and back. */
@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts/:draft/tables.xlsx')
export class DraftTablesController {
  constructor(private readonly tables: DraftTables) {}

  @Get()
  @Permission('drafts:read')
  @ApiOperation({ summary: 'Values, tables and papers of a draft as an Excel workbook' })
  @Answers(binary, 'The workbook', WORKBOOK_TYPE)
  async read(
    @PathTexts(draftPath) { draft }: DraftPath,
    @QueryTexts(languageQuery) { language }: { language: Language },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sendWorkbook(reply, await this.tables.ofDraft(actor, draft, language));
  }

  @Put()
  @Permission('drafts:write')
  @WorkbookLimit(WORKBOOK_LIMIT)
  @ApiConsumes(WORKBOOK_TYPE)
  @ApiBody({ schema: binary, required: true })
  @ApiOperation({ summary: 'Takes a corrected workbook over into a draft, or with preview=true tells what it changes' })
  @Answers(ref('DraftTablesRead'))
  async write(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @QueryTexts(previewQuery) { preview }: { preview?: 'true' },
    @Body() body: unknown,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TablesRead> {
    const read = await this.tables.take(actor, { draft, revision }, body, { isPreview: preview !== undefined });
    tagRevision(reply, read.revision);
    return read;
  }
}
