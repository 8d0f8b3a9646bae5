import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { PagesController } from './pages.controller.js';
import { PagesService } from './pages.service.js';
import { Renderer } from './renderer.js';

@Module({
  imports: [RuleSetsModule, EvaluationsModule],
  controllers: [PagesController],
  providers: [PagesService, Renderer],
})
export class PagesModule {}
