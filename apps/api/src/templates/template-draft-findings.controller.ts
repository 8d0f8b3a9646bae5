import { Controller, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OFFICE_MEDIA_TYPES, type OfficeKind, type WordingCheck, type WordingPreview } from '#documents';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersFile } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { contentDisposition } from '../forms/file-name.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { TemplateDraftFindings } from './template-draft-findings.js';
import {
  formatPath,
  templateCheckRequest,
  templateDraftPath,
  templateFieldsQuery,
  templatePreviewRequest,
  type TemplateDraftPath,
  type TemplatePreviewRequest,
  type UnsavedWording,
} from './template-drafts.dto.js';
import { WORDING_LIMIT } from './template-drafts.controller.js';

/** Bytes: also of a text that is far too long, which is told as such. */
const SEEN_LIMIT = 2 * WORDING_LIMIT;
const NO_STORE = ['cache-control', 'no-store'] as const;
const MEDIA_TYPES = { ...OFFICE_MEDIA_TYPES, pdf: 'application/pdf' } as const;

/** What a wording says and looks like, as it is saved or as it is on somebody's screen. */
@ApiTags('templates')
@ApiBearerAuth()
@Controller('api/template-drafts/:draft')
export class TemplateDraftFindingsController {
  constructor(private readonly findings: TemplateDraftFindings) {}

  @Post('check')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('templates:read')
  @BodyLimit(SEEN_LIMIT)
  @ApiOperation({ summary: 'Everything wrong in a wording with its place, and the fields it uses' })
  @Answers(ref('WordingCheck'))
  check(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @JsonBody(templateCheckRequest) unsaved: UnsavedWording,
    @Asking() actor: Actor,
  ): Promise<WordingCheck> {
    return this.findings.check(actor, draft, unsaved);
  }

  @Get('fields')
  @Permission('templates:read')
  @ApiOperation({ summary: 'Fields that a wording of the form may use, ready to be written' })
  @Answers(ref('UsableFieldList'))
  fields(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @QueryTexts(templateFieldsQuery) { ruleSet }: { ruleSet?: string },
    @Asking() actor: Actor,
  ): ReturnType<TemplateDraftFindings['fields']> {
    return this.findings.fields(actor, draft, ruleSet);
  }

  @Get('cases')
  @Permission('templates:read')
  @ApiOperation({ summary: 'Worked cases of the rule set that a wording can be shown with' })
  @Answers(ref('TemplateCaseList'))
  cases(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @QueryTexts(templateFieldsQuery) { ruleSet }: { ruleSet?: string },
    @Asking() actor: Actor,
  ): ReturnType<TemplateDraftFindings['cases']> {
    return this.findings.cases(actor, draft, ruleSet);
  }

  @Post('preview')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('templates:read')
  @BodyLimit(SEEN_LIMIT)
  @ApiOperation({ summary: 'A wording as a page, filled with its sample, a worked case or entered data' })
  @Answers(ref('WordingPreview'))
  preview(
    @PathTexts(templateDraftPath) { draft }: TemplateDraftPath,
    @JsonBody(templatePreviewRequest) request: TemplatePreviewRequest,
    @Asking() actor: Actor,
  ): Promise<WordingPreview> {
    return this.findings.preview(actor, draft, request);
  }

  @Post('preview/:format')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('templates:read')
  @BodyLimit(SEEN_LIMIT)
  @ApiOperation({ summary: 'The same as a file: PDF, or the office’s own file, filled' })
  @AnswersFile(...Object.values(MEDIA_TYPES))
  async file(
    @PathTexts(formatPath) { draft, format }: TemplateDraftPath & { format: OfficeKind | 'pdf' },
    @JsonBody(templatePreviewRequest) request: TemplatePreviewRequest,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { name, content } = await this.findings.file(actor, draft, format, request);
    void reply
      .header('content-type', MEDIA_TYPES[format])
      .header('content-disposition', contentDisposition(name, `preview.${format}`));
    return Buffer.from(content);
  }
}
