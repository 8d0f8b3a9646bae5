import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { FormsModule } from '../forms/forms.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { BatchFile } from './batch-file.js';
import { BatchRuns } from './batch-runs.js';
import { BatchWork } from './batch-work.js';
import { BatchesController } from './batches.controller.js';
import { BatchesService } from './batches.service.js';

@Module({
  imports: [RuleSetsModule, FormsModule, RoundsModule, IdempotencyModule, DocumentsModule],
  controllers: [BatchesController],
  providers: [BatchWork, BatchRuns, BatchFile, BatchesService],
})
export class BatchesModule {}
