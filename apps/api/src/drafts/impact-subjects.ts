import { Injectable } from '@nestjs/common';
import { contentHash, type DecisionRecord, type Facts, type ImpactSubject } from '#policy';
import { Database, type DecisionDocument, type RoundDocument } from '#persistence';
import type { Actor } from '../access/actor.js';

/** Decisions looked at: the newest. More would take longer than anyone waits, and say the same. */
const MOST_DECISIONS = 1000;
const PAGE = 100;

/** The subjects of an impact report, fetched only when the report has to be made, and a key that names them. */
export interface SubjectSource {
  readonly key: string;
  readonly subjects: () => Promise<ImpactSubject[]>;
}
export interface SubjectOptions {
  /** Those each application is looked at by. */
  readonly decisions: readonly string[];
  /** "programme/version": only of what was decided or announced under it. */
  readonly ruleSet?: string;
}

type Centres = 'all' | readonly string[];

/**
 * What was decided in a programme, and what could be: kept decisions, and the applications of its rounds, as far as who
 * asks may see them. The key says whose they are: two people who see different applications share no report.
 */
@Injectable()
export class ImpactSubjects {
  constructor(private readonly database: Database) {}

  async of(actor: Actor, programme: string, { decisions, ruleSet }: SubjectOptions): Promise<SubjectSource> {
    const isMeant = (id: string): boolean => (ruleSet === undefined ? id.startsWith(`${programme}/`) : id === ruleSet);
    const centres = actor.bodies('rounds:read', programme);
    const rounds = (await this.database.rounds.list()).filter(({ ruleSet: { id } }) => isMeant(id));
    const decided = { programme, bodies: actor.bodies('decisions:read', programme) };
    const count = await this.database.decisions.count(decided);
    return {
      key: contentHash([
        count,
        rounds.map(({ contentHash: hash }) => hash),
        decisions,
        centres,
        decided.bodies,
        ruleSet ?? null,
      ]),
      subjects: async () => {
        const kept = await this.database.decisions.newest(decided, MOST_DECISIONS);
        const applications = await Promise.all(rounds.map((round) => this.#applications(round, decisions, centres)));
        return [...kept.filter((one) => isMeant(one.ruleSet.id)).map(decisionSubject), ...applications.flat()];
      },
    };
  }

  async #applications(
    { _id: round, asOf }: RoundDocument,
    decisions: readonly string[],
    centres: Centres,
  ): Promise<ImpactSubject[]> {
    const found: ImpactSubject[] = [];
    for (let after = ''; ;) {
      const page = await this.database.rounds.applications(round, { after, limit: PAGE, centres });
      for (const { application, name, facts } of page)
        for (const decision of decisions)
          found.push({ id: `${round}/${application}`, label: name, decision, facts, asOf, origin: 'round' });
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return found;
      after = last.application;
    }
  }
}

function decisionSubject({
  _id: id,
  subject,
  decision,
  facts,
  asOf,
  record,
  ruleSet,
}: DecisionDocument): ImpactSubject {
  const { outcome, values } = JSON.parse(record) as DecisionRecord;
  const { label } = subject;
  return {
    id,
    label: { ko: label, en: label },
    decision,
    facts: JSON.parse(facts) as Facts,
    asOf,
    recorded: { ruleSet, outcome, values },
    origin: 'decision',
  };
}
