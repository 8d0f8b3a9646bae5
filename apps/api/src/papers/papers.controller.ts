import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { JsonBody, PathTexts } from '../input/input.decorators.js';
import { roundPath } from '../rounds/rounds.dto.js';
import {
  papersRequest,
  roundPapersRequest,
  rulesPath,
  type PapersRequest,
  type RoundPapersRequest,
  type RulesPath,
} from './papers.dto.js';
import { PapersService, type PapersView, type RoundPapersView } from './papers.service.js';

/** Which papers a case, or a round, needs. Nothing is stored by asking. */
@ApiTags('forms')
@ApiBearerAuth()
@Controller('api')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Post('forms/:programme/:version/papers')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permission('forms:render')
  @ApiOperation({
    summary: 'Every form of a version as it stands for a case: ready, missing something, made, or not called for',
  })
  @Answers(ref('PapersOfCase'))
  ofCase(
    @PathTexts(rulesPath) path: RulesPath,
    @JsonBody(papersRequest) request: PapersRequest,
    @Asking() actor: Actor,
  ): Promise<PapersView> {
    return this.papers.ofCase(actor, path, request);
  }

  @Post('rounds/:id/papers')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permission('forms:render')
  @ApiOperation({ summary: 'Some forms as they stand for the applications of a round, a page at a time' })
  @Answers(ref('RoundPapers'))
  ofRound(
    @PathTexts(roundPath) { id }: { id: string },
    @JsonBody(roundPapersRequest) request: RoundPapersRequest,
    @Asking() actor: Actor,
  ): Promise<RoundPapersView> {
    return this.papers.ofRound(actor, id, request);
  }
}
