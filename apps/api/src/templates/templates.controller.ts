import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OFFICE_MEDIA_TYPES, officeFileName } from '#documents';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersFile } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import {
  templateComparisonQuery,
  templateFilePath,
  templatePath,
  type OfOfficeKind,
  type TemplatePath,
} from './template-drafts.dto.js';
import { TemplatesService } from './templates.service.js';

/** Published wordings of forms. */
@ApiTags('templates')
@ApiBearerAuth()
@Controller('api/templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get()
  @Permission('templates:read')
  @ApiOperation({ summary: 'Every published template, what uses it, and those that were refused' })
  @Answers(ref('TemplateList'))
  list(): ReturnType<TemplatesService['list']> {
    return this.templates.list();
  }

  @Get('comparison')
  @Permission('templates:read')
  @ApiOperation({ summary: 'Two wordings line by line: versions, drafts, or one of each' })
  @Answers(ref('TemplateComparison'))
  comparison(
    @QueryTexts(templateComparisonQuery) { from, to }: { from: string; to: string },
    @Asking() actor: Actor,
  ): ReturnType<TemplatesService['comparison']> {
    return this.templates.comparison(actor, from, to);
  }

  @Get(':form/:version')
  @Permission('templates:read')
  @ApiOperation({ summary: 'A published template: its text, its sample, the fields it uses' })
  @Answers(ref('Template'))
  one(@PathTexts(templatePath) path: TemplatePath): ReturnType<TemplatesService['one']> {
    return this.templates.one(path);
  }

  @Get(':form/:version/files/:kind')
  @Permission('templates:read')
  @ApiOperation({ summary: 'One of the office’s own files of a template, as it was uploaded' })
  @AnswersFile(...Object.values(OFFICE_MEDIA_TYPES))
  async file(
    @PathTexts(templateFilePath) { kind, ...path }: TemplatePath & OfOfficeKind,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const bytes = await this.templates.file(path, kind);
    void reply
      .header('content-type', OFFICE_MEDIA_TYPES[kind])
      .header('content-disposition', `attachment; filename="${path.form}-${path.version}-${officeFileName(kind)}"`);
    return Buffer.from(bytes);
  }

  @Get(':form/:version/folder')
  @Permission('templates:read')
  @ApiOperation({ summary: 'A template as its folder in a ZIP: to be kept elsewhere, or checked and rendered without a server' })
  @AnswersFile('application/zip')
  async folder(
    @PathTexts(templatePath) path: TemplatePath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const bytes = await this.templates.folder(path);
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${path.form}-${path.version}.zip"`);
    return bytes;
  }
}
