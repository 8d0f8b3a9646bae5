import { Database } from '#persistence';
import { contentHash, hashRuleSet, type Change, type RuleSet } from '#policy';
import type { Actor } from '../../apps/api/src/access/actor.js';
import { Clock } from '../../apps/api/src/clock/clock.js';
import { DraftContents } from '../../apps/api/src/drafts/draft-contents.js';
import { DraftCreation } from '../../apps/api/src/drafts/draft-creation.js';
import { DraftGate, type Judgement } from '../../apps/api/src/drafts/draft-gate.js';
import { DraftLife } from '../../apps/api/src/drafts/draft-life.js';
import { DraftPublication } from '../../apps/api/src/drafts/draft-publication.js';
import { DraftSteps } from '../../apps/api/src/drafts/draft-steps.js';
import { DraftsService } from '../../apps/api/src/drafts/drafts.service.js';
import type { SeenDraft } from '../../apps/api/src/drafts/draft-views.js';
import { Idempotency } from '../../apps/api/src/idempotency/idempotency.js';
import { Problem } from '../../apps/api/src/problems/problem.js';
import { PublishedRuleSets } from '../../apps/api/src/rule-sets/published-rule-sets.js';
import { makeRuleSet } from '../builders/rule-set.js';

class StoppedClock extends Clock {
  override now(): Date {
    return new Date('2024-04-01T00:00:00Z');
  }
}

/**
 * The one part that is left out: what the gate asks of a content has tests of its own and takes longer than everything
 * walked here. Who may do what, in which order and on which content is all ours to get wrong without it.
 */
class OpenGate extends DraftGate {
  override async judge(): Promise<Judgement> {
    return {
      findings: { diagnostics: [], cases: [], coverage: [], yearValues: [] },
      obstacles: [],
      openConfirmations: [],
    };
  }
}

/** Someone who may try everything: then only the rules of a draft's life stand in their way. */
const person = (id: string): Actor => ({
  id,
  name: id,
  permissions: [],
  isVisitor: false,
  isPerson: true,
  may: () => true,
  bodies: () => 'all',
});
const PEOPLE = ['officer-1', 'officer-2', 'approver-1', 'approver-2'].map(person);

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where the next step of each status lies among the dice of `#step`. */
const NEXT: Readonly<Record<string, number>> = { draft: 0.4, inReview: 0.6, approved: 0.8 };
const words = { ko: '시험', en: 'test' };
export const BASE = 'test-fund/2024';

/** The real services over a real database, as one instance of the service has them. */
export class Walker {
  readonly #drafts: DraftsService;
  readonly #life: DraftLife;
  readonly #publication: DraftPublication;
  readonly #creation: DraftCreation;

  constructor(readonly database: Database) {
    const clock = new StoppedClock();
    const published = new PublishedRuleSets(database);
    const contents = new DraftContents(published);
    const steps = new DraftSteps(database, clock, contents);
    const unused = undefined as never;
    const gate = new OpenGate(database, clock, unused, contents, unused, unused);
    const idempotency = new Idempotency(database);
    this.#drafts = new DraftsService(database, steps, contents);
    this.#life = new DraftLife(steps, gate);
    this.#publication = new DraftPublication(database, idempotency, published, steps, contents, gate);
    this.#creation = new DraftCreation(database, idempotency, published, contents, steps, unused);
  }

  /** What drafts begin with. */
  async prepare(): Promise<void> {
    const manifest = { id: BASE };
    const process = {
      roles: [{ id: 'staff', label: words, source: ['product'] }],
      states: [{ id: 'begun', label: words }],
      transitions: [],
      duties: [],
    };
    const ruleSet: RuleSet = { ...makeRuleSet({ manifest }), process };
    const [programme = '', version = ''] = BASE.split('/');
    const importedAt = '2024-04-01T00:00:00.000Z';
    await this.database.ruleSetVersions.add({ programme, version, ruleSet, texts: {}, importedAt });
  }

  /**
   * One draft, walked by four people: one step after the other, or several at once, on what they saw last or on what
   * they saw long ago. @throws Error naming what must never be
   */
  async walk(name: string, random: () => number): Promise<Walked> {
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const [creator = PEOPLE[0]] = [pick(PEOPLE.slice(0, 2))];
    const begun = await this.#creation.create(creator as Actor, { base: BASE, id: `test-fund/${name}` }, undefined);
    const seen = [{ revision: begun.revision, contentHash: begun.contentHash }];
    let successes = 0;
    let refusals = 0;
    const rounds = 4 + Math.floor(random() * 5);
    for (let round = 0; round < rounds; round += 1) {
      const atOnce = random() < 0.35 ? 2 + Math.floor(random() * 2) : 1;
      const tried = Array.from({ length: atOnce }, () => {
        const known = random() < 0.8 ? (seen.at(-1) ?? begun) : pick(seen);
        return this.#attempt(begun.id, known, pick(PEOPLE), random);
      });
      const outcomes = await Promise.all(tried);
      for (const after of outcomes)
        if (after === undefined) refusals += 1;
        else if (!seen.some(({ revision }) => revision === after.revision)) successes += 1;
        else if (after.isStep) throw new Error(`${name}: two steps made revision ${after.revision}`);
      const now = await this.database.drafts.find(begun.id);
      if (now === undefined) throw new Error(`${name}: the draft is gone`);
      seen.push({ revision: now.revision, contentHash: now.contentHash });
    }
    await this.#hold(begun.id, name, successes);
    return { successes, refusals, status: (await this.database.drafts.find(begun.id))?.status ?? '' };
  }

  async #attempt(
    draft: string,
    known: { revision: number; contentHash: string },
    actor: Actor,
    random: () => number,
  ): Promise<{ revision: number; isStep: boolean } | undefined> {
    const at: SeenDraft = { draft, revision: known.revision };
    // All drawn before anything is waited for: the same seed makes the same attempts.
    const [anything, leaning, letter] = [random(), random(), random()];
    const status = (await this.database.drafts.find(draft))?.status ?? 'draft';
    // Half of what people try is what comes next; the other half is anything at all.
    const dice = leaning < 0.5 ? (NEXT[status] ?? anything) : anything;
    const text = String(Math.floor(letter * 4));
    try {
      const after = await this.#step(dice, actor, at, known.contentHash, text);
      return { revision: after.revision, isStep: after.revision !== known.revision };
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return undefined;
      throw error;
    }
  }

  #step(dice: number, actor: Actor, at: SeenDraft, hash: string, text: string): Promise<{ revision: number }> {
    const changes: readonly Change[] = [{ at: 'manifest/title/ko', set: text }];
    if (dice < 0.3) return this.#drafts.change(actor, at, { changes });
    if (dice < 0.5) return this.#life.submit(actor, at);
    if (dice < 0.72) return this.#life.approve(actor, at, hash);
    if (dice < 0.86) return this.#publication.publish(actor, at, undefined);
    if (dice < 0.92) return this.#life.reopen(actor, at);
    if (dice < 0.97) return this.#life.sendBack(actor, at, text);
    return this.#life.discard(actor, at, text);
  }

  /** Holds the history against what must always be so, told here once more and without any of the service's code. */
  async #hold(id: string, name: string, successes: number): Promise<void> {
    const wrong = (what: string): never => {
      throw new Error(`${name}: ${what}`);
    };
    const draft = (await this.database.drafts.find(id)) ?? wrong('the draft is gone');
    const history = await this.database.drafts.revisions(id, { limit: 1000 });
    if (history.some(({ revision }, index) => revision !== index + 1)) wrong('a revision is missing or there twice');
    if (history.length !== draft.revision) wrong('the draft is at another revision than its history');
    if (history.length - 1 !== successes) wrong(`${successes} steps were acknowledged, ${history.length - 1} made`);
    const hands = new Set<string>();
    let approved: string | undefined;
    let content = '';
    for (const { event, by, contentHash: hash } of history) {
      if (event === 'created' || event === 'changed') {
        hands.add(by.id);
        if (event === 'changed' && approved !== undefined) wrong('changed while approved');
        content = hash;
      } else if (hash !== content) wrong(`${event} names another content`);
      if (event === 'approved') {
        if (hands.has(by.id)) wrong(`approved by ${by.id}, who had a hand in it`);
        approved = hash;
      }
      if (event === 'reopened' || event === 'returned') approved = undefined;
      if (event === 'published' && (approved === undefined || approved !== content))
        wrong('published without approval');
    }
    const version = await this.database.ruleSetVersions.find(`test-fund/${name}`);
    const isPublished = history.some(({ event }) => event === 'published');
    if (isPublished !== (version !== undefined)) wrong('a version is there and was not published, or the other way');
    if (version === undefined) return;
    if (history.at(-1)?.event !== 'published') wrong('something happened after the publication');
    if (version.from?.approvedHash !== approved) wrong('another content was published than was approved');
    const whole = contentHash({ ruleSet: version.ruleSet, cases: {} });
    if (whole !== approved || hashRuleSet(version.ruleSet) !== draft.published?.hash)
      wrong('the published bytes differ');
  }
}

export interface Walked {
  readonly successes: number;
  readonly refusals: number;
  readonly status: string;
}
