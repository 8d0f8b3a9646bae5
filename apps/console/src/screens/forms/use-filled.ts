import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { FilledForm, FormView, Problem } from '../../api/types.js';
import type { FormData } from './paper.js';

/** What was typed stays no longer in memory than going back and forth needs. */
const KEPT_MS = 60_000;
const KEEP = { staleTime: Infinity, gcTime: KEPT_MS, placeholderData: keepPreviousData } as const;

export interface FormPath {
  readonly programme: string;
  readonly version: string;
  readonly form: string;
}
export function pathOf({ ruleSet, form }: Pick<FormView, 'ruleSet' | 'form'>): FormPath {
  const [programme = '', version = ''] = ruleSet.id.split('/');
  return { programme, version, form };
}

/** The values of the form on some data, and what keeps it from being made. The former ones stay until they are there. */
export const useFilled = (view: FormView, data: FormData): UseQueryResult<FilledForm, Problem> =>
  query.useQuery(
    'post',
    '/api/forms/{programme}/{version}/{form}/fill',
    { params: { path: pathOf(view) }, body: data },
    KEEP,
  );

/** The document itself, for showing it here. @param isWanted the service has said that it is complete */
export const useDocument = (view: FormView, data: FormData, isWanted: boolean): UseQueryResult<string, Problem> =>
  query.useQuery(
    'post',
    '/api/forms/{programme}/{version}/{form}/html',
    { params: { path: pathOf(view), query: { preview: '1' } }, body: data, parseAs: 'text' },
    { ...KEEP, enabled: isWanted },
  );
