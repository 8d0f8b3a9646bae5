import { Injectable } from '@nestjs/common';
import { statusesBefore, type DraftEvent } from '#policy';
import { isError, type WordingProblem } from '#documents';
import type { TemplateDraftDocument, TemplateDraftEvent, TemplateDraftWrite, StoredMark } from '#persistence';
import type { Actor } from '../access/actor.js';
import { ROLE_PERMISSIONS, ROLES, type Role } from '../access/roles.js';
import { Problem } from '../problems/problem.js';
import { TemplateDraftFindings } from './template-draft-findings.js';
import { isGated, STEPS, TEMPLATE_STEPS, type TemplateStepId } from './template-draft-steps.js';
import { templateDraftView, type TemplateDraftView } from './template-draft-view.js';
import { TemplateSteps, type SeenTemplateDraft, type TemplateRefusal } from './template-steps.js';
import { detailsOf } from './template-work.js';

/** One way a draft can go. */
interface Way {
  readonly step: TemplateStepId;
  /** Of an approval: the content that was looked at. */
  readonly contentHash?: string;
  readonly name: TemplateDraftEvent;
  /** Said with it, and kept in the history. */
  readonly reason?: string;
  /** What it leaves on the draft. */
  readonly set: (mark: StoredMark) => TemplateDraftWrite['set'];
  readonly unset?: TemplateDraftWrite['unset'];
}

/** Why somebody cannot take a step now. */
export type TemplateWhyNot =
  | { readonly is: 'person' }
  | { readonly is: 'permission'; readonly roles: readonly Role[] }
  | { readonly is: 'wrongStatus'; readonly from: readonly string[] }
  | { readonly is: 'refused'; readonly code: Exclude<TemplateRefusal, 'draft/wrong-status'> }
  | { readonly is: 'problems'; readonly count: number };

export interface TemplateStepOffers {
  readonly items: readonly { readonly id: TemplateStepId; readonly whyNot?: TemplateWhyNot }[];
}

/** A draft's way through its review. Publication is a matter of its own. */
@Injectable()
export class TemplateLife {
  constructor(
    private readonly steps: TemplateSteps,
    private readonly findings: TemplateDraftFindings,
  ) {}

  /** What somebody can do with a draft, found out by what decides it when they do. */
  async offers(actor: Actor, id: string): Promise<TemplateStepOffers> {
    const draft = await this.steps.find(actor, id);
    const errors = (await this.errorsOf(draft)).length;
    const items = TEMPLATE_STEPS.map((step) => {
      const whyNot = this.#whyNot(actor, draft, step, errors);
      return whyNot === undefined ? { id: step } : { id: step, whyNot };
    });
    return { items };
  }

  /** @throws Problem `template-draft/obstacles` while there are errors in the wording or its files */
  submit(actor: Actor, seen: SeenTemplateDraft): Promise<TemplateDraftView> {
    return this.#go(actor, seen, {
      step: 'submission',
      name: 'submitted',
      set: (submitted) => ({ submitted }),
    });
  }

  sendBack(actor: Actor, seen: SeenTemplateDraft, reason: string): Promise<TemplateDraftView> {
    return this.#go(actor, seen, {
      step: 'return',
      name: 'returned',
      reason,
      set: (mark) => ({ returned: { ...mark, reason } }),
      unset: ['submitted', 'approved'],
    });
  }

  /** @throws Problem `template-draft/own-work`, `draft/other-content`, `template-draft/obstacles` */
  approve(actor: Actor, seen: SeenTemplateDraft, contentHash: string): Promise<TemplateDraftView> {
    return this.#go(actor, seen, {
      step: 'approval',
      contentHash,
      name: 'approved',
      set: (mark) => ({ approved: { ...mark, contentHash } }),
    });
  }

  discard(actor: Actor, seen: SeenTemplateDraft, reason: string): Promise<TemplateDraftView> {
    return this.#go(actor, seen, {
      step: 'discard',
      name: 'discarded',
      reason,
      set: (mark) => ({ discarded: { ...mark, reason } }),
    });
  }

  reopen(actor: Actor, seen: SeenTemplateDraft): Promise<TemplateDraftView> {
    return this.#go(actor, seen, {
      step: 'reopening',
      name: 'reopened',
      set: () => ({}),
      unset: ['submitted', 'approved'],
    });
  }

  /** @throws Problem `template-draft/obstacles` listing the errors, when there are any */
  async refuseErrors(draft: TemplateDraftDocument): Promise<void> {
    const errors = await this.errorsOf(draft);
    if (errors.length > 0) throw new Problem('template-draft/obstacles', detailsOf(errors));
  }

  async errorsOf(draft: TemplateDraftDocument): Promise<readonly WordingProblem[]> {
    return (await this.findings.checkSaved(draft)).problems.filter(isError);
  }

  async #go(actor: Actor, seen: SeenTemplateDraft, way: Way): Promise<TemplateDraftView> {
    const { step, contentHash } = way;
    const { permission, event: kind } = STEPS[step];
    const draft = await this.steps.seen(actor, seen, permission);
    const event: DraftEvent = contentHash === undefined ? { kind } : { kind, contentHash };
    const status = this.steps.allowed(actor, draft, event);
    if (isGated(step)) await this.refuseErrors(draft);
    const after = await this.steps.write(draft, {
      set: { status, ...way.set(this.steps.mark(actor)) },
      ...(way.unset === undefined ? {} : { unset: way.unset }),
      step: this.steps.step(actor, way.name, way.reason),
    });
    return templateDraftView(after);
  }

  #whyNot(
    actor: Actor,
    draft: TemplateDraftDocument,
    id: TemplateStepId,
    errors: number,
  ): TemplateWhyNot | undefined {
    const { permission, event: kind } = STEPS[id];
    if (!actor.isPerson) return { is: 'person' };
    if (!actor.may(permission, { programme: draft.programme }))
      return { is: 'permission', roles: ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission)) };
    const refused = this.steps.refusal(actor, draft, { kind, contentHash: draft.contentHash });
    if (refused === 'draft/wrong-status') return { is: 'wrongStatus', from: statusesBefore(kind) };
    if (refused !== undefined) return { is: 'refused', code: refused };
    return isGated(id) && errors > 0 ? { is: 'problems', count: errors } : undefined;
  }
}
