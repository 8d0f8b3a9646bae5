import type { DraftEventKind } from '#policy';
import type { PermissionName } from '../access/access.decorators.js';
import type { GatedStep } from './draft-gate.js';

/** A step of a draft's life, by the name of its address. */
export type StepId = 'submission' | 'approval' | 'publication' | 'return' | 'reopening' | 'discard';

/** What each step is to the draft, and who may take it. */
export const STEPS: Readonly<Record<StepId, { readonly event: DraftEventKind; readonly permission: PermissionName }>> =
  {
    submission: { event: 'submit', permission: 'drafts:write' },
    approval: { event: 'approve', permission: 'drafts:approve' },
    publication: { event: 'publish', permission: 'drafts:publish' },
    return: { event: 'return', permission: 'drafts:approve' },
    reopening: { event: 'reopen', permission: 'drafts:write' },
    discard: { event: 'discard', permission: 'drafts:write' },
  };
export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

const GATED: ReadonlySet<StepId> = new Set<GatedStep>(['submission', 'approval', 'publication']);
export const isGated = (step: StepId): step is GatedStep => GATED.has(step);
