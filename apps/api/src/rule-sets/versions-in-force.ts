import { Injectable } from '@nestjs/common';
import { versionInForce, type VersionLife } from '#policy';
import { Database, type PublishedVersion } from '#persistence';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from './published-rule-sets.js';

/**
 * Which version of a programme holds on which day. Asked of the database each time: a version that another instance
 * published or withdrew a moment ago counts at once.
 */
@Injectable()
export class VersionsInForce {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
  ) {}

  /** The published versions of a programme, by their names. */
  async ofProgramme(programme: string): Promise<VersionLife[]> {
    const [versions, withdrawals] = await Promise.all([
      this.published.ofProgramme(programme),
      this.database.withdrawals.all(),
    ]);
    return versions.map((version) => versionLife(version, withdrawals.has(version.id)));
  }

  /**
   * @param asOf YYYY-MM-DD
   * @returns "programme/version"
   * @throws Problem `rule-set/none-in-force`, `rule-set/ambiguous`
   */
  async on(programme: string, asOf: string): Promise<string> {
    const found = versionInForce(await this.ofProgramme(programme), asOf);
    if (found.refused === 'rule-set/ambiguous') throw ambiguous(found.among.map(({ id }) => id).join(', '));
    if (found.refused !== undefined) throw new Problem(found.refused);
    return found.version.id;
  }
}

export const versionLife = ({ id, ruleSet }: PublishedVersion, isWithdrawn: boolean): VersionLife => ({
  id,
  inForce: ruleSet.manifest.inForce,
  isWithdrawn,
});

const ambiguous = (ids: string): Problem =>
  new Problem('rule-set/ambiguous', [
    {
      pointer: '/asOf',
      code: 'rule-set/ambiguous',
      detail: {
        ko: `같은 날 시행된 버전이 여럿입니다: ${ids}. ruleSet으로 하나를 고르십시오.`,
        en: `Several versions came into force on the same day: ${ids}. Name one as ruleSet.`,
      },
    },
  ]);
