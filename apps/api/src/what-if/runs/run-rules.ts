import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Problem } from '../../problems/problem.js';
import { PublishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import type { AskedRules } from '../what-if-rules.js';

const DRAFT = 'draft:';

export const isDraftRules = (id: string): boolean => id.startsWith(DRAFT);

/** JSON text of rule sets: threads are given text, since copying it costs less than copying what it says. */
@Injectable()
export class RuleSetTexts {
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
  ) {}

  /** A draft goes on being changed: what a run asks about it is kept apart, by its content. */
  async keep({ rules, ruleSet: { hash }, content }: AskedRules): Promise<void> {
    if (isDraftRules(rules)) await this.database.whatIfRules.put(hash, JSON.stringify(content.ruleSet));
  }

  /** @throws Problem `rule-set/not-found`, where the version has gone or is another one than the run was asked about */
  async of({ id, hash }: { readonly id: string; readonly hash: string }): Promise<string> {
    if (isDraftRules(id)) {
      const kept = await this.database.whatIfRules.find(hash);
      if (kept === undefined) throw new Problem('rule-set/not-found');
      return kept;
    }
    const known = this.#texts.get(hash);
    if (known !== undefined) return known;
    const version = await this.published.get(id);
    if (version.hash !== hash) throw new Problem('rule-set/not-found');
    const text = JSON.stringify(version.ruleSet);
    this.#texts.set(hash, text);
    return text;
  }
}
