import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KEPT_MEDIA_TYPES } from '#documents';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers, AnswersCreated, AnswersFile } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { contentDisposition } from '../forms/file-name.js';
import { answerUnlessKnown } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/preconditions.js';
import { ScanLimit } from '../http/route-config.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { SCAN_TYPES } from '../input/scan-body.js';
import { Problem } from '../problems/problem.js';
import type { DocumentSummaryView, DocumentView } from './document-view.js';
import {
  checkRequest,
  documentPath,
  documentRequest,
  documentsQuery,
  type DocumentRequest,
  type DocumentsQuery,
} from './documents.dto.js';
import { DocumentsService } from './documents.service.js';
import { SignOffService } from './sign-off.service.js';

/** Bytes. */
export const SCAN_LIMIT = 10 * 1024 * 1024;

interface DocumentPath {
  readonly document: string;
}

/** Documents that were made of forms: numbered, kept with their bytes, checked and signed. */
@ApiTags('documents')
@ApiBearerAuth()
@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly signOff: SignOffService,
  ) {}

  @Post()
  @Permission('documents:make')
  @ApiOperation({ summary: 'Makes a document of a form, numbers it and keeps it; one with a gap is not made' })
  @AnswersCreated(ref('Document'))
  create(
    @JsonBody(documentRequest) request: DocumentRequest,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
  ): Promise<DocumentView> {
    return this.documents.create(actor, request, key);
  }

  @Get()
  @Permission('documents:read')
  @ApiOperation({ summary: 'Documents that were made, the newest first, a page at a time' })
  @Answers(ref('DocumentPage'))
  list(
    @QueryTexts(documentsQuery) query: DocumentsQuery,
    @Asking() actor: Actor,
  ): Promise<{ items: readonly DocumentSummaryView[]; next?: string }> {
    return this.documents.list(actor, query);
  }

  @Get(':document')
  @Permission('documents:read')
  @ApiOperation({ summary: 'A document with what it was made from' })
  @Answers(ref('Document'))
  one(@PathTexts(documentPath) { document }: DocumentPath, @Asking() actor: Actor): Promise<DocumentView> {
    return this.documents.one(actor, document);
  }

  @Get(':document/file')
  @Permission('documents:read')
  @ApiOperation({ summary: 'The document itself, in the bytes that were kept; its hash is the ETag' })
  @AnswersFile(...Object.values(KEPT_MEDIA_TYPES))
  async file(
    @PathTexts(documentPath) { document: id }: DocumentPath,
    @Headers('if-none-match') known: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { file, contentType, format, no, label, number } = await this.documents.find(actor, id);
    return answerUnlessKnown(reply, { tag: file.sha256, known }, async () => {
      const bytes = await this.documents.bytesOf(file);
      const name = [no, label.ko, number].filter(Boolean).join(' ');
      void reply
        .header('content-type', contentType)
        .header('content-disposition', contentDisposition(name, `${id}.${format}`));
      return bytes;
    });
  }

  @Post(':document/check')
  @HttpCode(200)
  @Permission('documents:check')
  @ApiOperation({ summary: 'Says that one has checked a document that someone else made' })
  @Answers(ref('Document'))
  check(
    @PathTexts(documentPath) { document }: DocumentPath,
    @JsonBody(checkRequest) { sha256 }: { sha256: string },
    @Asking() actor: Actor,
  ): Promise<DocumentView> {
    return this.signOff.check(actor, document, sha256);
  }

  @Put(':document/signed')
  @Permission('documents:make')
  @ScanLimit(SCAN_LIMIT)
  @ApiConsumes(...SCAN_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, required: true })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag of the scan that this one is to stand for; without it, the first one is sent',
    schema: { type: 'string' },
  })
  @ApiOperation({ summary: 'Uploads the scan of the signed document: PDF, JPEG or PNG up to 10 MB' })
  @Answers(ref('Document'))
  sign(
    @PathTexts(documentPath) { document }: DocumentPath,
    @Headers('if-match') known: string | undefined,
    @Body() body: unknown,
    @Asking() actor: Actor,
  ): Promise<DocumentView> {
    if (body !== undefined && body !== null && !Buffer.isBuffer(body)) throw new Problem('signed/wrong-type');
    return this.signOff.sign(actor, document, { bytes: body ?? Buffer.alloc(0), known });
  }

  @Get(':document/signed')
  @Permission('documents:read')
  @ApiOperation({ summary: 'The scan of the signed document, as it was uploaded' })
  @AnswersFile(...SCAN_TYPES)
  async signed(
    @PathTexts(documentPath) { document: id }: DocumentPath,
    @Headers('if-none-match') known: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { file, contentType } = await this.signOff.scan(actor, id);
    return answerUnlessKnown(reply, { tag: file.sha256, known }, async () => {
      const bytes = await this.documents.bytesOf(file);
      const ending = contentType.slice(contentType.indexOf('/') + 1);
      void reply
        .header('content-type', contentType)
        .header('content-disposition', `attachment; filename="${id}-signed.${ending}"`);
      return bytes;
    });
  }
}
