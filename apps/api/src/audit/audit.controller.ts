import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type AuditEntry, type AuditVerification } from '#persistence';
import { Permission } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { QueryTexts, texts } from '../input/input.decorators.js';
import { limitOf, pageSize } from '../input/schemas.js';

const pageQuery = texts({ after: { type: 'string', pattern: '^[0-9]{1,15}$' }, limit: pageSize }, ['after', 'limit']);

@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/audit')
export class AuditController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permission('audit:read')
  @ApiOperation({ summary: 'Entries of the audit chain, in order' })
  @Answers(ref('AuditPage'))
  async entries(
    @QueryTexts(pageQuery) query: { after?: string; limit?: string },
  ): Promise<{ items: AuditEntry[]; next?: number }> {
    const limit = limitOf(query.limit);
    const items = await this.database.audit.entries({ after: Number(query.after ?? 0), limit });
    const last = items.at(-1);
    return { items, ...(items.length === limit && last !== undefined ? { next: last.seq } : {}) };
  }

  @Get('verification')
  @Permission('audit:read')
  @ApiOperation({ summary: 'Walks the whole chain and names the first place that is not as it was written' })
  @Answers(ref('AuditVerification'))
  verification(): Promise<AuditVerification> {
    return this.database.audit.verify();
  }
}
