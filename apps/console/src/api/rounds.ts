import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMay } from '../app/session.js';
import { answered } from './answered.js';
import { api, query } from './client.js';
import { afterOf, everyPage } from './pages.js';
import type { Application, Problem, Round } from './types.js';

/** As many as the service gives at once. */
const PAGE = '100';

/** The rounds of a rule set that the reader may see; none while that is not known. @param ruleSet "programme/version" */
export function useRounds(ruleSet: string): readonly Round[] {
  const { data } = query.useQuery('get', '/api/rounds', {}, { enabled: useMay('rounds:read') });
  return data?.items.filter((round) => round.ruleSet.id === ruleSet) ?? [];
}

/** All applications of a round, however many pages they come in. @param round its id; nothing is asked without one */
export function useApplications(round: string): UseQueryResult<readonly Application[], Problem> {
  return useQuery({
    queryKey: ['applications', round],
    queryFn: ({ signal }) => everyApplication(round, signal),
    enabled: round !== '',
  });
}

const everyApplication = (round: string, signal: AbortSignal): Promise<readonly Application[]> =>
  everyPage<Application>(async (after) =>
    answered(
      await api.GET('/api/rounds/{id}/applications', {
        params: { path: { id: round }, query: { limit: PAGE, ...afterOf(after) } },
        signal,
      }),
    ),
  );
