import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '#persistence';
import { Public } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { closed, oneOfTexts } from '../answers/schemas.js';
import { Problem } from '../problems/problem.js';
import { RuleSetImport } from '../rule-sets/rule-set-import.js';

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly ruleSetImport: RuleSetImport,
  ) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Is the process alive?' })
  @Answers(closed({ status: oneOfTexts('live') }))
  live(): object {
    return { status: 'live' };
  }

  @Get('health')
  @Public()
  @ApiOperation({ summary: 'Can requests be served: database answering, rule sets imported?' })
  @Answers(closed({ status: oneOfTexts('ready') }))
  async health(): Promise<object> {
    const isReady = this.ruleSetImport.isDone && (await this.database.isAnswering());
    if (!isReady) throw new Problem('service/not-ready');
    return { status: 'ready' };
  }
}
