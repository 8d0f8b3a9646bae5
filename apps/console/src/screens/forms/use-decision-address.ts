import { useSearchParams } from 'react-router';
import { decideAddress } from '../../app/addresses.js';

/** Where a decision can be tried, on the application that the form is filled from. */
export function useDecisionAddress(ruleSet: string): (decision: string) => string {
  const [search] = useSearchParams();
  const [round, application] = [search.get('round'), search.get('application')];
  const chosen =
    round === null || application === null ? '' : `?application=${encodeURIComponent(`${round}/${application}`)}`;
  return (decision) => `${decideAddress(ruleSet, decision)}${chosen}`;
}
