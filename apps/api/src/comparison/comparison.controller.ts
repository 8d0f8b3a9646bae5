import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ImpactReport, VersionChange } from '#policy';
import type { FastifyReply } from 'fastify';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref, text } from '../answers/schemas.js';
import { contentDisposition } from '../forms/file-name.js';
import { printedPagePolicy } from '../http/security-headers.js';
import { QueryTexts } from '../input/input.decorators.js';
import { ComparisonPage } from './comparison-page.js';
import { pageQuery, sidesQuery, type PageQuery, type Sides } from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';

@ApiTags('rule sets')
@ApiBearerAuth()
@Controller('api/comparison')
export class ComparisonController {
  constructor(
    private readonly comparison: ComparisonService,
    private readonly page: ComparisonPage,
  ) {}

  @Get()
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'What differs between two versions or drafts, in sentences with old and new' })
  @Answers(ref('Comparison'))
  async compare(
    @QueryTexts(sidesQuery) sides: Sides,
    @Asking() actor: Actor,
  ): Promise<Sides & { readonly changes: readonly VersionChange[] }> {
    return { ...sides, changes: await this.comparison.compare(actor, sides) };
  }

  @Get('table')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'Old text beside new text (신구조문대비표), word by word' })
  @Answers(ref('OldNewTable'))
  async table(@QueryTexts(sidesQuery) sides: Sides, @Asking() actor: Actor): Promise<object> {
    return { ...sides, rows: (await this.comparison.table(actor, sides)).rows };
  }

  @Get('impact')
  @Permission('rounds:read')
  @ApiOperation({ summary: 'Which kept decisions and applications of the older version the newer one would change' })
  @Answers(ref('ImpactReport'))
  impact(@QueryTexts(sidesQuery) sides: Sides, @Asking() actor: Actor): Promise<ImpactReport> {
    return this.comparison.impact(actor, sides);
  }

  @Get('page')
  @Permission('rule-sets:read')
  @ApiOperation({ summary: 'The table of old and new text (신구조문대비표) as a document to print or keep' })
  @ApiOkResponse({
    description: 'The whole document',
    content: {
      'text/html': { schema: text },
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    },
  })
  async document(
    @QueryTexts(pageQuery) { format, preview, ...request }: PageQuery,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    void reply.header('cache-control', 'no-store');
    if (format === 'html') {
      const { html, styleHash } = await this.page.html(actor, request, { isPreview: preview !== undefined });
      void reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('content-security-policy', printedPagePolicy(styleHash));
      return html;
    }
    const { name, content } = await this.page.pdf(actor, request);
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', contentDisposition(name, 'comparison.pdf'));
    return Buffer.from(content);
  }
}
