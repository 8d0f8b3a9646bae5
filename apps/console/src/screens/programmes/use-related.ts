import { query } from '../../api/client.js';
import type { FormSummary, Round } from '../../api/types.js';
import { isPermitted, useSession, type Permission } from '../../app/session.js';

function useMay(permission: Permission): boolean {
  const { data } = useSession();
  return data !== undefined && isPermitted(data, permission);
}

/** The forms of a rule set; none for who may not see forms. @param ruleSet "programme/version" */
export function useFormsOf(ruleSet: string): readonly FormSummary[] {
  const { data } = query.useQuery('get', '/api/forms', {}, { enabled: useMay('forms:read') });
  return (data?.items ?? []).filter((form) => form.ruleSet.id === ruleSet);
}

/** The round with invented applications of a rule set, if there is one. @param ruleSet "programme/version" */
export function useInventedRound(ruleSet: string): Round | undefined {
  const { data } = query.useQuery('get', '/api/rounds', {}, { enabled: useMay('rounds:read') });
  return data?.items.find((round) => round.invented && round.ruleSet.id === ruleSet);
}
