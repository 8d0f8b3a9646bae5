import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { FormsModule } from '../forms/forms.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { DocumentMaker } from './document-maker.js';
import { DocumentSweep } from './document-sweep.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { MadeAlready } from './made-already.js';
import { SignOffService } from './sign-off.service.js';
import { VerificationController } from './verification.controller.js';
import { VerificationPage } from './verification-page.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [DecisionsModule, FormsModule, RoundsModule, IdempotencyModule],
  controllers: [DocumentsController, VerificationController],
  providers: [
    DocumentMaker,
    MadeAlready,
    DocumentsService,
    SignOffService,
    DocumentSweep,
    VerificationService,
    VerificationPage,
  ],
  exports: [DocumentMaker, MadeAlready, DocumentsService],
})
export class DocumentsModule {}
