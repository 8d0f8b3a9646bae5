import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { BoundForms } from './bound-forms.js';
import { FormTemplates } from './form-templates.js';
import { FormsController } from './forms.controller.js';
import { FormsService } from './forms.service.js';
import { Pdf } from './pdf.js';

@Module({
  imports: [RuleSetsModule],
  controllers: [FormsController],
  providers: [FormTemplates, BoundForms, FormsService, Pdf],
  exports: [FormTemplates, BoundForms, FormsService, Pdf],
})
export class FormsModule {}
