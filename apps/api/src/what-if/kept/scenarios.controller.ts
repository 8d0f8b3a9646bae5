import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Permission } from '../../access/access.decorators.js';
import { Asking, type Actor } from '../../access/actor.js';
import { Answers, AnswersCreated } from '../../answers/answers.decorator.js';
import { ref } from '../../answers/schemas.js';
import { IdempotencyKey, IfMatch, tagRevision } from '../../http/preconditions.js';
import { JsonBody, PathTexts, QueryTexts } from '../../input/input.decorators.js';
import { scenarioPath, scenarioRequest, scenariosQuery, type ListQuery, type NewScenario } from '../what-if.dto.js';
import { ScenariosService } from './scenarios.service.js';
import type { ScenarioView } from './scenario-view.js';

interface ScenarioPath {
  readonly scenario: string;
}

/** Named what-ifs, kept and shared. */
@ApiTags('what-if')
@ApiBearerAuth()
@Controller('api/what-if/scenarios')
export class ScenariosController {
  constructor(private readonly scenarios: ScenariosService) {}

  @Get()
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Kept what-ifs: one’s own, and those shared in one’s programmes' })
  @Answers(ref('ScenarioPage'))
  list(@QueryTexts(scenariosQuery) query: ListQuery, @Asking() actor: Actor): Promise<object> {
    return this.scenarios.list(actor, query);
  }

  @Post()
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Keeps a what-if; it has to fit the rules that it is made for' })
  @AnswersCreated(ref('Scenario'))
  async create(
    @JsonBody(scenarioRequest) request: NewScenario,
    @IdempotencyKey() key: string | undefined,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScenarioView> {
    return tagged(reply, await this.scenarios.create(actor, request, key));
  }

  @Get(':scenario')
  @Permission('what-if:run')
  @ApiOperation({ summary: 'A kept what-if' })
  @Answers(ref('Scenario'))
  async one(
    @PathTexts(scenarioPath) { scenario }: ScenarioPath,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScenarioView> {
    return tagged(reply, await this.scenarios.one(actor, scenario));
  }

  @Put(':scenario')
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Changes a kept what-if of one’s own' })
  @Answers(ref('Scenario'))
  async change(
    @PathTexts(scenarioPath) { scenario }: ScenarioPath,
    @IfMatch() revision: number,
    @JsonBody(scenarioRequest) request: NewScenario,
    @Asking() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScenarioView> {
    return tagged(reply, await this.scenarios.change(actor, { scenario, revision }, request));
  }

  @Delete(':scenario')
  @HttpCode(204)
  @Permission('what-if:run')
  @ApiOperation({ summary: 'Takes a kept what-if of one’s own away' })
  @ApiNoContentResponse()
  remove(
    @PathTexts(scenarioPath) { scenario }: ScenarioPath,
    @IfMatch() revision: number,
    @Asking() actor: Actor,
  ): Promise<void> {
    return this.scenarios.remove(actor, { scenario, revision });
  }

  @Get(':scenario/changes')
  @Permission('what-if:run')
  @ApiOperation({ summary: 'What a draft of a kept what-if would change in its rules' })
  @Answers(ref('ScenarioChanges'))
  async changes(@PathTexts(scenarioPath) { scenario }: ScenarioPath, @Asking() actor: Actor): Promise<object> {
    return { changes: await this.scenarios.changes(actor, scenario) };
  }
}

function tagged(reply: FastifyReply, view: ScenarioView): ScenarioView {
  tagRevision(reply, view.revision);
  return view;
}
