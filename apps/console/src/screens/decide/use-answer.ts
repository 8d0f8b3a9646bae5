import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { ExplanationAnswer, Problem } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Question } from './question.js';

/**
 * What the service answers to a question, in the language of the screen: switching the language asks again. The same
 * question has the same answer for ever, so it is asked once.
 */
export function useAnswer(
  ruleSet: string,
  decision: string,
  question: Question | undefined,
): UseQueryResult<ExplanationAnswer, Problem> {
  const language = useLanguage();
  return query.useQuery(
    'post',
    '/api/explanations',
    { body: { ruleSet, decision, language, ...(question ?? { facts: {} }) } },
    { enabled: question !== undefined, staleTime: Infinity, placeholderData: keepPreviousData },
  );
}
