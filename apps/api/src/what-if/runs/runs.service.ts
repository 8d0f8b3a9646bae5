import { Injectable } from '@nestjs/common';
import { Database, type WhatIfRunDocument } from '#persistence';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../clock/clock.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { Problem } from '../../problems/problem.js';
import { askedRun, OpenRuns } from './open-runs.js';
import { RunEnds } from './run-ends.js';
import { RunHands } from './run-hands.js';
import { RunJobs } from './run-jobs.js';
import { chunkSize, MOST_OPEN, refuseTooLarge, rowsKeptOf } from './run-limits.js';
import type { RunRequest } from './run-request.js';
import { isDraftRules, RuleSetTexts } from './run-rules.js';
import { RunSources } from './run-sources.js';
import { runView, type RunView } from './run-view.js';
import { WhatIfThreads } from './work/what-if-threads.js';
import { WhatIfRules } from '../what-if-rules.js';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;
/** Other instances tell of an end by the database alone. */
const LOOK_MS = 250;

/** What-ifs that are run: asked, looked at, called off. */
@Injectable()
export class RunsService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly rules: WhatIfRules,
    private readonly texts: RuleSetTexts,
    private readonly sources: RunSources,
    private readonly threads: WhatIfThreads,
    private readonly open: OpenRuns,
    private readonly ends: RunEnds,
    private readonly hands: RunHands,
    private readonly jobs: RunJobs,
  ) {}

  /**
   * @param waitMs how long to wait for its end
   * @throws Problem `policy/refused` with the place in the request, and what finding rules and source throws; nothing is
   * stored then
   */
  async create(
    actor: Actor,
    request: RunRequest,
    { key, waitMs }: { readonly key: string | undefined; readonly waitMs: number },
  ): Promise<RunView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/what-if/runs', key, request };
    const { id } = await this.idempotency.once(keyed, async (hex) => {
      await this.#begin(actor, `r-${hex}`, request);
      return { id: `r-${hex}` };
    });
    return this.one(actor, id, waitMs);
  }

  /** @throws Problem `what-if/run-not-found` */
  async one(actor: Actor, id: string, waitMs = 0): Promise<RunView> {
    const found = await this.find(actor, id);
    const ended = await this.#ended(found, waitMs);
    const isOpen = ended.state === 'waiting' || ended.state === 'running';
    const { items } = isOpen ? await this.database.whatIfChunks.standing(id) : { items: 0 };
    return runView(ended, items);
  }

  async list(
    actor: Actor,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<{ items: readonly RunView[]; next?: string }> {
    const [at = '', id = ''] = after?.split('_') ?? [];
    const found = await this.database.whatIfRuns.ofPerson(actor.id, {
      after: after === undefined ? undefined : { at, id },
      limit,
    });
    const last = found.at(-1);
    const shown = found.filter((run) => isShownTo(actor, run));
    return {
      items: shown.map((run) => runView(run, 0)),
      ...(found.length === limit && last !== undefined ? { next: `${last.by.at}_${last._id}` } : {}),
    };
  }

  /** Nothing happens to one that has ended already. @throws Problem `what-if/run-not-found` */
  async cancel(actor: Actor, id: string): Promise<RunView> {
    await this.find(actor, id);
    if (await this.ends.cancel(id)) this.hands.callOff(id);
    return this.one(actor, id);
  }

  /** A run that who asks may see. @throws Problem `what-if/run-not-found` */
  async find(actor: Actor, id: string): Promise<WhatIfRunDocument> {
    const found = await this.database.whatIfRuns.find(id);
    if (found === undefined || !isShownTo(actor, found)) throw new Problem('what-if/run-not-found');
    return found;
  }

  async #begin(actor: Actor, id: string, request: RunRequest): Promise<void> {
    const asked = await this.rules.find(actor, request.rules);
    const { programme, content } = asked;
    const rules = { id: asked.rules, hash: asked.ruleSet.hash };
    if ((await this.database.whatIfRuns.openOf(actor.id)) >= MOST_OPEN) throw new Problem('what-if/too-many-runs');
    const ruleSet = isDraftRules(rules.id) ? JSON.stringify(content.ruleSet) : await this.texts.of(rules);
    const prepared = await this.threads.prepare(askedRun(rules, ruleSet, request));
    const source = await this.sources.find(actor, programme, request, prepared);
    refuseTooLarge(request.kind, source.applications, prepared);
    const divisions =
      request.kind === 'nearest'
        ? [await this.sources.only(source, request.application)]
        : await this.sources.divide(source, chunkSize(source.applications, prepared));
    const now = this.clock.now();
    await this.texts.keep(asked);
    await this.database.whatIfChunks.add(
      divisions.map((division, index) => ({
        ...division,
        _id: `${id}/${String(index).padStart(4, '0')}`,
        run: id,
        index,
      })),
    );
    const run = await this.database.whatIfRuns.add({
      _id: id,
      programme,
      kind: request.kind,
      rules,
      source,
      request: JSON.stringify(request),
      state: 'waiting',
      chunks: divisions.length,
      rowsKept: rowsKeptOf(request.kind, source.applications),
      by: { by: { id: actor.id, name: actor.name }, at: now.toISOString() },
      expires: new Date(now.getTime() + SEVEN_DAYS_MS).toISOString(),
    });
    await this.open.add(run);
    this.jobs.begin(id, divisions.length);
  }

  async #ended(run: WhatIfRunDocument, waitMs: number): Promise<WhatIfRunDocument> {
    const until = performance.now() + waitMs;
    let seen = run;
    while (seen.state === 'waiting' || seen.state === 'running') {
      const left = until - performance.now();
      if (left <= 0) return seen;
      await this.ends.wait(run._id, Math.min(LOOK_MS, left));
      seen = (await this.database.whatIfRuns.find(run._id)) ?? seen;
    }
    return seen;
  }
}

/** Whoever may ask what-ifs of the programme, and see the draft and the applications that it is about. */
function isShownTo(
  actor: Actor,
  { programme, rules, source, by }: Pick<WhatIfRunDocument, 'programme' | 'rules' | 'source' | 'by'>,
): boolean {
  if (!actor.may('what-if:run', { programme })) return false;
  if (by.by.id === actor.id) return true;
  if (isDraftRules(rules.id) && !actor.may('drafts:read', { programme })) return false;
  const seen = source.kind === 'round' ? actor.bodies('rounds:read', programme) : 'all';
  return seen === 'all' || (source.bodies?.every((body) => seen.includes(body)) ?? false);
}
