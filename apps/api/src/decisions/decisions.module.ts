import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';

@Module({
  imports: [RuleSetsModule, EvaluationsModule, IdempotencyModule],
  controllers: [DecisionsController],
  providers: [DecisionsService],
  exports: [DecisionsService],
})
export class DecisionsModule {}
