import { Controller, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OFFICE_MEDIA_TYPES, type FilledForm, type FormView } from '#documents';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref, text } from '../answers/schemas.js';
import { JsonBody, PathTexts, QueryTexts } from '../input/input.decorators.js';
import { contentDisposition } from './file-name.js';
import { fillRequest, formPath, htmlQuery, type FillRequest, type FormPath, type HtmlQuery } from './forms.dto.js';
import { FormsService, type FormList, type NamedDocument } from './forms.service.js';

/** Nothing of what a person filled in stays anywhere on the way. */
const NO_STORE = ['cache-control', 'no-store'] as const;

@ApiTags('forms')
@ApiBearerAuth()
@Controller('api/forms')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  @Get()
  @Permission('forms:read')
  @ApiOperation({ summary: 'Forms that can be made, and templates that were refused' })
  @Answers(ref('FormList'))
  list(): Promise<FormList> {
    return this.forms.list();
  }

  @Get(':programme/:version/:form')
  @Permission('forms:read')
  @ApiOperation({ summary: 'What a form asks for, what the rules give for it, and a sample' })
  @Answers(ref('FormView'))
  view(@PathTexts(formPath) path: FormPath): Promise<FormView> {
    return this.forms.view(path);
  }

  @Post(':programme/:version/:form/fill')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('forms:render')
  @ApiOperation({ summary: 'The values of a form as they would be printed, and every gap' })
  @Answers(ref('FilledForm'))
  fill(
    @PathTexts(formPath) path: FormPath,
    @JsonBody(fillRequest) request: FillRequest,
  ): Promise<Omit<FilledForm, 'data' | 'records'>> {
    return this.forms.fill(path, request);
  }

  @Post(':programme/:version/:form/html')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Header('content-type', 'text/html; charset=utf-8')
  @Permission('forms:render')
  @ApiOperation({ summary: 'A complete form as a document to be shown or kept' })
  @Answers(text, 'The whole document', 'text/html')
  html(
    @PathTexts(formPath) path: FormPath,
    @QueryTexts(htmlQuery) { preview }: HtmlQuery,
    @JsonBody(fillRequest) request: FillRequest,
  ): Promise<string> {
    return this.forms.html(path, request, preview !== undefined);
  }

  @Post(':programme/:version/:form/pdf')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('forms:render')
  @ApiOperation({ summary: 'A complete form as a PDF' })
  @Answers({ type: 'string', format: 'binary' }, 'The whole document', 'application/pdf')
  async pdf(
    @PathTexts(formPath) path: FormPath,
    @JsonBody(fillRequest) request: FillRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sent(reply, await this.forms.pdf(path, request), 'application/pdf', `${path.form}.pdf`);
  }

  @Post(':programme/:version/:form/hwpx')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('forms:render')
  @ApiOperation({ summary: 'A complete form as the office’s own HWPX file' })
  @Answers({ type: 'string', format: 'binary' }, 'The whole document', OFFICE_MEDIA_TYPES.hwpx)
  async hwpx(
    @PathTexts(formPath) path: FormPath,
    @JsonBody(fillRequest) request: FillRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sent(reply, await this.forms.office(path, request, 'hwpx'), OFFICE_MEDIA_TYPES.hwpx, `${path.form}.hwpx`);
  }

  @Post(':programme/:version/:form/docx')
  @HttpCode(200)
  @Header(...NO_STORE)
  @Permission('forms:render')
  @ApiOperation({ summary: 'A complete form as the office’s own DOCX file' })
  @Answers({ type: 'string', format: 'binary' }, 'The whole document', OFFICE_MEDIA_TYPES.docx)
  async docx(
    @PathTexts(formPath) path: FormPath,
    @JsonBody(fillRequest) request: FillRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sent(reply, await this.forms.office(path, request, 'docx'), OFFICE_MEDIA_TYPES.docx, `${path.form}.docx`);
  }
}

/** @param plain its name for what can read nothing but ASCII */
function sent(reply: FastifyReply, { name, content }: NamedDocument, mediaType: string, plain: string): Buffer {
  void reply.header('content-type', mediaType).header('content-disposition', contentDisposition(name, plain));
  return Buffer.from(content);
}
