import { query } from '../../api/client.js';
import { useRounds } from '../../api/rounds.js';
import type { FormSummary, Round } from '../../api/types.js';
import { useMay } from '../../app/session.js';

/** The forms of a rule set; none for who may not see forms. @param ruleSet "programme/version" */
export function useFormsOf(ruleSet: string): readonly FormSummary[] {
  const { data } = query.useQuery('get', '/api/forms', {}, { enabled: useMay('forms:read') });
  return (data?.items ?? []).filter((form) => form.ruleSet.id === ruleSet);
}

/** The round with invented applications of a rule set, if there is one. @param ruleSet "programme/version" */
export const useInventedRound = (ruleSet: string): Round | undefined =>
  useRounds(ruleSet).find(({ invented }) => invented);
