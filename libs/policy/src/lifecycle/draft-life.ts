/** Where a draft stands. Published and discarded are ends. */
export type DraftStatus = 'draft' | 'inReview' | 'approved' | 'published' | 'discarded';

/** What can happen to a draft. `change` and `confirm` concern its content; the rest is its way to publication. */
export type DraftEventKind = 'change' | 'confirm' | 'submit' | 'return' | 'approve' | 'publish' | 'discard' | 'reopen';

export interface DraftEvent {
  readonly kind: DraftEventKind;
  /** Of `approve`: the content that was looked at. */
  readonly contentHash?: string;
}

/** What of a draft decides about its next step. */
export interface DraftState {
  readonly status: DraftStatus;
  /** Of the content as it stands, recomputed and not taken from what was noted. */
  readonly contentHash: string;
  /** Ids of all who ever changed or confirmed something in it. */
  readonly contributors: readonly string[];
  /** What the approval named. */
  readonly approvedHash?: string;
  /** Its publication has begun and is to be finished before anything else happens to it. */
  readonly isBeingPublished: boolean;
}

/**
 * Why a step is refused:
 * - `draft/wrong-status`: the step does not lead from where the draft stands (its content stands still outside `draft`);
 * - `draft/being-published`: its publication has begun;
 * - `draft/own-work`: whoever contributed to a draft does not approve it;
 * - `draft/other-content`: the content is not the one that was looked at, or not the one that was approved.
 */
export type DraftRefusal = 'draft/wrong-status' | 'draft/being-published' | 'draft/own-work' | 'draft/other-content';

export type DraftStep =
  | { readonly status: DraftStatus; readonly refused?: never }
  | { readonly refused: DraftRefusal; readonly status?: never };

type Way = Readonly<Partial<Record<DraftStatus, DraftStatus>>>;

/** From where each event leads where; what is not here is refused. */
const WAYS: Readonly<Record<DraftEventKind, Way>> = {
  change: { draft: 'draft' },
  confirm: { draft: 'draft' },
  submit: { draft: 'inReview' },
  return: { inReview: 'draft', approved: 'draft' },
  reopen: { inReview: 'draft', approved: 'draft' },
  approve: { inReview: 'approved' },
  publish: { approved: 'published' },
  discard: { draft: 'discarded', inReview: 'discarded', approved: 'discarded' },
};

/** Where a draft has to stand for an event, whatever else is in its way. */
export const statusesBefore = (event: DraftEventKind): readonly DraftStatus[] =>
  Object.keys(WAYS[event]) as DraftStatus[];

/**
 * A draft's next status, or why there is none. Who may do what at all is a matter of permissions; here is only what
 * holds for everyone.
 * @param actor id of who does it
 * @example nextStatus({ status: 'inReview', contributors: ['a'], … }, { kind: 'approve', contentHash }, 'a').refused
 * // 'draft/own-work'
 */
export function nextStatus(draft: DraftState, event: DraftEvent, actor: string): DraftStep {
  const status = WAYS[event.kind][draft.status];
  if (status === undefined) return { refused: 'draft/wrong-status' };
  if (draft.isBeingPublished && event.kind !== 'publish') return { refused: 'draft/being-published' };
  if (event.kind === 'approve') {
    if (draft.contributors.includes(actor)) return { refused: 'draft/own-work' };
    if (event.contentHash !== draft.contentHash) return { refused: 'draft/other-content' };
  }
  if (event.kind === 'publish' && draft.approvedHash !== draft.contentHash) return { refused: 'draft/other-content' };
  return { status };
}
