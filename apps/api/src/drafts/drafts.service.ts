import { Injectable } from '@nestjs/common';
import { applyChanges, type CaseFile, type Change, type RuleSet } from '#policy';
import { Database, type DraftRevisionDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { DraftContents, readChanges } from './draft-contents.js';
import { DraftSteps, type Saving } from './draft-steps.js';
import { draftView } from './draft-view.js';
import type { DraftSaved, DraftView, RevisionView, SeenDraft, Side } from './draft-views.js';

export interface ContentView {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly ruleSet: RuleSet;
}

/** Drafts: read and changed. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly steps: DraftSteps,
    private readonly contents: DraftContents,
  ) {}

  async list(actor: Actor, programme?: string): Promise<DraftView[]> {
    const drafts = await this.database.drafts.list(programme);
    return drafts.filter(({ programme: of }) => actor.may('drafts:read', { programme: of })).map(draftView);
  }

  async one(actor: Actor, id: string): Promise<DraftView> {
    return draftView(await this.steps.find(actor, id));
  }

  async content(actor: Actor, id: string, of: Side): Promise<ContentView> {
    const draft = await this.steps.find(actor, id);
    const { ruleSet } = of === 'draft' ? await this.contents.of(draft) : await this.contents.base(draft);
    return { id: draft._id, revision: draft.revision, contentHash: draft.contentHash, ruleSet };
  }

  async cases(actor: Actor, id: string, of: Side): Promise<readonly CaseFile[]> {
    const draft = await this.steps.find(actor, id);
    const { cases } = of === 'draft' ? await this.contents.of(draft) : await this.contents.base(draft);
    return Object.values(cases);
  }

  /** @throws Problem `draft/changed-meanwhile`; PolicyError with the pointer of the change that leads nowhere */
  async change(
    actor: Actor,
    seen: SeenDraft,
    { changes, ...saving }: Saving & { readonly changes: readonly Change[] },
  ): Promise<DraftSaved> {
    const draft = await this.steps.seen(actor, seen, 'drafts:write');
    await this.steps.allowed(actor, draft, { kind: 'change' });
    const next = applyChanges(await this.contents.of(draft), changes);
    return this.steps.save(actor, draft, next, saving);
  }

  async revisions(actor: Actor, id: string, page: { after: number; limit: number }): Promise<RevisionView[]> {
    await this.steps.find(actor, id);
    return (await this.database.drafts.revisions(id, page)).map(revisionView);
  }
}

function revisionView({ draft: _, changes, undo, ...step }: DraftRevisionDocument): RevisionView {
  return { ...step, changes: readChanges(changes), undo: readChanges(undo) };
}
