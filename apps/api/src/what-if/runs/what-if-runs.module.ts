import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../../idempotency/idempotency.module.js';
import { RoundsModule } from '../../rounds/rounds.module.js';
import { RuleSetsModule } from '../../rule-sets/rule-sets.module.js';
import { OpenRuns } from './open-runs.js';
import { RunEnds } from './run-ends.js';
import { RunFile } from './run-file.js';
import { RunHands } from './run-hands.js';
import { RunJobs } from './run-jobs.js';
import { RunRows } from './run-rows.js';
import { RuleSetTexts } from './run-rules.js';
import { RunSources } from './run-sources.js';
import { RunsController } from './runs.controller.js';
import { RunsService } from './runs.service.js';
import { WhatIfModule } from '../what-if.module.js';
import { WhatIfThreads } from './work/what-if-threads.js';

@Module({
  imports: [RuleSetsModule, RoundsModule, IdempotencyModule, WhatIfModule],
  controllers: [RunsController],
  providers: [
    WhatIfThreads,
    RuleSetTexts,
    RunSources,
    OpenRuns,
    RunEnds,
    RunHands,
    RunJobs,
    RunRows,
    RunFile,
    RunsService,
  ],
})
export class WhatIfRunsModule {}
