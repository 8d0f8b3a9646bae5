import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { query } from '../api/client.js';
import { keepToken } from '../api/token.js';
import type { Problem, Session } from '../api/types.js';

/** What a screen may need to be allowed. */
export type Permission = 'rule-sets:read' | 'evaluations:run' | 'rounds:read' | 'forms:read' | 'forms:render';

/** Who is at the screen, and what the service lets them do. */
export const useSession = (): UseQueryResult<Session, Problem> =>
  query.useQuery('get', '/api/session', {}, { staleTime: Infinity });

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
