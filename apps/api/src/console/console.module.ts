import { Module } from '@nestjs/common';
import { FormsModule } from '../forms/forms.module.js';
import { ConsoleController } from './console.controller.js';

@Module({ imports: [FormsModule], controllers: [ConsoleController] })
export class ConsoleModule {}
