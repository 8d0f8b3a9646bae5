import { Injectable } from '@nestjs/common';
import type { RuleSet } from '#policy';
import { Database } from '#persistence';
import type { Actor } from '../../access/actor.js';
import { DraftContents } from '../../drafts/draft-contents.js';
import { DraftSteps } from '../../drafts/draft-steps.js';
import { Problem } from '../../problems/problem.js';
import { PublishedRuleSets } from '../../rule-sets/published-rule-sets.js';

const DRAFT = 'draft:';

/** Rules that are asked what if, by name and content. */
export interface AskedRules {
  readonly programme: string;
  readonly id: string;
  readonly hash: string;
  readonly ruleSet: RuleSet;
}

export const isDraftRules = (id: string): boolean => id.startsWith(DRAFT);

/** The rules a what-if names. */
@Injectable()
export class RunRules {
  constructor(
    private readonly published: PublishedRuleSets,
    private readonly drafts: DraftSteps,
    private readonly contents: DraftContents,
  ) {}

  /**
   * @param id "programme/version", or "draft:<id>" for a draft as it is now
   * @throws Problem `rule-set/not-found`, `draft/not-found`, `access/not-permitted`
   */
  async get(actor: Actor, id: string): Promise<AskedRules> {
    const rules = isDraftRules(id) ? await this.#draft(actor, id) : await this.#version(id);
    if (!actor.may('what-if:run', { programme: rules.programme })) throw new Problem('access/not-permitted');
    return rules;
  }

  async #version(id: string): Promise<AskedRules> {
    const { programme, hash, ruleSet } = await this.published.get(id);
    return { programme, id, hash, ruleSet };
  }

  async #draft(actor: Actor, id: string): Promise<AskedRules> {
    const draft = await this.drafts.find(actor, id.slice(DRAFT.length));
    const { ruleSet } = await this.contents.of(draft);
    return { programme: draft.programme, id, hash: draft.contentHash, ruleSet };
  }
}

/** JSON text of rule sets: threads are given text, since copying it costs less than copying what it says. */
@Injectable()
export class RuleSetTexts {
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
  ) {}

  /** A draft goes on being changed: what a run asks about it is kept apart, by its content. */
  async keep({ id, hash, ruleSet }: AskedRules): Promise<void> {
    if (isDraftRules(id)) await this.database.whatIfRules.put(hash, JSON.stringify(ruleSet));
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
