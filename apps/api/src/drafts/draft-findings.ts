import { Injectable } from '@nestjs/common';
import { contentHash, type BoundaryCase, type NameInScope, type RuleSetDescription, type VersionChange } from '#policy';
import { Database, type DraftDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import type { ExplanationAnswer } from '../evaluations/evaluations.service.js';
import { Problem } from '../problems/problem.js';
import type { Language } from '../problems/language.js';
import { ShownRounds } from '../rounds/shown-rounds.js';
import { DraftContents } from './draft-contents.js';
import { DraftGate } from './draft-gate.js';
import { DraftSteps } from './draft-steps.js';
import type { ChecksView } from './draft-views.js';
import type { NamesQuery, Trial } from './drafts.dto.js';
import { DraftWork } from './work/draft-work.js';
import type { Trial as TrialWork } from './work/jobs.js';

/** What a draft says and does, each worked out once for a content. */
@Injectable()
export class DraftFindings {
  constructor(
    private readonly database: Database,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly gate: DraftGate,
    private readonly work: DraftWork,
    private readonly rounds: ShownRounds,
  ) {}

  async checks(actor: Actor, id: string): Promise<ChecksView> {
    const draft = await this.steps.find(actor, id);
    const { contentHash: hash, revision } = draft;
    const impactRead = await this.database.impactReads.has({ draft: id, contentHash: hash, person: actor.id });
    const { findings, obstacles, openConfirmations } = await this.gate.judge(draft, { impactRead });
    const { diagnostics, cases, coverage, yearValues } = findings;
    const failed = cases.filter(({ passes }) => !passes);
    const open = coverage.filter(({ isCovered, waivedBy }) => !isCovered && waivedBy === undefined);
    return {
      revision,
      contentHash: hash,
      diagnostics,
      cases: { passed: cases.length - failed.length, failed },
      coverage: { covered: coverage.length - open.length, total: coverage.length, open },
      confirmations: { open: openConfirmations, total: yearValues.length },
      obstacles,
    };
  }

  async description(actor: Actor, id: string, language: Language): Promise<RuleSetDescription> {
    const draft = await this.steps.find(actor, id);
    const key = `${draft.contentHash}|${language}`;
    return this.work.run('description', key, async () => ({ content: await this.contents.of(draft), language }));
  }

  async names(actor: Actor, id: string, { decision, inside }: NamesQuery): Promise<readonly NameInScope[]> {
    const { draft, key, content } = await this.#about(actor, id, decision);
    return this.work.run('names', `${key}|${inside ?? ''}`, async () => ({
      content: await content(draft),
      decision,
      ...(inside === undefined ? {} : { inside }),
    }));
  }

  async comparison(actor: Actor, id: string): Promise<readonly VersionChange[]> {
    const draft = await this.steps.find(actor, id);
    return this.work.run('comparison', `${baseKey(draft)}|${draft.contentHash}`, async () => ({
      before: await this.contents.origin(draft),
      after: await this.contents.of(draft),
    }));
  }

  async boundaryCases(actor: Actor, id: string, decision?: string): Promise<readonly BoundaryCase[]> {
    const { draft, key, content } = await this.#about(actor, id, decision);
    return this.work.run('boundaryCases', key, async () => ({ content: await content(draft), decision }));
  }

  /**
   * @throws Problem `decision/not-found`, `draft/not-readable`, `application/not-found`; PolicyError for an overlay that
   * does not fit
   */
  async trial(actor: Actor, id: string, asked: Trial): Promise<ExplanationAnswer> {
    const { draft, content } = await this.#about(actor, id, asked.decision);
    const trial = await this.#withFacts(actor, asked);
    const key = `${draft.contentHash}|${contentHash(trial)}`;
    return this.work.run('trial', key, async () => ({ content: await content(draft), trial }));
  }

  /** Facts as they are handed in, or those of a stored application on the day of its round. */
  async #withFacts(actor: Actor, { application, facts, ...asked }: Trial): Promise<TrialWork> {
    if ((application === undefined) === (facts === undefined)) throw factsOrApplication();
    if (application === undefined) return { ...asked, facts: facts ?? {} };
    const found = await this.rounds.application(actor, application);
    return { ...asked, facts: found.application.facts, asOf: found.round.asOf, isApplication: true };
  }

  /** A draft, and one of its decisions if one is named. */
  async #about(actor: Actor, id: string, decision: string | undefined) {
    const draft = await this.steps.find(actor, id);
    if (decision !== undefined) {
      const { decisions } = (await this.contents.of(draft)).ruleSet;
      if (!Object.hasOwn(decisions, decision)) throw new Problem('decision/not-found');
    }
    const content = (of: DraftDocument) => this.contents.of(of);
    return { draft, key: `${draft.contentHash}|${decision ?? ''}`, content };
  }
}

export const baseKey = ({ base }: DraftDocument): string => base?.hash ?? 'nothing';

const factsOrApplication = (): Problem =>
  new Problem('request/invalid', [
    {
      pointer: '/facts',
      code: 'trial/facts-or-application',
      detail: {
        ko: '사실(facts)이나 저장된 신청(application) 가운데 하나만 적으십시오.',
        en: 'Give facts or a stored application, one of the two.',
      },
    },
  ]);
