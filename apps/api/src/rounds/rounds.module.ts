import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { DemoImport } from './demo-import.js';
import { RoundsController } from './rounds.controller.js';
import { ShownRounds } from './shown-rounds.js';

@Module({
  imports: [RuleSetsModule],
  controllers: [RoundsController],
  providers: [DemoImport, ShownRounds],
  exports: [DemoImport, ShownRounds],
})
export class RoundsModule {}
