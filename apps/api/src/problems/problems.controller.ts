import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { closed, list, ref } from '../answers/schemas.js';
import { PROBLEMS } from './catalogue.js';

@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get()
  @Public()
  @ApiOperation({ summary: 'Every kind of problem the service answers with, and what to do about it' })
  @Answers(closed({ problems: list(ref('ProblemType')) }))
  list(): object {
    return { problems: Object.entries(PROBLEMS).map(([code, type]) => ({ code, ...type })) };
  }
}
