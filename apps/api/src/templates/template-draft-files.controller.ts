import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OFFICE_LIMITS, OFFICE_MEDIA_TYPES, officeFileName } from '#documents';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersFile } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IfMatch, tagRevision } from '../http/preconditions.js';
import { OfficeFileLimit } from '../http/route-config.js';
import { PathTexts } from '../input/input.decorators.js';
import { OFFICE_BODY_TYPES } from '../input/office-body.js';
import { TemplateDraftFiles, type FileKept } from './template-draft-files.service.js';
import type { TemplateDraftView } from './template-draft-view.js';
import { templateDraftFilePath, type OfOfficeKind, type TemplateDraftPath } from './template-drafts.dto.js';
import { tagged } from './template-drafts.controller.js';

/**
 * Bytes: more than a form may have, so that whoever is somewhat above the limit is told in words what it is. Beyond this
 * the connection is closed while the file is still on its way, and a browser can only say that sending failed.
 */
const TAKEN_AT_ALL = 2 * OFFICE_LIMITS.packed;

/** The office's own files of a draft: documents into which the fields are typed. */
@ApiTags('templates')
@ApiBearerAuth()
@Controller('api/template-drafts/:draft/files/:kind')
export class TemplateDraftFilesController {
  constructor(private readonly files: TemplateDraftFiles) {}

  @Get()
  @Permission('templates:read')
  @ApiOperation({ summary: 'A file of a draft, as it was uploaded' })
  @AnswersFile(...Object.values(OFFICE_MEDIA_TYPES))
  async read(
    @PathTexts(templateDraftFilePath) { draft, kind }: TemplateDraftPath & OfOfficeKind,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const bytes = await this.files.read(actor, draft, kind);
    void reply
      .header('content-type', OFFICE_MEDIA_TYPES[kind])
      .header('content-disposition', `attachment; filename="${officeFileName(kind)}"`);
    return bytes;
  }

  @Put()
  @Permission('templates:write')
  @OfficeFileLimit(TAKEN_AT_ALL)
  @ApiConsumes(...OFFICE_BODY_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiOperation({ summary: 'Uploads an office’s own file up to 10 MB, and tells the fields in it and what is wrong' })
  @Answers(ref('TemplateFileKept'))
  async put(
    @PathTexts(templateDraftFilePath) { draft, kind }: TemplateDraftPath & OfOfficeKind,
    @IfMatch() revision: number,
    @Body() body: unknown,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileKept> {
    const kept = await this.files.put(actor, { draft, revision }, kind, body);
    tagRevision(reply, kept.draft.revision);
    return kept;
  }

  @Post()
  @HttpCode(200)
  @Permission('templates:write')
  @ApiOperation({ summary: 'Drafts the file from the text of the form, in place of the one that is there' })
  @Answers(ref('TemplateFileKept'))
  async make(
    @PathTexts(templateDraftFilePath) { draft, kind }: TemplateDraftPath & OfOfficeKind,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileKept> {
    const kept = await this.files.make(actor, { draft, revision }, kind);
    tagRevision(reply, kept.draft.revision);
    return kept;
  }

  @Delete()
  @Permission('templates:write')
  @ApiOperation({ summary: 'Takes a file out of a draft; its history keeps it' })
  @Answers(ref('TemplateDraft'))
  async remove(
    @PathTexts(templateDraftFilePath) { draft, kind }: TemplateDraftPath & OfOfficeKind,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDraftView> {
    return tagged(reply, await this.files.remove(actor, { draft, revision }, kind));
  }
}
