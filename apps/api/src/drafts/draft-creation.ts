import { Injectable } from '@nestjs/common';
import {
  applyChanges,
  changesBetween,
  contentHash,
  contentHashOf,
  datesMovedOn,
  type Change,
  type Manifest,
  type VersionContent,
} from '#policy';
import { Database, type DraftDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { PROBLEMS } from '../problems/catalogue.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { DraftContents, type Origin } from './draft-contents.js';
import { DraftSteps, manifestFields } from './draft-steps.js';
import { draftView } from './draft-view.js';
import type { DraftView } from './draft-views.js';
import { maySee, readOverlay } from '../what-if/kept/scenario-view.js';
import type { NewDraft } from './drafts.dto.js';
import { DraftWork } from './work/draft-work.js';

/** Begins drafts. */
@Injectable()
export class DraftCreation {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly published: PublishedRuleSets,
    private readonly contents: DraftContents,
    private readonly steps: DraftSteps,
    private readonly work: DraftWork,
  ) {}

  /**
   * @throws Problem `rule-set/not-found` for the base, `draft/version-taken`, `access/not-permitted`;
   * `scenario/not-found` and `scenario/other-rules` for a what-if that it is to begin with
   */
  async create(actor: Actor, request: NewDraft, key: string | undefined): Promise<DraftView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/drafts', key, request };
    return this.idempotency.once(keyed, async (id) => {
      const draft = await this.#begun(actor, `d-${id}`, request);
      return draftView(await this.database.drafts.add(draft));
    });
  }

  async #begun(actor: Actor, _id: string, request: NewDraft): Promise<DraftDocument> {
    const [programme = '', version = ''] = request.id.split('/');
    if (!actor.may('drafts:write', { programme })) throw new Problem('access/not-permitted');
    if (await this.#isTaken(request.id)) throw new Problem('draft/version-taken');
    const base = request.base === null ? null : await this.#base(request.base);
    const origin: Origin = { programme, version, base, origin: base === null ? firstManifest(request) : '' };
    const start = await this.contents.origin(origin);
    const supposed = await this.#supposed(actor, request);
    const wished = applyChanges(start, [...wishes(request), ...supposed]);
    const content = request.moveDates === true ? withDatesMoved(wished, start) : wished;
    const changes = JSON.stringify(changesBetween(start, content));
    const hash = contentHashOf(content);
    const mark = this.steps.mark(actor);
    return {
      _id,
      ...origin,
      ...manifestFields(content, { title: request.title ?? { ko: request.id, en: request.id } }),
      status: 'draft',
      revision: 1,
      changes,
      contentHash: hash,
      created: mark,
      changed: mark,
      contributors: [mark.by],
      confirmations: [],
      last: { ...mark, event: 'created', contentHash: hash, changes, undo: '[]' },
    };
  }

  async #base(id: string): Promise<{ id: string; hash: string }> {
    const { hash } = await this.published.get(id);
    return { id, hash };
  }

  /** What the what-if that the draft is made from changes in its base. */
  async #supposed(actor: Actor, { base, scenario: id }: NewDraft): Promise<readonly Change[]> {
    if (id === undefined) return [];
    const scenario = await this.database.scenarios.find(id);
    if (scenario === undefined || !maySee(actor, scenario)) throw aboutScenario('scenario/not-found');
    if (base === null || scenario.rules !== base) throw aboutScenario('scenario/other-rules');
    const content = await this.contents.version(base);
    const overlay = readOverlay(scenario.overlay);
    const key = `${contentHashOf(content)}|${contentHash(overlay)}`;
    return this.work.run('overlayChanges', key, async () => ({ content, overlay }));
  }

  async #isTaken(id: string): Promise<boolean> {
    return (await this.database.ruleSetVersions.list()).some((version) => version.id === id);
  }
}

/** Says that it is about the what-if, and not about the draft. */
function aboutScenario(code: 'scenario/not-found' | 'scenario/other-rules'): Problem {
  const { title, action } = PROBLEMS[code];
  const detail = { ko: `${title.ko} ${action.ko}`, en: `${title.en} ${action.en}` };
  return new Problem(code, [{ pointer: '/scenario', code, detail }]);
}

/** What whoever begins a draft knows of it already, as the first changes. */
const wishes = ({ title, notice, inForceFrom }: NewDraft): readonly Change[] => [
  ...(title === undefined ? [] : [{ at: 'manifest/title', set: title }]),
  ...(notice === undefined ? [] : [{ at: 'manifest/notice', set: notice }]),
  ...(inForceFrom === undefined ? [] : [{ at: 'manifest/inForce', set: { from: inForceFrom } }]),
];

/** A new year’s version begins with last year’s days a year on: a person confirms each, none is right by itself. */
function withDatesMoved(content: VersionContent, start: VersionContent): VersionContent {
  const years = yearOf(content) - yearOf(start);
  return years === 0 ? content : applyChanges(content, datesMovedOn(content, years));
}

const yearOf = ({ ruleSet }: VersionContent): number => Number(ruleSet.manifest.inForce.from.slice(0, 4));

/** A manifest with everything still to be entered; its checks say what that is. */
function firstManifest({ id, title }: NewDraft): string {
  const nothing = { ko: '', en: '' };
  const manifest: Manifest = {
    id,
    title: title ?? nothing,
    summary: nothing,
    notice: { title: nothing, date: '', issuer: nothing, kind: 'notice' },
    publishedOn: '',
    inForce: { from: '' },
    basedOn: null,
  };
  return JSON.stringify(manifest);
}
