import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { IfMatch, tagRevision } from '../http/preconditions.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import { DraftFiles, type EditedTexts } from './draft-files.js';
import type { DraftPath, DraftSaved } from './draft-views.js';
import { draftPath, editedFiles, filesRequest } from './drafts.dto.js';
import type { FilesReading } from './work/files-reading.js';

/** Bytes: a whole version with all its cases. */
const FILES_LIMIT = 8 * 1024 * 1024;

type Texts = Readonly<Record<string, string>>;

/** A draft as the files that stand under `rules/`, there and back. */
@ApiTags('drafts')
@ApiBearerAuth()
@Controller('api/drafts/:draft/files')
export class DraftFilesController {
  constructor(private readonly files: DraftFiles) {}

  @Get()
  @Permission('drafts:read')
  @ApiOperation({ summary: 'A draft as files' })
  @Answers(ref('VersionFiles'))
  async read(@PathTexts(draftPath) { draft }: DraftPath, @Asking() actor: Actor): Promise<{ files: Texts }> {
    return { files: await this.files.read(actor, draft) };
  }

  @Post()
  @HttpCode(200)
  @Permission('drafts:write')
  @BodyLimit(FILES_LIMIT)
  @ApiOperation({ summary: 'Puts a whole set of files in the place of what the draft holds, as changes' })
  @Answers(ref('DraftSaved'))
  async write(
    @PathTexts(draftPath) { draft }: DraftPath,
    @IfMatch() revision: number,
    @JsonBody(filesRequest) { files }: { files: Texts },
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftSaved> {
    const saved = await this.files.write(actor, { draft, revision }, files);
    tagRevision(reply, saved.revision);
    return saved;
  }

  @Post('reading')
  @HttpCode(200)
  @Permission('drafts:read')
  @BodyLimit(FILES_LIMIT)
  @ApiOperation({ summary: 'What some files would change in the draft and what is wrong with them; nothing is kept' })
  @Answers(ref('FilesReading'))
  async reading(
    @PathTexts(draftPath) { draft }: DraftPath,
    @JsonBody(editedFiles) { files }: { files: EditedTexts },
    @Asking() actor: Actor,
  ): Promise<FilesReading> {
    return this.files.reading(actor, draft, files);
  }
}
