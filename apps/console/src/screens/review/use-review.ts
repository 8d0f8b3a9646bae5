import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { query } from '../../api/client.js';
import { useSession, type Permission } from '../../app/session.js';
import type { Content } from '../../editing/apply-change.js';

/** Milliseconds between looks at what others did. */
const LOOK_EVERY_MS = 10_000;
const path = (draft: string) => ({ params: { path: { draft } } });

/** The draft as it is now: looked at again and again while the page is open. */
export const useCurrentDraft = (draft: string) =>
  query.useQuery('get', '/api/drafts/{draft}', path(draft), { staleTime: 0, refetchInterval: LOOK_EVERY_MS });

export const useComments = (draft: string) =>
  query.useQuery('get', '/api/drafts/{draft}/comments', path(draft), {
    staleTime: 0,
    refetchInterval: LOOK_EVERY_MS,
  });

export const useImpact = (draft: string) => query.useQuery('get', '/api/drafts/{draft}/impact', path(draft));

/** The rule set and cases of the draft, for telling its places by name; empty until they are there. */
export function useContent(draft: string): { readonly content: Content; readonly isThere: boolean } {
  const init = { params: { path: { draft }, query: { of: 'draft' as const } } };
  const ruleSet = query.useQuery('get', '/api/drafts/{draft}/content', init);
  const cases = query.useQuery('get', '/api/drafts/{draft}/cases', init);
  if (ruleSet.data === undefined || cases.data === undefined) return { content: {}, isThere: false };
  const byId = Object.fromEntries(cases.data.items.map((found) => [String(found['id']), found]));
  return { content: { ...ruleSet.data.ruleSet, cases: byId }, isThere: true };
}

/** What the reader can do with the draft, of the rest why not, and what it takes the place of. */
export const useSteps = (draft: string) => query.useQuery('get', '/api/drafts/{draft}/steps', path(draft));

/** Asks anew for all that is known of a draft, but for the draft itself where it has just been told. */
export function useRenew(draft: string): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [, address, init] }) =>
        typeof address === 'string' &&
        (address === '/api/rule-sets' || (address.startsWith('/api/drafts/{draft}') && draftIn(init) === draft)),
    });
}

const draftIn = (init: unknown): unknown =>
  (init as { readonly params?: { readonly path?: { readonly draft?: string } } } | undefined)?.params?.path?.draft;

/** What the page shows follows the draft: whenever its revision is another one, all of it is asked for again. */
export function useFollow(draft: string, revision: number | undefined): void {
  const renew = useRenew(draft);
  const known = useRef(revision);
  useEffect(() => {
    if (known.current !== undefined && revision !== undefined && known.current !== revision) void renew();
    known.current = revision;
  });
}

/** Who looks at the page. What only persons may do is never done by a token, whatever it holds. */
export function useViewer(): { readonly id: string | undefined; readonly may: (permission: Permission) => boolean } {
  const { data } = useSession();
  return {
    id: data?.account?.id,
    may: (permission) => data?.account !== undefined && data.permissions.includes(permission),
  };
}
