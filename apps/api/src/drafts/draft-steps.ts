import { Injectable } from '@nestjs/common';
import {
  changesBetween,
  contentHashOf,
  nextStatus,
  type Change,
  type DraftEvent,
  type DraftRefusal,
  type DraftStatus,
  type DraftStep,
  type VersionContent,
} from '#policy';
import {
  Database,
  LARGEST_DRAFT,
  type DraftDocument,
  type DraftEventName,
  type DraftWrite,
  type StoredMark,
} from '#persistence';
import type { PermissionName } from '../access/access.decorators.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { isCalendarDate } from '../input/schema-pipe.js';
import { Problem } from '../problems/problem.js';
import { refuseUnsoundContent } from './content-limits.js';
import { DraftContents } from './draft-contents.js';
import { faithfulChanges } from './faithful-changes.js';
import type { DraftSaved, SeenDraft } from './draft-views.js';

export interface Saving {
  readonly note?: string;
  /** The order of keys counts as well, as it does for files. */
  readonly toTheLetter?: boolean;
}

/** What every step of a draft has in common: who may, on which revision, and the one write. */
@Injectable()
export class DraftSteps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contents: DraftContents,
  ) {}

  /**
   * A draft, for somebody who may do this with it. Whoever may not even read it is told that it is not there.
   * @throws Problem `draft/not-found`, `access/not-permitted`
   */
  async find(actor: Actor, id: string, permission: PermissionName = 'drafts:read'): Promise<DraftDocument> {
    const draft = await this.database.drafts.find(id);
    if (draft === undefined || !actor.may('drafts:read', { programme: draft.programme }))
      throw new Problem('draft/not-found');
    if (!actor.may(permission, { programme: draft.programme })) throw new Problem('access/not-permitted');
    return draft;
  }

  /**
   * A draft that is still as it was seen.
   * @throws Problem `draft/changed-meanwhile` and those of find
   */
  async seen(actor: Actor, { draft: id, revision }: SeenDraft, permission: PermissionName): Promise<DraftDocument> {
    const draft = await this.find(actor, id, permission);
    if (draft.revision !== revision) throw new Problem('draft/changed-meanwhile');
    return draft;
  }

  /** @throws Problem that says why the step does not lead from here */
  async allowed(actor: Actor, draft: DraftDocument, event: DraftEvent): Promise<DraftStatus> {
    const step = await this.#next(actor, draft, event);
    if (step.refused !== undefined) throw new Problem(step.refused);
    return step.status;
  }

  /** Why a step does not lead from here; undefined where it does. */
  async refusal(actor: Actor, draft: DraftDocument, event: DraftEvent): Promise<DraftRefusal | undefined> {
    return (await this.#next(actor, draft, event)).refused;
  }

  async #next(actor: Actor, draft: DraftDocument, event: DraftEvent): Promise<DraftStep> {
    return nextStatus(
      {
        status: draft.status,
        contentHash: contentHashOf(await this.contents.of(draft)),
        contributors: draft.contributors.map(({ id }) => id),
        ...(draft.approved === undefined ? {} : { approvedHash: draft.approved.contentHash }),
        isBeingPublished: draft.publishing !== undefined,
      },
      event,
      actor.id,
    );
  }

  /** @throws Problem `draft/changed-meanwhile` when somebody was faster, `draft/too-large` */
  async write(seen: DraftDocument, write: DraftWrite): Promise<DraftDocument> {
    const { changes = seen.changes } = write.set;
    const texts = [changes, seen.origin, write.step.changes, write.step.undo, JSON.stringify(seen.confirmations)];
    if (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) > LARGEST_DRAFT)
      throw new Problem('draft/too-large');
    const after = await this.database.drafts.write(seen, write);
    if (after === undefined) throw new Problem('draft/changed-meanwhile');
    return after;
  }

  /** A step that leaves the content as it is. */
  stepOf(actor: Actor, seen: DraftDocument, event: DraftEventName, note?: string): DraftWrite['step'] {
    const { contentHash } = seen;
    const unchanged = { contentHash, changes: '[]', undo: '[]' };
    return { ...this.mark(actor), event, ...unchanged, ...(note === undefined ? {} : { note }) };
  }

  /** Puts another content in the place of a draft's. What comes to the same is no step. */
  async save(
    actor: Actor,
    seen: DraftDocument,
    next: VersionContent,
    { note, toTheLetter = false }: Saving = {},
  ): Promise<DraftSaved> {
    const [before, origin] = await Promise.all([this.contents.of(seen), this.contents.origin(seen)]);
    refuseUnsoundContent(next);
    const between = toTheLetter ? faithfulChanges : changesBetween;
    const changes = between(before, next);
    const contentHash = contentHashOf(next);
    if (changes.length === 0) return { revision: seen.revision, contentHash: seen.contentHash, undo: [] };
    const undo = between(next, before);
    const mark = this.mark(actor);
    const after = await this.write(seen, {
      set: {
        changes: JSON.stringify(faithfulChanges(origin, next)),
        contentHash,
        changed: mark,
        contributors: withPerson(seen, mark),
        ...manifestFields(next, seen),
      },
      step: {
        ...mark,
        event: 'changed',
        contentHash,
        changes: JSON.stringify(changes),
        undo: JSON.stringify(undo),
        ...(note === undefined ? {} : { note }),
      },
    });
    return { revision: after.revision, contentHash, undo: undo satisfies readonly Change[] };
  }

  mark({ id, name }: Actor): StoredMark {
    return { by: { id, name }, at: this.clock.now().toISOString() };
  }
}

/** Whoever has a hand in the content, once each, in the order in which they came. */
export const withPerson = ({ contributors }: DraftDocument, { by }: StoredMark): DraftDocument['contributors'] =>
  contributors.some(({ id }) => id === by.id) ? contributors : [...contributors, by];

/** What lists show of a manifest, as far as it is there: a title may be half typed. */
export function manifestFields(
  { ruleSet }: VersionContent,
  { title }: Pick<DraftDocument, 'title'>,
): Pick<DraftDocument, 'title' | 'inForceFrom'> {
  const manifest: { title?: unknown; inForce?: unknown } = ruleSet.manifest;
  const { ko, en } = (manifest.title ?? {}) as { ko?: unknown; en?: unknown };
  const { from } = (manifest.inForce ?? {}) as { from?: unknown };
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  return {
    title: isText(ko) && isText(en) ? { ko, en } : title,
    inForceFrom: isText(from) && isCalendarDate(from) ? from : null,
  };
}
