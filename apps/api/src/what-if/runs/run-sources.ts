import { Injectable } from '@nestjs/common';
import { contentHash, type Application } from '#policy';
import {
  Database,
  type ApplicationDocument,
  type ChunkDocument,
  type WhatIfRunDocument,
  type WhatIfSourceRecord,
} from '#persistence';
import type { Actor } from '../../access/actor.js';
import { Problem } from '../../problems/problem.js';
import { programmeOf, ShownRounds } from '../../rounds/shown-rounds.js';
import type { RunRequest } from './run-request.js';
import type { ChunkApplications, Prepared } from './work/orders.js';

/** Where chunks of a run begin and end. */
export interface Division {
  readonly from: number;
  readonly to: number;
  readonly after?: string;
}

/** The applications that a run is about: found, divided and read. */
@Injectable()
export class RunSources {
  constructor(
    private readonly database: Database,
    private readonly shown: ShownRounds,
  ) {}

  /**
   * The source as it is now, as far as who asks may see it.
   * @throws Problem `round/not-found`, `what-if/other-programme`, `what-if/no-applications`
   */
  async find(actor: Actor, programme: string, request: RunRequest, prepared: Prepared): Promise<WhatIfSourceRecord> {
    const { source } = request;
    if ('population' in source)
      return {
        kind: 'population',
        label: POPULATION,
        applications: prepared.population ?? 0,
        isInvented: true,
        hash: contentHash(source.population),
      };
    if ('source' in source) return this.#uploaded(programme, source.source);
    const round = await this.shown.round(actor, source.round);
    if (programmeOf(round) !== programme) throw new Problem('what-if/other-programme');
    const centres = bodiesOf(actor, programme);
    const applications =
      centres === 'all'
        ? round.applicationCount
        : (await this.database.rounds.division(round._id, { size: 1, centres })).count;
    return {
      kind: 'round',
      id: round._id,
      label: round.label,
      applications,
      isInvented: round.invented,
      hash: round.contentHash,
      ...(centres === 'all' ? {} : { bodies: centres }),
    };
  }

  async #uploaded(programme: string, id: string): Promise<WhatIfSourceRecord> {
    const found = await this.database.applicationSources.find(id);
    if (found?.programme !== programme) throw new Problem('source/not-found');
    const { label, applications, contentHash: hash } = found;
    return { kind: 'source', id, label: { ko: label, en: label }, applications, isInvented: false, hash };
  }

  /** One application of it alone. @throws Problem `application/not-found` */
  async only({ kind, id = '', applications, bodies }: WhatIfSourceRecord, application: string): Promise<Division> {
    if (kind === 'round') {
      const found = await this.database.rounds.application(id, application);
      if (found === undefined || (bodies && !bodies.includes(found.centre.ko)))
        throw new Problem('application/not-found');
      return { from: 1, to: 1 };
    }
    const number = kind === 'population' ? numberOf(application, applications) : await this.#position(id, application);
    if (number === undefined) throw new Problem('application/not-found');
    return { from: number, to: number };
  }

  /** The number in an uploaded file, from 1. */
  async #position(id: string, application: string): Promise<number | undefined> {
    for (let from = 0; ; from += LOOKED_AT_ONCE) {
      const some = await this.database.applicationSources.read(id, from, from + LOOKED_AT_ONCE);
      const at = some.findIndex((one) => one.id === application);
      if (at >= 0) return from + at + 1;
      if (some.length < LOOKED_AT_ONCE) return undefined;
    }
  }

  /** Cuts it into chunks of a size. */
  async divide(
    { kind, id = '', applications, bodies }: WhatIfSourceRecord,
    size: number,
  ): Promise<readonly Division[]> {
    const ends =
      kind === 'round' && applications > size
        ? (await this.database.rounds.division(id, { size, centres: bodies ?? 'all' })).ends
        : [];
    return Array.from({ length: Math.ceil(applications / size) }, (_, index) => {
      const after = ends[index - 1];
      const range = { from: index * size + 1, to: Math.min((index + 1) * size, applications) };
      return after === undefined ? range : { ...range, after };
    });
  }

  /** What a chunk is about. */
  async read(
    { source, request }: Pick<WhatIfRunDocument, 'source'> & { readonly request: RunRequest },
    { from, to, after = '' }: Pick<ChunkDocument, 'from' | 'to' | 'after'>,
  ): Promise<ChunkApplications> {
    const { kind, id = '', bodies } = source;
    if (kind === 'population') return { from, to };
    if (kind === 'source') {
      const applications = await this.database.applicationSources.read(id, from - 1, to);
      // Deleted meanwhile: what is left of it would give totals of something else.
      if (applications.length !== to - from + 1) throw new SourceGone();
      return { applications };
    }
    const round = await this.database.rounds.find(id);
    if (round === undefined) throw new Problem('round/not-found');
    const documents =
      request.kind === 'nearest'
        ? [await this.database.rounds.application(id, request.application)]
        : await this.database.rounds.applications(id, { after, limit: to - from + 1, centres: bodies ?? 'all' });
    return {
      applications: documents.filter((one) => one !== undefined).map((one) => applicationOf(one, round.asOf)),
    };
  }
}

/** The applications of a run are not there any more. */
export class SourceGone extends Error {}

const LOOKED_AT_ONCE = 1_000;

/** Applications of a population are called by their numbers, all of one length. */
function numberOf(application: string, count: number): number | undefined {
  const number = Number(application);
  const isNumber = /^\d{1,7}$/.test(application) && application.length === String(count).length;
  return isNumber && number >= 1 && number <= count ? number : undefined;
}

const POPULATION = { ko: '만들어 낸 모집단', en: 'generated population' } as const;

/** Whose applications someone may both see and ask about. */
function bodiesOf(actor: Actor, programme: string): 'all' | readonly string[] {
  const [seen, asked] = [actor.bodies('rounds:read', programme), actor.bodies('what-if:run', programme)];
  if (seen === 'all') return asked;
  return asked === 'all' ? seen : seen.filter((body) => asked.includes(body));
}

const applicationOf = (
  { application, name, region, centre, facts }: ApplicationDocument,
  asOf: string,
): Application => ({
  id: application,
  label: name,
  labels: { region, centre },
  facts,
  asOf,
});
