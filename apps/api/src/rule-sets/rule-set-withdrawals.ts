import { Injectable } from '@nestjs/common';
import { Database, type StoredReason } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from './published-rule-sets.js';

export interface WithdrawalView {
  readonly id: string;
  readonly hash: string;
  readonly withdrawn: StoredReason;
}

/** Takes published versions out of force: a record beside the version, which itself never changes. */
@Injectable()
export class RuleSetWithdrawals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly published: PublishedRuleSets,
  ) {}

  /** @throws Problem `rule-set/not-found`, `rule-set/own-work`, `rule-set/withdrawn` when it was before */
  async withdraw(actor: Actor, id: string, reason: string): Promise<WithdrawalView> {
    const version = await this.published.get(id);
    if (!actor.may('versions:withdraw', { programme: version.programme })) throw new Problem('access/not-permitted');
    if (await this.#isOwnWork(actor, version.from?.draft)) throw new Problem('rule-set/own-work');
    const at = this.clock.now().toISOString();
    const withdrawn = { by: { id: actor.id, name: actor.name }, at, reason };
    const isFirst = await this.database.withdrawals.add({ _id: id, hash: version.hash, withdrawn });
    const stored = await this.database.withdrawals.find(id);
    // Also for one that was there: whoever made it may have died before this.
    await this.database.audit.append({
      actor: stored?.withdrawn.by.id ?? actor.id,
      action: 'rule-set-withdrawn',
      subject: id,
      details: { hash: version.hash, reason: stored?.withdrawn.reason ?? reason },
      once: `rule-set-withdrawn:${id}`,
    });
    if (!isFirst) throw new Problem('rule-set/withdrawn');
    return { id, hash: version.hash, withdrawn };
  }

  /** Whoever wrote a version does not take it back alone, as they did not put it into force alone. */
  async #isOwnWork({ id }: Actor, draft: string | undefined): Promise<boolean> {
    if (draft === undefined) return false;
    const { contributors = [] } = (await this.database.drafts.find(draft)) ?? {};
    return contributors.some((person) => person.id === id);
  }
}
