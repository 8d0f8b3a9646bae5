import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { query } from '../../api/client.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useSettled } from '../forms/use-settled.js';
import { listedFields } from './usable-fields.js';
import { useCurrentTemplate } from './template-stand.js';
import { useWording } from './use-wording.js';
import type { Wording } from './wording.js';

/** Milliseconds without a key before the service is asked. */
const REST_MS = 500;
/** Answers about a text that was left behind are soon let go of. */
const KEPT_MS = 60_000;
const KEEP = { staleTime: Infinity, gcTime: KEPT_MS, placeholderData: keepPreviousData } as const;

/** What is on the screen, once the keys rest. */
export function useSettledWording(): { readonly wording: Wording; readonly isSettled: boolean } {
  const now = useWording();
  const { settled } = useSettled(now, REST_MS);
  return { wording: settled, isSettled: settled === now };
}

/** Everything wrong in what is on the screen. The office's files are as the service has them. */
export function useCheck(wording: Wording) {
  const { id } = useCurrentTemplate();
  return query.useQuery(
    'post',
    '/api/template-drafts/{draft}/check',
    { params: { path: { draft: id } }, body: wording },
    KEEP,
  );
}

/**
 * What the paper would look like; the former one until it is there.
 * @param of "sample", or the id of a worked case
 * @param isWanted nothing is wrong that would keep it from being made
 */
export function useWordingPreview(wording: Wording, of: string, isWanted: boolean) {
  const { id } = useCurrentTemplate();
  const body = of === SAMPLE ? wording : { ...wording, case: of };
  const path = { params: { path: { draft: id } }, body };
  return query.useQuery('post', '/api/template-drafts/{draft}/preview', path, { ...KEEP, enabled: isWanted });
}
export const SAMPLE = 'sample';

/** The fields that may be used, one after another, in the language of the screen. */
export function useListedFields() {
  const { id } = useCurrentTemplate();
  const ruleSet = useEditingState((state) => state.content['ruleSet'] as string);
  const language = useLanguage();
  const answer = query.useQuery(
    'get',
    '/api/template-drafts/{draft}/fields',
    { params: { path: { draft: id }, query: { ruleSet } } },
    KEEP,
  );
  const fields = useMemo(() => listedFields(answer.data?.items ?? [], (both) => both[language]), [answer.data, language]);
  return { fields, answer };
}
