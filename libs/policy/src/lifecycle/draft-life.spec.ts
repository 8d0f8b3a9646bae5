import { nextStatus, type DraftEventKind, type DraftState, type DraftStatus } from './draft-life.js';

const HASH = 'sha256:1';
const STATUSES: readonly DraftStatus[] = ['draft', 'inReview', 'approved', 'published', 'discarded'];
const state = (status: DraftStatus, more: Partial<DraftState> = {}): DraftState => ({
  status,
  contentHash: HASH,
  contributors: ['officer'],
  isBeingPublished: false,
  ...(status === 'approved' ? { approvedHash: HASH } : {}),
  ...more,
});
const step = (draft: DraftState, kind: DraftEventKind, actor = 'approver') =>
  nextStatus(draft, { kind, ...(kind === 'approve' ? { contentHash: HASH } : {}) }, actor);

describe('the life of a draft', () => {
  it.each<[DraftEventKind, Partial<Record<DraftStatus, DraftStatus>>]>([
    ['change', { draft: 'draft' }],
    ['confirm', { draft: 'draft' }],
    ['submit', { draft: 'inReview' }],
    ['return', { inReview: 'draft', approved: 'draft' }],
    ['reopen', { inReview: 'draft', approved: 'draft' }],
    ['approve', { inReview: 'approved' }],
    ['publish', { approved: 'published' }],
    ['discard', { draft: 'discarded', inReview: 'discarded', approved: 'discarded' }],
  ])('leads by %s from these statuses and no others', (kind, ways) => {
    for (const status of STATUSES)
      expect([status, step(state(status), kind)]).toEqual([
        status,
        ways[status] === undefined ? { refused: 'draft/wrong-status' } : { status: ways[status] },
      ]);
  });

  it('never has a contributor approve, however many contributed', () => {
    const draft = state('inReview', { contributors: ['one', 'two', 'three'] });
    for (const actor of draft.contributors)
      expect(step(draft, 'approve', actor)).toEqual({ refused: 'draft/own-work' });
    expect(step(draft, 'approve', 'four')).toEqual({ status: 'approved' });
  });

  it('has an approval of other content, or of none, refused', () => {
    const draft = state('inReview');
    expect(nextStatus(draft, { kind: 'approve', contentHash: 'sha256:2' }, 'approver').refused).toBe(
      'draft/other-content',
    );
    expect(nextStatus(draft, { kind: 'approve' }, 'approver').refused).toBe('draft/other-content');
  });

  it('publishes exactly what was approved', () => {
    expect(step(state('approved', { approvedHash: 'sha256:2' }), 'publish')).toEqual({
      refused: 'draft/other-content',
    });
    const { approvedHash: _, ...unnamed } = state('approved');
    expect(step(unnamed, 'publish')).toEqual({ refused: 'draft/other-content' });
    expect(step(state('approved'), 'publish')).toEqual({ status: 'published' });
  });

  it('stands still once its publication has begun, but for the publication itself', () => {
    const draft = state('approved', { isBeingPublished: true });
    for (const kind of ['return', 'reopen', 'discard'] as const)
      expect(step(draft, kind)).toEqual({ refused: 'draft/being-published' });
    expect(step(draft, 'publish')).toEqual({ status: 'published' });
  });
});
