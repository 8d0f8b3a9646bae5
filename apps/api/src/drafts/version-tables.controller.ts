import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import { WORKBOOK_TYPE } from '../input/workbook-body.js';
import type { Language } from '../problems/language.js';
import { DraftTables } from './draft-tables.js';
import { languageQuery, versionPath } from './drafts.dto.js';
import { binary, sendWorkbook } from './send-workbook.js';

/** The values, tables and papers of a published version in Excel. */
@ApiTags('rule sets')
@ApiBearerAuth()
@Controller('api/rule-sets/:programme/:version/tables.xlsx')
export class VersionTablesController {
  constructor(private readonly tables: DraftTables) {}

  @Get()
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'Values, tables and papers of a version as an Excel workbook' })
  @Answers(binary, 'The workbook', WORKBOOK_TYPE)
  async read(
    @PathTexts(versionPath) { programme, version }: { programme: string; version: string },
    @QueryTexts(languageQuery) { language }: { language: Language },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sendWorkbook(reply, await this.tables.ofVersion(`${programme}/${version}`, language));
  }
}
