import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type ApplicationDocument, type RoundDocument } from '#persistence';
import { Permission } from '../access/access.decorators.js';
import { Asking, type Actor } from '../access/actor.js';
import { Answers } from '../answers/answers.decorator.js';
import { ref } from '../answers/schemas.js';
import { PathTexts, QueryTexts } from '../input/input.decorators.js';
import { limitOf } from '../input/schemas.js';
import { Problem } from '../problems/problem.js';
import { applicationPath, applicationsQuery, roundPath } from './rounds.dto.js';

/** A round as it is shown: its key is its id. */
type RoundView = Omit<RoundDocument, '_id'> & { readonly id: string };
/** An application as it is shown: `round` and `application` together name it. */
type ApplicationView = Omit<ApplicationDocument, '_id'>;

@ApiTags('rounds')
@ApiBearerAuth()
@Controller('api/rounds')
export class RoundsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permission('rounds:read')
  @ApiOperation({ summary: 'Rounds, each with the rule-set version it is bound to' })
  @Answers(ref('RoundList'))
  async list(@Asking() actor: Actor): Promise<{ items: RoundView[] }> {
    const rounds = await this.database.rounds.list();
    return { items: rounds.filter(isShownTo(actor)).map(({ _id, ...round }) => ({ id: _id, ...round })) };
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
    if (!(await this.#isShown(id, actor))) throw new Problem('round/not-found');
    const limit = limitOf(query.limit);
    const items = await this.database.rounds.applications(id, { after: query.after ?? '', limit });
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
    if (!(await this.#isShown(path.id, actor))) throw new Problem('round/not-found');
    const found = await this.database.rounds.application(path.id, path.application);
    if (found === undefined) throw new Problem('application/not-found');
    return applicationView(found);
  }

  async #isShown(id: string, actor: Actor): Promise<boolean> {
    const round = await this.database.rounds.find(id);
    return round !== undefined && isShownTo(actor)(round);
  }
}

/** A visitor sees what is made up; to them, a round of real people is not there. */
const isShownTo =
  ({ isVisitor }: Actor) =>
  ({ invented }: RoundDocument): boolean =>
    invented || !isVisitor;

const applicationView = ({ _id, ...application }: ApplicationDocument): ApplicationView => application;
