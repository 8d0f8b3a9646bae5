import { Injectable } from '@nestjs/common';
import { contentHashOf, type VersionContent } from '#policy';
import type { Actor } from '../access/actor.js';
import { DraftContents } from '../drafts/draft-contents.js';
import { DraftSteps } from '../drafts/draft-steps.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';

const DRAFT = /^draft:(.*)$/;

/** The rules that a what-if is asked of: a published version, or a draft as it stands now. */
export interface AskedRules {
  /** As they were named: "programme/version" or "draft:<id>". */
  readonly rules: string;
  readonly programme: string;
  /** "programme/version" they are or are to become, with the hash: of a version as published, of a draft of all it holds. */
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly content: VersionContent;
  /** Names the content: the same key is the same rules and cases. */
  readonly key: string;
}

/** Finds the rules that a what-if is asked of. */
@Injectable()
export class WhatIfRules {
  constructor(
    private readonly published: PublishedRuleSets,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
  ) {}

  /** @throws Problem `rule-set/not-found`, `draft/not-found`, `access/not-permitted` */
  async find(actor: Actor, rules: string): Promise<AskedRules> {
    const id = DRAFT.exec(rules)?.[1];
    const found = id === undefined ? await this.#version(rules) : await this.#draft(actor, id, rules);
    if (!actor.may('what-if:run', { programme: found.programme })) throw new Problem('access/not-permitted');
    return found;
  }

  async #version(rules: string): Promise<AskedRules> {
    const { programme, hash } = await this.published.get(rules);
    const content = await this.contents.version(rules);
    return { rules, programme, ruleSet: { id: rules, hash }, content, key: contentHashOf(content) };
  }

  async #draft(actor: Actor, id: string, rules: string): Promise<AskedRules> {
    const draft = await this.steps.find(actor, id);
    const { programme, version, contentHash: hash } = draft;
    const content = await this.contents.of(draft);
    return { rules, programme, ruleSet: { id: `${programme}/${version}`, hash }, content, key: contentHashOf(content) };
  }
}

/** Of some programmes those that someone may ask what-ifs of; of one alone where it is named. */
export const askedProgrammes = (actor: Actor, programmes: readonly string[], only: string | undefined): string[] =>
  programmes.filter((one) => (only === undefined || one === only) && actor.may('what-if:run', { programme: one }));
