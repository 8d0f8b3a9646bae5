import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../../access/access.decorators.js';
import { Asking, type Actor } from '../../access/actor.js';
import { Answers } from '../../answers/answers.decorator.js';
import { ref } from '../../answers/schemas.js';
import { DraftWork } from '../../drafts/work/draft-work.js';
import { QueryTexts } from '../../input/input.decorators.js';
import { setupQuery } from '../what-if.dto.js';
import { WhatIfRules } from '../what-if-rules.js';

/** What there is to choose from before a what-if is asked. */
@ApiTags('what-if')
@ApiBearerAuth()
@Controller('api/what-if/setup')
export class WhatIfSetupController {
  constructor(
    private readonly rules: WhatIfRules,
    private readonly work: DraftWork,
  ) {}

  @Get()
  @Permission('what-if:run')
  @ApiOperation({ summary: 'What a what-if about these rules can look at and change' })
  @Answers(ref('WhatIfSetup'))
  async setup(
    @QueryTexts(setupQuery) { rules, asOf }: { rules: string; asOf?: string },
    @Asking() actor: Actor,
  ): Promise<object> {
    const { ruleSet, content, key } = await this.rules.find(actor, rules);
    return {
      rules: ruleSet,
      ...(await this.work.run('whatIfSetup', `${key}|${asOf ?? ''}`, async () => ({ content, asOf }))),
    };
  }
}
