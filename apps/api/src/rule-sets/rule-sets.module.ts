import { Module } from '@nestjs/common';
import { CompiledRuleSets } from './compiled-rule-sets.js';
import { PublishedRuleSets } from './published-rule-sets.js';
import { RuleSetDescriptions } from './rule-set-descriptions.js';
import { RuleSetImport } from './rule-set-import.js';
import { RuleSetWithdrawals } from './rule-set-withdrawals.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSetsService } from './rule-sets.service.js';
import { VersionsInForce } from './versions-in-force.js';

@Module({
  controllers: [RuleSetsController],
  providers: [
    PublishedRuleSets,
    CompiledRuleSets,
    RuleSetDescriptions,
    RuleSetImport,
    VersionsInForce,
    RuleSetWithdrawals,
    RuleSetsService,
  ],
  exports: [PublishedRuleSets, VersionsInForce, CompiledRuleSets, RuleSetImport, RuleSetsService],
})
export class RuleSetsModule {}
