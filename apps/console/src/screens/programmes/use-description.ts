import type { UseQueryResult } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { Problem, RuleSetDescription } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';

/**
 * A version in words, in the language of the screen. While it comes in another language the words in hand stay, so
 * that the reader keeps the place.
 */
export function useDescription(programme: string, version: string): UseQueryResult<RuleSetDescription, Problem> {
  const language = useLanguage();
  return query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}/description',
    { params: { path: { programme, version }, query: { language } } },
    {
      staleTime: Infinity,
      placeholderData: (before) => (before?.id === `${programme}/${version}` ? before : undefined),
    },
  );
}
