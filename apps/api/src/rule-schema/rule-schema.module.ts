import { Module } from '@nestjs/common';
import { RuleSchemaController } from './rule-schema.controller.js';

@Module({ controllers: [RuleSchemaController] })
export class RuleSchemaModule {}
