import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { FormsModule } from '../forms/forms.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { KeptPapers } from './kept-papers.js';
import { PapersController } from './papers.controller.js';
import { PapersService } from './papers.service.js';

@Module({
  imports: [DecisionsModule, DocumentsModule, FormsModule, RoundsModule, RuleSetsModule],
  controllers: [PapersController],
  providers: [KeptPapers, PapersService],
})
export class PapersModule {}
