import { Injectable } from '@nestjs/common';
import {
  contentHashOf,
  contentOfFiles,
  versionFiles,
  type Diagnostic,
  type RuleSet,
  type VersionContent,
} from '#policy';
import { Database, RuleSetChangedError, type DraftDocument, type OfferedVersion, type StoredMark } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { Problem } from '../problems/problem.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { DraftContents } from './draft-contents.js';
import { textsOf } from './draft-files.js';
import { DraftGate, refuseObstacles } from './draft-gate.js';
import { DraftSteps } from './draft-steps.js';
import { draftView } from './draft-view.js';
import type { DraftView, SeenDraft } from './draft-views.js';
import { notReadable } from './work/draft-work.js';

/**
 * Publishes what was approved. Three writes, in this order: the draft is claimed, so that nobody can take it back or
 * change it any more; the version is added, once for its id; the draft is marked. Dying after any of them leaves a
 * draft that is still `approved` at the same revision, and the next call does what is left.
 */
@Injectable()
export class DraftPublication {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly published: PublishedRuleSets,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
    private readonly gate: DraftGate,
  ) {}

  /** @throws Problem `draft/other-content`, `draft/obstacles`, `draft/version-taken`, `draft/changed-meanwhile` */
  async publish(actor: Actor, seen: SeenDraft, key: string | undefined): Promise<DraftView> {
    await this.steps.find(actor, seen.draft, 'drafts:publish');
    const purpose = `POST /api/drafts/${seen.draft}/publication`;
    return this.idempotency.once({ actor: actor.id, purpose, key, request: seen.revision }, () =>
      this.#publish(actor, seen),
    );
  }

  async #publish(actor: Actor, seen: SeenDraft): Promise<DraftView> {
    const draft = await this.steps.seen(actor, seen, 'drafts:publish');
    const status = await this.steps.allowed(actor, draft, { kind: 'publish' });
    const content = await this.contents.of(draft);
    const ruleSet = readable(content, `${draft.programme}/${draft.version}`);
    const contentHash = contentHashOf(content);
    const mark = draft.publishing ?? { ...this.steps.mark(actor), contentHash };
    // What is claimed was judged then; judging it again after a crash could only leave it half published.
    const found = draft.publishing === undefined ? await this.#judge(draft) : undefined;
    if (!(await this.database.drafts.claim(draft, mark))) throw new Problem('draft/changed-meanwhile');
    const claimed: DraftDocument = { ...draft, publishing: mark };
    const hash = await this.#add(claimed, { ruleSet, texts: textsOf(content) }, mark);
    // Nobody who lists the versions next has to wait for what was found out just now.
    if (found !== undefined) this.published.keepDiagnostics(`${draft.programme}/${draft.version}`, found);
    const after = await this.steps.write(claimed, {
      set: { status, published: { by: mark.by, at: mark.at, hash } },
      unset: ['publishing'],
      step: { ...this.steps.stepOf(actor, draft, 'published'), by: mark.by, at: mark.at },
    });
    return draftView(after);
  }

  /** Everything once more, as it is now: the day may have passed, another version may have been published. */
  async #judge(draft: DraftDocument): Promise<readonly Diagnostic[]> {
    if (draft.approved === undefined) throw new Problem('draft/other-content');
    const { obstacles, findings } = await this.gate.judgeStep('publication', draft, draft.approved.by.id);
    refuseObstacles(obstacles);
    return findings.diagnostics;
  }

  /** @returns the hash under which the version is published */
  async #add(
    draft: DraftDocument,
    { ruleSet, texts }: Pick<OfferedVersion, 'ruleSet' | 'texts'>,
    { by, at }: StoredMark,
  ): Promise<string> {
    const { _id, programme, version, approved } = draft;
    if (approved === undefined) throw new Problem('draft/other-content');
    const from = { draft: _id, by, approvedHash: approved.contentHash };
    const offered = { programme, version, ruleSet, texts, importedAt: at, from };
    const id = `${programme}/${version}`;
    try {
      await this.database.ruleSetVersions.add(offered);
    } catch (error) {
      if (!(error instanceof RuleSetChangedError)) throw error;
      await this.database.drafts.release(_id, draft.revision);
      throw new Problem('draft/version-taken', [], { cause: error });
    }
    const { hash, from: stored } = await this.published.get(id);
    // The same rules under the same name, but not from here: with other cases, or from files.
    if (stored?.draft !== _id) {
      await this.database.drafts.release(_id, draft.revision);
      throw new Problem('draft/version-taken');
    }
    await this.database.audit.append({
      actor: by.id,
      action: 'rule-set-published',
      subject: id,
      details: { hash, source: 'draft', draft: _id, contentHash: approved.contentHash, approvedBy: approved.by.id },
      once: `rule-set-published:${id}:${hash}`,
    });
    return hash;
  }
}

/** As reading the published files back gives it. The gate has let it through, so it can be read. */
function readable(content: VersionContent, id: string): RuleSet {
  const { content: read, diagnostics } = contentOfFiles(versionFiles(content), id);
  if (read === undefined) throw notReadable(diagnostics);
  return read.ruleSet;
}
