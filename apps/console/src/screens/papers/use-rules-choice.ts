import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import type { FormSummary, Words } from '../../api/types.js';
import { useMay } from '../../app/session.js';

export interface RulesChoice {
  /** "programme/version" */
  readonly id: string;
  readonly programme: Words;
}

/**
 * The rules that the address names, those of the round that it names, or else the first that have a round: there is
 * something to choose from.
 */
export function useRulesChoice(forms: readonly [FormSummary, ...FormSummary[]]): {
  readonly rules: string;
  readonly choices: readonly RulesChoice[];
} {
  const [params] = useSearchParams();
  const rounds = query.useQuery('get', '/api/rounds', {}, { enabled: useMay('rounds:read') }).data?.items ?? [];
  const choices = [...new Map(forms.map(({ ruleSet: { id }, programme }) => [id, { id, programme }])).values()];
  const named = [
    params.get('rules'),
    rounds.find(({ id }) => id === params.get('round'))?.ruleSet.id,
    ...rounds.map(({ ruleSet }) => ruleSet.id),
    forms[0].ruleSet.id,
  ];
  const rules = named.find((one) => choices.some(({ id }) => id === one)) ?? forms[0].ruleSet.id;
  return { rules, choices };
}
