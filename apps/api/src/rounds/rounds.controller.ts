import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type ApplicationDocument, type RoundDocument } from '#persistence';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import { limitOf } from '../input/schemas.js';
import { applicationPath, applicationsQuery, roundPath } from './rounds.dto.js';
import { programmeOf, ShownRounds } from './shown-rounds.js';

/** A round as it is shown: its key is its id. */
type RoundView = Omit<RoundDocument, '_id'> & { readonly id: string };
/** An application as it is shown: `round` and `application` together name it. */
type ApplicationView = Omit<ApplicationDocument, '_id'>;

@ApiTags('rounds')
@ApiBearerAuth()
@Controller('api/rounds')
export class RoundsController {
  constructor(
    private readonly database: Database,
    private readonly shown: ShownRounds,
  ) {}

  @Get()
  @Permission('rounds:read')
  @ApiOperation({ summary: 'Rounds, each with the rule-set version it is bound to' })
  @Answers(ref('RoundList'))
  async list(@Asking() actor: Actor): Promise<{ items: RoundView[] }> {
    const rounds = await this.shown.list(actor);
    return { items: rounds.map(({ _id, ...round }) => ({ id: _id, ...round })) };
  }

  @Get(':id/applications')
  @Permission('rounds:read')
  @ApiOperation({ summary: 'Applications of a round, a page at a time' })
  @Answers(ref('ApplicationPage'))
  async applications(
    @PathTexts(roundPath) { id }: { id: string },
    @QueryTexts(applicationsQuery) query: { after?: string; limit?: string },
    @Asking() actor: Actor,
  ): Promise<{ items: ApplicationView[]; next?: string }> {
    const centres = actor.bodies('rounds:read', programmeOf(await this.shown.round(actor, id)));
    const limit = limitOf(query.limit);
    const items = await this.database.rounds.applications(id, { after: query.after ?? '', limit, centres });
    const last = items.at(-1);
    return {
      items: items.map(applicationView),
      ...(items.length === limit && last !== undefined ? { next: last.application } : {}),
    };
  }

  @Get(':id/applications/:application')
  @Permission('rounds:read')
  @ApiOperation({ summary: 'One application as handed in' })
  @Answers(ref('Application'))
  async application(
    @PathTexts(applicationPath) path: { id: string; application: string },
    @Asking() actor: Actor,
  ): Promise<ApplicationView> {
    const { application } = await this.shown.application(actor, { round: path.id, application: path.application });
    return applicationView(application);
  }
}

const applicationView = ({ _id, ...application }: ApplicationDocument): ApplicationView => application;
