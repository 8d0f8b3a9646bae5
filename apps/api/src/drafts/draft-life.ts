import { Injectable } from '@nestjs/common';
import type { DraftEventName, DraftWrite } from '#persistence';
import type { Actor } from '../access/actor.js';
import { DraftGate, refuseObstacles } from './draft-gate.js';
import { isGated, STEPS, type StepId } from './draft-life-steps.js';
import { DraftSteps } from './draft-steps.js';
import { draftView } from './draft-view.js';
import type { DraftView, Mark, SeenDraft } from './draft-views.js';

/** One way a draft can go. */
interface Way {
  readonly step: StepId;
  /** Of an approval: the content that was looked at. */
  readonly contentHash?: string;
  readonly name: DraftEventName;
  /** Said with it, and kept in the history. */
  readonly reason?: string;
  /** What it leaves on the draft. */
  readonly set: (mark: Mark) => DraftWrite['set'];
  readonly unset?: DraftWrite['unset'];
}

/** A draft's way through its review. Publication is a matter of its own. */
@Injectable()
export class DraftLife {
  constructor(
    private readonly steps: DraftSteps,
    private readonly gate: DraftGate,
  ) {}

  /** @throws Problem `draft/obstacles` while there are errors or cases come out otherwise than they say */
  submit(actor: Actor, seen: SeenDraft): Promise<DraftView> {
    return this.#go(actor, seen, {
      step: 'submission',
      name: 'submitted',
      set: (submitted) => ({ submitted }),
    });
  }

  sendBack(actor: Actor, seen: SeenDraft, reason: string): Promise<DraftView> {
    return this.#go(actor, seen, {
      step: 'return',
      name: 'returned',
      reason,
      set: (mark) => ({ returned: { ...mark, reason } }),
      unset: ['submitted', 'approved'],
    });
  }

  /** @throws Problem `draft/own-work`, `draft/other-content`, `draft/obstacles`: also that the approver has not read on */
  approve(actor: Actor, seen: SeenDraft, contentHash: string): Promise<DraftView> {
    return this.#go(actor, seen, {
      step: 'approval',
      contentHash,
      name: 'approved',
      set: (mark) => ({ approved: { ...mark, contentHash } }),
    });
  }

  discard(actor: Actor, seen: SeenDraft, reason: string): Promise<DraftView> {
    return this.#go(actor, seen, {
      step: 'discard',
      name: 'discarded',
      reason,
      set: (mark) => ({ discarded: { ...mark, reason } }),
    });
  }

  reopen(actor: Actor, seen: SeenDraft): Promise<DraftView> {
    return this.#go(actor, seen, {
      step: 'reopening',
      name: 'reopened',
      set: () => ({}),
      unset: ['submitted', 'approved'],
    });
  }

  async #go(actor: Actor, seen: SeenDraft, way: Way): Promise<DraftView> {
    const { step, contentHash } = way;
    const { permission, event: kind } = STEPS[step];
    const draft = await this.steps.seen(actor, seen, permission);
    const event = contentHash === undefined ? { kind } : { kind, contentHash };
    const status = await this.steps.allowed(actor, draft, event);
    if (isGated(step)) refuseObstacles((await this.gate.judgeStep(step, draft, actor.id)).obstacles);
    const mark = this.steps.mark(actor);
    const after = await this.steps.write(draft, {
      set: { status, ...way.set(mark) },
      ...(way.unset === undefined ? {} : { unset: way.unset }),
      step: this.steps.stepOf(actor, draft, way.name, way.reason),
    });
    return draftView(after);
  }
}
