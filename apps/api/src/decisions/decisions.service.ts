import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, compileRuleSet, evaluate, type DecisionRecord, type Facts } from '#policy';
import { Database, type DecisionDocument, type DecisionSummary, type StoredMark } from '#persistence';
import { actingBody, isAmong } from '../access/acting-body.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { EvaluationsService } from '../evaluations/evaluations.service.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import type { DecisionRequest } from './decisions.dto.js';

export interface StoredDecisionSummary extends Omit<DecisionSummary, '_id'> {
  readonly id: string;
}
export interface StoredDecisionView extends StoredDecisionSummary {
  readonly facts: Facts;
  readonly record: DecisionRecord;
}
export interface ReplayView {
  readonly same: boolean;
  readonly id: string;
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly recordHash: string;
  readonly replayedHash: string;
  readonly replayed?: DecisionRecord;
}

/** Decisions that are kept: what was decided, under which version, from which facts, in the very bytes. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly published: PublishedRuleSets,
    private readonly evaluations: EvaluationsService,
  ) {}

  /** @throws Problem `access/not-permitted` and those of an evaluation */
  async record(actor: Actor, request: DecisionRequest, key: string | undefined): Promise<StoredDecisionView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/decisions', key, request };
    return this.idempotency.once(keyed, async (id) => {
      const stored = await this.database.decisions.add(await this.#taken(actor, `e-${id}`, request));
      await this.database.audit.append({
        actor: stored.recorded.by.id,
        action: 'decision-recorded',
        subject: stored._id,
        // What was decided stands in the decision; facts about people stay out of the chain.
        details: { ruleSet: stored.ruleSet, decision: stored.decision, recordHash: stored.recordHash },
        once: `decision-recorded:${stored._id}`,
      });
      return wholeView(stored);
    });
  }

  /** Of the programmes and bodies one may see, the newest first. */
  async list(
    actor: Actor,
    { programme, ...page }: { programme?: string; after?: string; limit: number },
  ): Promise<StoredDecisionSummary[]> {
    const asked = programme === undefined ? await this.database.ruleSetVersions.programmes() : [programme];
    const seen = asked.map((one) => ({ programme: one, bodies: actor.bodies('decisions:read', one) }));
    return (await this.database.decisions.list(seen, page)).map(summaryView);
  }

  async one(actor: Actor, id: string): Promise<StoredDecisionView> {
    return wholeView(await this.find(actor, id));
  }

  /** By the version it names, whatever has been published or withdrawn since. @throws Problem `rule-set/damaged` */
  async replay(actor: Actor, id: string): Promise<ReplayView> {
    const { ruleSet, decision, facts, record, recordHash } = await this.find(actor, id);
    const version = await this.published.get(ruleSet.id);
    if (version.hash !== ruleSet.hash) throw new Problem('rule-set/damaged');
    const { asOf } = JSON.parse(record) as DecisionRecord;
    const replayed = await evaluate(compileRuleSet(version.ruleSet, { asOf }), decision, JSON.parse(facts) as Facts);
    const bytes = canonicalJson(replayed);
    const same = bytes === record;
    return { same, id, ruleSet, recordHash, replayedHash: hashOf(bytes), ...(same ? {} : { replayed }) };
  }

  async #taken(actor: Actor, _id: string, request: DecisionRequest): Promise<DecisionDocument> {
    const { decision, facts } = request;
    const ruleSet = await this.evaluations.which(request);
    const [programme = ''] = ruleSet.split('/');
    if (!actor.may('decisions:record', { programme })) throw new Problem('access/not-permitted');
    const body = actingBody(request.subject.body, actor.bodies('decisions:record', programme), NOT_SAID);
    const subject = { label: request.subject.label, ...(body === undefined ? {} : { body }) };
    const { hash, ruleSet: content } = await this.published.get(ruleSet);
    // Named, so that a replay years later takes the very day it was taken for.
    const asOf = request.asOf ?? content.manifest.inForce.from;
    const record = await this.evaluations.evaluate({ ruleSet, decision, facts, asOf, by: 'engine' });
    const bytes = canonicalJson(record);
    const recorded: StoredMark = { by: { id: actor.id, name: actor.name }, at: this.clock.now().toISOString() };
    return {
      _id,
      programme,
      ruleSet: { id: ruleSet, hash },
      decision,
      asOf,
      subject,
      outcome: record.outcome,
      facts: JSON.stringify(facts),
      record: bytes,
      recordHash: hashOf(bytes),
      recorded,
    };
  }

  /** Whole, with its facts. To whoever may not read it, it is not there. @throws Problem `decision/not-kept` */
  async find(actor: Actor, id: string): Promise<DecisionDocument> {
    const found = await this.database.decisions.find(id);
    if (found === undefined || !isAmong(actor.bodies('decisions:read', found.programme), found.subject.body))
      throw new Problem('decision/not-kept');
    return found;
  }
}

const NOT_SAID = { pointer: '/subject/body', code: 'decision/body-not-said' };

const hashOf = (bytes: string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function summaryView({ _id: id, ...decision }: DecisionSummary): StoredDecisionSummary {
  return { id, ...decision };
}
function wholeView({ facts, record, ...summary }: DecisionDocument): StoredDecisionView {
  return {
    ...summaryView(summary),
    facts: JSON.parse(facts) as Facts,
    record: JSON.parse(record) as DecisionRecord,
  };
}
