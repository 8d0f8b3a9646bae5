import { Injectable } from '@nestjs/common';
import { Database, type ApplicationDocument, type RoundDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Problem } from '../problems/problem.js';

/** Rounds and applications as far as who asks may see them; what they may not is answered as what is not there. */
@Injectable()
export class ShownRounds {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<RoundDocument[]> {
    return (await this.database.rounds.list()).filter(isShownTo(actor));
  }

  /** @throws Problem `round/not-found` */
  async round(actor: Actor, id: string): Promise<RoundDocument> {
    const round = await this.database.rounds.find(id);
    if (round === undefined || !isShownTo(actor)(round)) throw new Problem('round/not-found');
    return round;
  }

  /** @throws Problem `round/not-found`, `application/not-found` */
  async application(
    actor: Actor,
    { round: id, application }: { readonly round: string; readonly application: string },
  ): Promise<{ readonly round: RoundDocument; readonly application: ApplicationDocument }> {
    const round = await this.round(actor, id);
    const found = await this.database.rounds.application(id, application);
    const scope = { programme: programmeOf(round), body: found?.centre.ko };
    if (found === undefined || !actor.may('rounds:read', scope)) throw new Problem('application/not-found');
    return { round, application: found };
  }
}

/**
 * A visitor sees what is made up; to them, a round of real people is not there. To a person, a round of a programme
 * that they hold nothing for is not there either.
 */
const isShownTo =
  (actor: Actor) =>
  (round: RoundDocument): boolean =>
    (round.invented || !actor.isVisitor) && actor.may('rounds:read', { programme: programmeOf(round) });

/** A version's id is "programme/version". */
export const programmeOf = ({ ruleSet }: RoundDocument): string => ruleSet.id.split('/', 1)[0] ?? '';
