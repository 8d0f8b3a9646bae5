import { Injectable } from '@nestjs/common';
import { contentHash, type Change } from '#policy';
import { Database, type ScenarioContent, type ScenarioDocument, type StoredMark } from '#persistence';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../clock/clock.js';
import { DraftWork } from '../../drafts/work/draft-work.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { limitOf } from '../../input/schemas.js';
import { Problem } from '../../problems/problem.js';
import type { ListQuery, NewScenario } from '../what-if.dto.js';
import { askedProgrammes, WhatIfRules } from '../what-if-rules.js';
import { maySee, readOverlay, scenarioView, type ScenarioView } from './scenario-view.js';

/** A scenario and the revision of it that was seen. */
export interface SeenScenario {
  readonly scenario: string;
  readonly revision: number;
}

/** Named what-ifs: kept, shared, changed by whoever made them, never applied. */
@Injectable()
export class ScenariosService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly rules: WhatIfRules,
    private readonly work: DraftWork,
  ) {}

  /** @throws PolicyError with the place of what does not fit the rules; Problem as WhatIfRules */
  async create(actor: Actor, request: NewScenario, key: string | undefined): Promise<ScenarioView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/what-if/scenarios', key, request };
    return this.idempotency.once(keyed, async (id) => {
      const content = await this.#fitting(actor, request);
      const mark = this.#mark(actor);
      const scenario = { _id: `s-${id}`, ...content, by: mark, changed: mark, revision: 1 };
      return scenarioView(actor, await this.database.scenarios.add(scenario));
    });
  }

  async list(actor: Actor, { programme, after, limit }: ListQuery): Promise<{ items: ScenarioView[]; next?: string }> {
    const programmes = askedProgrammes(actor, await this.database.scenarios.programmes(), programme);
    const size = limitOf(limit);
    const page = { limit: size, ...(after === undefined ? {} : { after }) };
    const items = await this.database.scenarios.list({ id: actor.id, programmes }, page);
    const last = items.at(-1);
    return {
      items: items.map((one) => scenarioView(actor, one)),
      ...(items.length === size && last !== undefined ? { next: last._id } : {}),
    };
  }

  async one(actor: Actor, id: string): Promise<ScenarioView> {
    return scenarioView(actor, await this.#find(actor, id));
  }

  /** @throws Problem `scenario/changed-meanwhile`, `access/not-permitted` for someone else's; PolicyError as create */
  async change(actor: Actor, seen: SeenScenario, request: NewScenario): Promise<ScenarioView> {
    const scenario = await this.#own(actor, seen);
    const content = await this.#fitting(actor, request);
    const after = await this.database.scenarios.change(scenario, content, this.#mark(actor));
    if (after === undefined) throw new Problem('scenario/changed-meanwhile');
    return scenarioView(actor, after);
  }

  /** @throws Problem as change */
  async remove(actor: Actor, seen: SeenScenario): Promise<void> {
    const scenario = await this.#own(actor, seen);
    if (!(await this.database.scenarios.remove(scenario, this.#mark(actor))))
      throw new Problem('scenario/changed-meanwhile');
  }

  /** What a draft of it would change: the only way from a what-if back into rules. */
  async changes(actor: Actor, id: string): Promise<readonly Change[]> {
    const scenario = await this.#find(actor, id);
    const { content, key } = await this.rules.find(actor, scenario.rules);
    const overlay = readOverlay(scenario.overlay);
    return this.work.run('overlayChanges', `${key}|${contentHash(overlay)}`, async () => ({ content, overlay }));
  }

  /** Whoever may not see it is told that it is not there. */
  async #find(actor: Actor, id: string): Promise<ScenarioDocument> {
    const scenario = await this.database.scenarios.find(id);
    if (scenario === undefined || !maySee(actor, scenario)) throw new Problem('scenario/not-found');
    return scenario;
  }

  async #own(actor: Actor, { scenario: id, revision }: SeenScenario): Promise<ScenarioDocument> {
    const scenario = await this.#find(actor, id);
    if (scenario.by.by.id !== actor.id) throw new Problem('access/not-permitted');
    if (scenario.revision !== revision) throw new Problem('scenario/changed-meanwhile');
    return scenario;
  }

  async #fitting(actor: Actor, request: NewScenario): Promise<ScenarioContent> {
    const { rules, label, note, overlay, question, isShared } = request;
    const { programme, content, key } = await this.rules.find(actor, rules);
    const asked = contentHash({ overlay, question: question ?? null });
    await this.work.run('whatIfFitting', `${key}|${asked}`, async () => ({ content, overlay, question }));
    return {
      programme,
      rules,
      label: typeof label === 'string' ? { ko: label, en: label } : label,
      ...(note === undefined ? {} : { note }),
      overlay: JSON.stringify(overlay),
      ...(question === undefined ? {} : { question: JSON.stringify(question) }),
      isShared,
    };
  }

  #mark({ id, name }: Actor): StoredMark {
    return { by: { id, name }, at: this.clock.now().toISOString() };
  }
}
