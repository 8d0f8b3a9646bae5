import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuditModule } from './audit/audit.module.js';
import type { Clock } from './clock/clock.js';
import { ComparisonModule } from './comparison/comparison.module.js';
import { ConsoleModule } from './console/console.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { DocsModule } from './docs/docs.module.js';
import { BatchesModule } from './document-batches/batches.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { FontsModule } from './fonts/fonts.module.js';
import { FormsModule } from './forms/forms.module.js';
import { HealthModule } from './health/health.module.js';
import { PapersModule } from './papers/papers.module.js';
import { ProblemsModule } from './problems/problems.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { RuleSchemaModule } from './rule-schema/rule-schema.module.js';
import { RuleSetsModule } from './rule-sets/rule-sets.module.js';
import { SessionModule } from './session/session.module.js';
import type { Settings } from './settings.js';
import { StartUp } from './start-up.js';
import { TemplatesModule } from './templates/templates.module.js';
import { WhatIfRunsModule } from './what-if/runs/what-if-runs.module.js';
import { WhatIfModule } from './what-if/what-if.module.js';

/** The whole service for one set of settings. */
@Module({})
export class AppModule {
  static register(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.register(settings, clock),
        ProblemsModule,
        AccessModule,
        HealthModule,
        SessionModule,
        AccountsModule,
        RuleSetsModule,
        EvaluationsModule,
        RuleSchemaModule,
        ComparisonModule,
        DraftsModule,
        DecisionsModule,
        RoundsModule,
        WhatIfRunsModule,
        WhatIfModule,
        FormsModule,
        PapersModule,
        DocumentsModule,
        BatchesModule,
        TemplatesModule,
        AuditModule,
        DocsModule,
        FontsModule,
        ConsoleModule,
      ],
      providers: [StartUp],
    };
  }
}
