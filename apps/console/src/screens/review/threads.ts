import type { components } from '../../api/api.gen.js';
import type { VersionChange } from '../../components/change-row.js';

export type Comment = components['schemas']['DraftComment'];

/** A comment with the answers to it, the oldest first. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** Comments by what they are about. */
export interface Threads {
  /** By place, of the lines of the comparison. */
  readonly byPlace: ReadonlyMap<string, readonly Thread[]>;
  readonly whole: readonly Thread[];
  /** Of places that are there and no different from the base. */
  readonly elsewhere: readonly Thread[];
  /** Of places that are not there any more. */
  readonly gone: readonly Thread[];
}

/** @param isThere whether anything stands at a place of the draft now */
export function threadsOf(
  comments: readonly Comment[],
  changes: readonly VersionChange[],
  isThere: (at: string) => boolean,
): Threads {
  const lines = new Set(changes.map(({ at }) => at));
  const byPlace = new Map<string, readonly Thread[]>();
  const whole: Thread[] = [];
  const elsewhere: Thread[] = [];
  const gone: Thread[] = [];
  for (const thread of threadList(comments)) {
    const { at } = thread.comment;
    if (at === '') whole.push(thread);
    // A line may tell of what was removed: it is no longer there, but it is spoken of here.
    else if (lines.has(at)) byPlace.set(at, [...(byPlace.get(at) ?? []), thread]);
    else (isThere(at) ? elsewhere : gone).push(thread);
  }
  return { byPlace, whole, elsewhere, gone };
}

/** Answers to answers belong to the comment that began it. */
function threadList(comments: readonly Comment[]): readonly Thread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    const seen = new Set<string>();
    let root = comment;
    for (;;) {
      const before = root.replyTo === undefined ? undefined : byId.get(root.replyTo);
      if (before === undefined || seen.has(before.id)) return root;
      seen.add(before.id);
      root = before;
    }
  };
  const replies = new Map<string, readonly Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments) {
    const root = rootOf(comment);
    if (root === comment) roots.push(comment);
    else replies.set(root.id, [...(replies.get(root.id) ?? []), comment]);
  }
  return roots.map((comment) => ({ comment, replies: replies.get(comment.id) ?? [] }));
}

export const isOpen = ({ comment }: Thread): boolean => comment.resolved === undefined;
export const openCount = (threads: readonly Thread[]): number => threads.filter(isOpen).length;
