import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { ScenariosController } from './kept/scenarios.controller.js';
import { ScenariosService } from './kept/scenarios.service.js';
import { WhatIfSetupController } from './kept/setup.controller.js';
import { SourcesController } from './kept/sources.controller.js';
import { SourcesService } from './kept/sources.service.js';
import { WhatIfRules } from './what-if-rules.js';

/** What what-ifs choose from and what is kept for them. */
@Module({
  imports: [DraftsModule, IdempotencyModule, RuleSetsModule],
  controllers: [WhatIfSetupController, ScenariosController, SourcesController],
  providers: [WhatIfRules, ScenariosService, SourcesService],
  exports: [WhatIfRules],
})
export class WhatIfModule {}
