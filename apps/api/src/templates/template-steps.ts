import { Injectable } from '@nestjs/common';
import { contentHash, nextStatus, type DraftEvent, type DraftRefusal, type DraftStatus } from '#policy';
import {
  Database,
  type StoredMark,
  type StoredWording,
  type TemplateDraftDocument,
  type TemplateDraftEvent,
  type TemplateDraftStep,
  type TemplateDraftWrite,
} from '#persistence';
import type { PermissionName } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';

/** A draft, and the revision of it that whoever wants to change it has seen. */
export interface SeenTemplateDraft {
  readonly draft: string;
  readonly revision: number;
}

/** As of drafts of rules; in one's own work one is refused for publication, too. */
export type TemplateRefusal = Exclude<DraftRefusal, 'draft/own-work'> | 'template-draft/own-work';
type TemplateStep =
  | { readonly status: DraftStatus; readonly refused?: never }
  | { readonly refused: TemplateRefusal; readonly status?: never };

/** What every step of a draft has in common: who may, on which revision, and the one write. */
@Injectable()
export class TemplateSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A draft, for somebody who may do this with it. Whoever may not even read it is told that it is not there.
   * @throws Problem `template-draft/not-found`, `access/not-permitted`
   */
  async find(
    actor: Actor,
    id: string,
    permission: PermissionName = 'templates:read',
  ): Promise<TemplateDraftDocument> {
    const draft = await this.database.templateDrafts.find(id);
    if (draft === undefined || !actor.may('templates:read', { programme: draft.programme }))
      throw new Problem('template-draft/not-found');
    if (!actor.may(permission, { programme: draft.programme })) throw new Problem('access/not-permitted');
    return draft;
  }

  /** A draft that is still as it was seen. @throws Problem `draft/changed-meanwhile` and those of find */
  async seen(
    actor: Actor,
    { draft: id, revision }: SeenTemplateDraft,
    permission: PermissionName,
  ): Promise<TemplateDraftDocument> {
    const draft = await this.find(actor, id, permission);
    if (draft.revision !== revision) throw new Problem('draft/changed-meanwhile');
    return draft;
  }

  /** @throws Problem that says why the step does not lead from here */
  allowed(actor: Actor, draft: TemplateDraftDocument, event: DraftEvent): DraftStatus {
    const { status, refused } = this.#next(actor, draft, event);
    if (status === undefined) throw new Problem(refused);
    return status;
  }

  /** Why a step does not lead from here; undefined where it does. */
  refusal(actor: Actor, draft: TemplateDraftDocument, event: DraftEvent): TemplateRefusal | undefined {
    return this.#next(actor, draft, event).refused;
  }

  /** As with the rules; and whoever wrote in a wording does not publish it either. */
  #next(actor: Actor, draft: TemplateDraftDocument, event: DraftEvent): TemplateStep {
    const contributors = draft.contributors.map(({ id }) => id);
    const next = nextStatus(
      {
        status: draft.status,
        contentHash: hashOfWording(draft.wording),
        contributors,
        ...(draft.approved === undefined ? {} : { approvedHash: draft.approved.contentHash }),
        isBeingPublished: draft.publishing !== undefined,
      },
      event,
      actor.id,
    );
    const isOwnWork =
      next.refused === 'draft/own-work' ||
      (event.kind === 'publish' && next.refused === undefined && contributors.includes(actor.id));
    if (isOwnWork) return { refused: 'template-draft/own-work' };
    return next.refused === undefined ? { status: next.status } : { refused: next.refused };
  }

  /** @throws Problem `draft/changed-meanwhile` when somebody was faster */
  async write(seen: TemplateDraftDocument, write: TemplateDraftWrite): Promise<TemplateDraftDocument> {
    const after = await this.database.templateDrafts.write(seen, write);
    if (after === undefined) throw new Problem('draft/changed-meanwhile');
    return after;
  }

  /** Puts another wording in the place of a draft's. What comes to the same is no step. */
  async save(
    actor: Actor,
    seen: TemplateDraftDocument,
    next: { readonly wording: StoredWording; readonly ruleSet?: string },
    { event = 'changed', note }: { readonly event?: TemplateDraftEvent; readonly note?: string | undefined } = {},
  ): Promise<TemplateDraftDocument> {
    const { wording, ruleSet = seen.ruleSet } = next;
    const hash = hashOfWording(wording);
    if (hash === seen.contentHash && ruleSet === seen.ruleSet) return seen;
    const mark = this.mark(actor);
    const isThere = seen.contributors.some(({ id }) => id === mark.by.id);
    return this.write(seen, {
      set: {
        wording,
        ruleSet,
        contentHash: hash,
        changed: mark,
        contributors: isThere ? seen.contributors : [...seen.contributors, mark.by],
      },
      step: this.step(actor, event, note),
    });
  }

  step(actor: Actor, event: TemplateDraftEvent, note?: string): TemplateDraftStep {
    return { ...this.mark(actor), event, ...(note === undefined ? {} : { note }) };
  }

  mark({ id, name }: Actor): StoredMark {
    return { by: { id, name }, at: this.clock.now().toISOString() };
  }
}

/** Over everything that a wording says, its files by their own hashes. */
export function hashOfWording({ title, language, source, sample, office }: StoredWording): string {
  const files = office.map(({ kind, sha256 }) => ({ kind, sha256 }));
  return contentHash({ title: { ko: title.ko, en: title.en }, language, source, sample, files });
}
