import type { VersionChange } from '../../components/change-row.js';
import { openCount, threadsOf, type Comment } from './threads.js';

const by = { by: { id: 'approver', name: '승인자' }, at: '2024-04-01T00:00:00.000Z' };
const comment = (id: string, at: string, more: Partial<Comment> = {}): Comment => ({
  ...{ id, at, text: id, revision: 1, created: by },
  ...more,
});
const words = { ko: '가', en: 'a' };
const change = (at: string): VersionChange => ({
  ...{ at, section: 'parameters', kind: 'changed', where: words, sentence: words, sources: [] },
});
const idsOf = (threads: readonly { readonly comment: Comment }[] = []) => threads.map(({ comment: { id } }) => id);

describe('comments on a draft', () => {
  const changes = [change('parameters/cap/values/2025-01-01/value'), change('decisions/old')];
  const isThere = (at: string): boolean => at.startsWith('parameters/');

  it('stand at the line they are about, also one that tells of something removed', () => {
    const { byPlace } = threadsOf(
      [comment('one', 'parameters/cap/values/2025-01-01/value'), comment('two', 'decisions/old')],
      changes,
      isThere,
    );
    expect(idsOf(byPlace.get('parameters/cap/values/2025-01-01/value'))).toEqual(['one']);
    expect(idsOf(byPlace.get('decisions/old'))).toEqual(['two']);
  });

  it('are kept when their place is as before, and when it is gone', () => {
    const { whole, elsewhere, gone } = threadsOf(
      [comment('one', ''), comment('two', 'parameters/other'), comment('three', 'facts/gone')],
      changes,
      isThere,
    );
    expect([idsOf(whole), idsOf(elsewhere), idsOf(gone)]).toEqual([['one'], ['two'], ['three']]);
  });

  it('gather the answers to answers under the comment that began it', () => {
    const { whole } = threadsOf(
      [comment('one', ''), comment('two', '', { replyTo: 'one' }), comment('three', '', { replyTo: 'two' })],
      changes,
      isThere,
    );
    expect(idsOf(whole)).toEqual(['one']);
    expect(whole[0]?.replies.map(({ id }) => id)).toEqual(['two', 'three']);
  });

  it('are open until they are resolved, whatever was answered', () => {
    const open = threadsOf([comment('one', ''), comment('two', '', { replyTo: 'one' })], changes, isThere);
    const closed = threadsOf([comment('one', '', { resolved: by })], changes, isThere);
    expect([openCount(open.whole), openCount(closed.whole)]).toEqual([1, 0]);
  });
});
