import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module.js';
import { HealthController } from './health.controller.js';

@Module({ imports: [RuleSetsModule], controllers: [HealthController] })
export class HealthModule {}
