import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/forms.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { DraftComments } from './draft-comments.js';
import { DraftContents } from './draft-contents.js';
import { DraftCreation } from './draft-creation.js';
import { DraftFilesController } from './draft-files.controller.js';
import { DraftFiles } from './draft-files.js';
import { DraftFindingsController } from './draft-findings.controller.js';
import { DraftFindings } from './draft-findings.js';
import { DraftGate } from './draft-gate.js';
import { DraftLifeController } from './draft-life.controller.js';
import { DraftLife } from './draft-life.js';
import { DraftOffers } from './draft-offers.js';
import { DraftPublication } from './draft-publication.js';
import { DraftReviewsController } from './draft-reviews.controller.js';
import { DraftReviews } from './draft-reviews.js';
import { DraftSteps } from './draft-steps.js';
import { DraftTablesController } from './draft-tables.controller.js';
import { DraftTables } from './draft-tables.js';
import { VersionTablesController } from './version-tables.controller.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';
import { ImpactSubjects } from './impact-subjects.js';
import { DraftWork } from './work/draft-work.js';

@Module({
  imports: [RuleSetsModule, RoundsModule, IdempotencyModule, FormsModule],
  controllers: [
    DraftsController,
    DraftFindingsController,
    DraftReviewsController,
    DraftLifeController,
    DraftFilesController,
    DraftTablesController,
    VersionTablesController,
  ],
  providers: [
    DraftWork,
    DraftContents,
    DraftSteps,
    DraftGate,
    ImpactSubjects,
    DraftsService,
    DraftCreation,
    DraftFindings,
    DraftReviews,
    DraftComments,
    DraftLife,
    DraftOffers,
    DraftPublication,
    DraftFiles,
    DraftTables,
  ],
  exports: [DraftWork, DraftContents, DraftSteps, ImpactSubjects],
})
export class DraftsModule {}
