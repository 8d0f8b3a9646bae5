import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/forms.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { TemplateDraftFilesController } from './template-draft-files.controller.js';
import { TemplateDraftFiles } from './template-draft-files.service.js';
import { TemplateDraftFindingsController } from './template-draft-findings.controller.js';
import { TemplateDraftFindings } from './template-draft-findings.js';
import { TemplateDraftsController } from './template-drafts.controller.js';
import { TemplateDraftsService } from './template-drafts.service.js';
import { TemplateLifeController } from './template-life.controller.js';
import { TemplateLife } from './template-life.js';
import { TemplatePublication } from './template-publication.js';
import { TemplateSteps } from './template-steps.js';
import { TemplateWork } from './template-work.js';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';

@Module({
  imports: [RuleSetsModule, FormsModule, IdempotencyModule],
  controllers: [
    TemplatesController,
    TemplateDraftsController,
    TemplateDraftFilesController,
    TemplateDraftFindingsController,
    TemplateLifeController,
  ],
  providers: [
    TemplateWork,
    TemplateSteps,
    TemplatesService,
    TemplateDraftsService,
    TemplateDraftFindings,
    TemplateDraftFiles,
    TemplateLife,
    TemplatePublication,
  ],
})
export class TemplatesModule {}
