import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators.js';
import { PROBLEMS } from './catalogue.js';

@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get()
  @Public()
  @ApiOperation({ summary: 'Every kind of problem the service answers with, and what to do about it' })
  list(): object {
    return { problems: Object.entries(PROBLEMS).map(([code, type]) => ({ code, ...type })) };
  }
}
