import type { DraftEventKind } from '#policy';
import type { PermissionName } from '../access/access.decorators.js';

/** A step of a draft's life, by the name of its address. */
export const TEMPLATE_STEPS = ['submission', 'approval', 'publication', 'return', 'reopening', 'discard'] as const;
export type TemplateStepId = (typeof TEMPLATE_STEPS)[number];

/** What each step is to the draft, and who may take it. */
export const STEPS: Readonly<
  Record<TemplateStepId, { readonly event: DraftEventKind; readonly permission: PermissionName }>
> = {
  submission: { event: 'submit', permission: 'templates:write' },
  approval: { event: 'approve', permission: 'templates:approve' },
  publication: { event: 'publish', permission: 'templates:publish' },
  return: { event: 'return', permission: 'templates:approve' },
  reopening: { event: 'reopen', permission: 'templates:write' },
  discard: { event: 'discard', permission: 'templates:write' },
};

/** Steps that errors in the wording keep it from. */
export const isGated = (step: TemplateStepId): boolean =>
  step === 'submission' || step === 'approval' || step === 'publication';
