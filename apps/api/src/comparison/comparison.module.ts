import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.js';
import { FormsModule } from '../forms/forms.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { ComparisonPage } from './comparison-page.js';
import { ComparisonController } from './comparison.controller.js';
import { ComparisonService } from './comparison.service.js';

@Module({
  imports: [DraftsModule, FormsModule, RuleSetsModule],
  controllers: [ComparisonController],
  providers: [ComparisonService, ComparisonPage],
})
export class ComparisonModule {}
