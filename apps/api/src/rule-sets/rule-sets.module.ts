import { Module } from '@nestjs/common';
import { CompiledRuleSets } from './compiled-rule-sets.js';
import { PublishedRuleSets } from './published-rule-sets.js';
import { RuleSetDescriptions } from './rule-set-descriptions.js';
import { RuleSetImport } from './rule-set-import.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSetsService } from './rule-sets.service.js';

@Module({
  controllers: [RuleSetsController],
  providers: [PublishedRuleSets, CompiledRuleSets, RuleSetDescriptions, RuleSetImport, RuleSetsService],
  exports: [PublishedRuleSets, CompiledRuleSets, RuleSetImport, RuleSetsService],
})
export class RuleSetsModule {}
