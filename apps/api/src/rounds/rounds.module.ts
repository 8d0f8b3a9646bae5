import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { DemoImport } from './demo-import.js';
import { RoundsController } from './rounds.controller.js';

@Module({ imports: [RuleSetsModule], controllers: [RoundsController], providers: [DemoImport], exports: [DemoImport] })
export class RoundsModule {}
