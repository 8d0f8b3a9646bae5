import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { BoundForms } from './bound-forms.js';
import { FormTemplates } from './form-templates.js';
import { FormsController } from './forms.controller.js';
import { FormsService } from './forms.service.js';
import { Pdf } from './pdf.js';
import { StoredTemplates } from './stored-templates.js';

@Module({
  imports: [RuleSetsModule],
  controllers: [FormsController],
  providers: [StoredTemplates, FormTemplates, BoundForms, FormsService, Pdf],
  exports: [StoredTemplates, FormTemplates, BoundForms, FormsService, Pdf],
})
export class FormsModule {}
