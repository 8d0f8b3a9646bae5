import type { UseQueryResult } from '@tanstack/react-query';
import { useMay } from '../app/session.js';
import { query } from './client.js';
import type { Problem, StoredDecision, StoredDecisionSummary } from './types.js';

/** The newest decisions that were kept under a version, as many as the service gives at once. @param ruleSet "programme/version" */
export function useKeptDecisions(ruleSet: string): readonly StoredDecisionSummary[] {
  const [programme = ''] = ruleSet.split('/');
  const { data } = query.useQuery(
    'get',
    '/api/decisions',
    { params: { query: { programme, limit: '100' } } },
    { enabled: useMay('decisions:read') },
  );
  return data?.items.filter((decision) => decision.ruleSet.id === ruleSet) ?? [];
}

/** A decision that was kept, with its facts. @param id nothing is asked without one */
export const useKeptDecision = (id: string): UseQueryResult<StoredDecision, Problem> =>
  query.useQuery('get', '/api/decisions/{decision}', { params: { path: { decision: id } } }, { enabled: id !== '' });
