import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type ApplicationDocument, type RoundDocument } from '#persistence';
import { Permission } from '../access/access.decorators.js';
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
  async list(): Promise<{ items: RoundView[] }> {
    const rounds = await this.database.rounds.list();
    return { items: rounds.map(({ _id, ...round }) => ({ id: _id, ...round })) };
  }

  @Get(':id/applications')
  @Permission('rounds:read')
  @ApiOperation({ summary: 'Applications of a round, a page at a time' })
  async applications(
    @PathTexts(roundPath) { id }: { id: string },
    @QueryTexts(applicationsQuery) query: { after?: string; limit?: string },
  ): Promise<{ items: ApplicationView[]; next?: string }> {
    if ((await this.database.rounds.find(id)) === undefined) throw new Problem('round/not-found');
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
  async application(@PathTexts(applicationPath) path: { id: string; application: string }): Promise<ApplicationView> {
    const found = await this.database.rounds.application(path.id, path.application);
    if (found === undefined) throw new Problem('application/not-found');
    return applicationView(found);
  }
}

const applicationView = ({ _id, ...application }: ApplicationDocument): ApplicationView => application;
