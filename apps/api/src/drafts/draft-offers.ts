import { Injectable } from '@nestjs/common';
import { statusesBefore, supersededBy, type DraftRefusal, type DraftStatus } from '#policy';
import type { DraftDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { ROLE_PERMISSIONS, ROLES, type Role } from '../access/roles.js';
import { VersionsInForce } from '../rule-sets/versions-in-force.js';
import { DraftGate } from './draft-gate.js';
import { isGated, STEP_IDS, STEPS, type StepId } from './draft-life-steps.js';
import { DraftSteps } from './draft-steps.js';

/** Why somebody cannot take a step now. */
export type WhyNot =
  /** Only somebody who has signed in as themselves. */
  | { readonly is: 'person' }
  | { readonly is: 'permission'; readonly roles: readonly Role[] }
  | { readonly is: 'wrongStatus'; readonly from: readonly DraftStatus[] }
  | { readonly is: 'refused'; readonly code: Exclude<DraftRefusal, 'draft/wrong-status'> }
  | { readonly is: 'obstacles'; readonly codes: readonly string[] };

export interface OfferedStep {
  readonly id: StepId;
  /** Absent where the step can be taken. */
  readonly whyNot?: WhyNot;
}
export interface StepOffers {
  readonly items: readonly OfferedStep[];
  /** Names of the versions whose days end on its first day; none while that day is not written. */
  readonly supersedes: readonly string[];
}

/** What somebody can do with a draft, found out by what decides it when they do. */
@Injectable()
export class DraftOffers {
  constructor(
    private readonly steps: DraftSteps,
    private readonly gate: DraftGate,
    private readonly versions: VersionsInForce,
  ) {}

  async of(actor: Actor, id: string): Promise<StepOffers> {
    const draft = await this.steps.find(actor, id);
    const items = await Promise.all(STEP_IDS.map((step) => this.#offered(actor, draft, step)));
    return { items, supersedes: await this.#superseded(draft) };
  }

  async #offered(actor: Actor, draft: DraftDocument, id: StepId): Promise<OfferedStep> {
    const whyNot = await this.#whyNot(actor, draft, id);
    return whyNot === undefined ? { id } : { id, whyNot };
  }

  async #whyNot(actor: Actor, draft: DraftDocument, id: StepId): Promise<WhyNot | undefined> {
    const { permission, event: kind } = STEPS[id];
    if (!actor.isPerson) return { is: 'person' };
    if (!actor.may(permission, { programme: draft.programme }))
      return { is: 'permission', roles: ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission)) };
    const refused = await this.steps.refusal(actor, draft, { kind, contentHash: draft.contentHash });
    if (refused === 'draft/wrong-status') return { is: 'wrongStatus', from: statusesBefore(kind) };
    if (refused !== undefined) return { is: 'refused', code: refused };
    if (!isGated(id)) return undefined;
    const codes = (await this.gate.judgeStep(id, draft, actor.id)).obstacles.map(({ code }) => code);
    return codes.length === 0 ? undefined : { is: 'obstacles', codes };
  }

  async #superseded({ programme, version, inForceFrom: from }: DraftDocument): Promise<readonly string[]> {
    if (from === null) return [];
    const others = supersededBy(await this.versions.ofProgramme(programme), { id: `${programme}/${version}`, from });
    return others.map(({ id }) => id.slice(programme.length + 1));
  }
}
