import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { canonicalJson } from '#policy';
import { recordBytes } from '#policy/node';
import { Permission } from '../access/access.decorators.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { BodyLimit } from '../http/route-config.js';
import { JsonBody } from '../input/input.decorators.js';
import {
  batchRequest,
  evaluationRequest,
  explanationRequest,
  type BatchRequest,
  type EvaluationRequest,
  type ExplanationRequest,
} from './evaluation.dto.js';
import { EvaluationsService } from './evaluations.service.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Answers in canonical JSON: the same question has the same bytes for an answer. */
@ApiTags('evaluations')
@ApiBearerAuth()
@Controller('api')
export class EvaluationsController {
  constructor(private readonly evaluations: EvaluationsService) {}

  @Post('evaluations')
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @Permission('evaluations:run')
  @ApiOperation({ summary: 'One decision on one set of facts; facts that do not fit are the outcome "invalid"' })
  @Answers(ref('DecisionRecord'))
  async evaluate(@JsonBody(evaluationRequest) request: EvaluationRequest): Promise<Buffer> {
    return recordBytes(await this.evaluations.evaluate(request));
  }

  @Post('evaluations/batch')
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @Permission('evaluations:run')
  @BodyLimit(4 * 1024 * 1024)
  @ApiOperation({ summary: 'One decision on up to 1,000 sets of facts' })
  @Answers(ref('BatchAnswer'))
  evaluateMany(@JsonBody(batchRequest) request: BatchRequest): Promise<Buffer> {
    return this.evaluations.evaluateMany(request);
  }

  @Post('explanations')
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @Permission('evaluations:run')
  @ApiOperation({ summary: 'One decision, and the sentences that say why' })
  @Answers(ref('ExplanationAnswer'))
  async explain(@JsonBody(explanationRequest) request: ExplanationRequest): Promise<string> {
    return canonicalJson(await this.evaluations.explain(request));
  }
}
