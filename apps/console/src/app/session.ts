import { useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { query } from '../api/client.js';
import { keepToken } from '../api/token.js';
import type { Problem, Session } from '../api/types.js';
import { tellOtherTabs } from './other-tabs.js';
import { regainSession } from './signing-in.js';

/** What a screen may need to be allowed. */
export type Permission =
  | 'rule-sets:read'
  | 'evaluations:run'
  | 'rounds:read'
  | 'forms:read'
  | 'forms:render'
  | 'documents:read'
  | 'documents:make'
  | 'documents:check'
  | 'drafts:read'
  | 'drafts:write'
  | 'drafts:comment'
  | 'drafts:approve'
  | 'drafts:publish'
  | 'versions:withdraw'
  | 'decisions:record'
  | 'decisions:read'
  | 'what-if:run'
  | 'templates:read'
  | 'templates:write'
  | 'templates:approve'
  | 'templates:publish'
  | 'audit:read'
  | 'accounts:manage';

const PATH = '/api/session';
export const SESSION_KEY = ['get', PATH, {}] as const;

/** Who is at the screen, and what the service lets them do. */
export const useSession = (): UseQueryResult<Session, Problem> =>
  query.useQuery('get', PATH, {}, { staleTime: Infinity });

export const isPermitted = ({ permissions }: Session, permission: Permission): boolean =>
  permissions.includes('*') || permissions.includes(permission);

/** Whether who is at the screen is known to be permitted something. */
export function useMay(permission: Permission): boolean {
  const { data } = useSession();
  return data !== undefined && isPermitted(data, permission);
}

/** Enters with a token, or leaves: all that was asked before is asked again as whoever it is now. */
export function useEnter(): (token: string | undefined) => void {
  const queries = useQueryClient();
  return (token) => {
    keepToken(token);
    void queries.resetQueries();
  };
}

export const knownSession = (queries: QueryClient): Session | undefined => queries.getQueryData<Session>(SESSION_KEY);

/**
 * Someone has signed in, out, or in again. The same person goes on with the page as it is, and only what failed is
 * asked again; for anyone else everything is.
 */
export function arrive(queries: QueryClient, session: Session): void {
  const before = knownSession(queries)?.account?.id;
  const isSame = before !== undefined && before === session.account?.id;
  queries.setQueryData(SESSION_KEY, session);
  void queries.resetQueries({
    predicate: ({ queryKey, state }) => queryKey[1] !== PATH && (!isSame || state.status === 'error'),
  });
  regainSession();
}

/** For who has just signed in or out here. A token of this tab would go before their session, so it is let go. */
export function useArrive(): (session: Session) => void {
  const queries = useQueryClient();
  return (session) => {
    keepToken(undefined);
    arrive(queries, session);
    tellOtherTabs();
  };
}
