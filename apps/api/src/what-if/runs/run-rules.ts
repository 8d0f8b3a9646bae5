import { Injectable } from '@nestjs/common';
import type { RuleSet } from '#policy';
import type { Actor } from '../../access/actor.js';
import { Problem } from '../../problems/problem.js';
import { PublishedRuleSets } from '../../rule-sets/published-rule-sets.js';

/** Rules that are asked what if, by name and content. */
export interface AskedRules {
  readonly programme: string;
  readonly id: string;
  readonly hash: string;
  readonly ruleSet: RuleSet;
}

/** The rules a what-if names. */
@Injectable()
export class RunRules {
  constructor(private readonly published: PublishedRuleSets) {}

  /**
   * @param id "programme/version"
   * @throws Problem `rule-set/not-found`, `access/not-permitted`
   */
  async get(actor: Actor, id: string): Promise<AskedRules> {
    const { programme, hash, ruleSet } = await this.published.get(id);
    if (!actor.may('what-if:run', { programme })) throw new Problem('access/not-permitted');
    return { programme, id, hash, ruleSet };
  }
}

/** JSON text of rule sets: threads are given text, since copying it costs less than copying what it says. */
@Injectable()
export class RuleSetTexts {
  readonly #texts = new Map<string, string>();

  constructor(private readonly published: PublishedRuleSets) {}

  /** @throws Problem `rule-set/not-found`, where the version has gone or is another one than the run was asked about */
  async of({ id, hash }: { readonly id: string; readonly hash: string }): Promise<string> {
    const known = this.#texts.get(hash);
    if (known !== undefined) return known;
    const version = await this.published.get(id);
    if (version.hash !== hash) throw new Problem('rule-set/not-found');
    const text = JSON.stringify(version.ruleSet);
    this.#texts.set(hash, text);
    return text;
  }
}
