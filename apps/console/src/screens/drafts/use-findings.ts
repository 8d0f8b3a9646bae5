import { query } from '../../api/client.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';

const path = (draft: string) => ({ params: { path: { draft } } });

/** What the service finds of the latest saved revision; asked again after each save (see editing/server-draft.tsx). */
export const useChecks = (draft: string) => query.useQuery('get', '/api/drafts/{draft}/checks', path(draft));

export const useComparison = (draft: string) => query.useQuery('get', '/api/drafts/{draft}/comparison', path(draft));

export const useConfirmations = (draft: string) =>
  query.useQuery('get', '/api/drafts/{draft}/confirmations', path(draft));

/** The draft in words, in the language of the screen; the words in hand stay until the next ones are there. */
export function useDraftDescription(draft: string) {
  const language = useLanguage();
  return query.useQuery('get', '/api/drafts/{draft}/description', {
    params: { path: { draft }, query: { language } },
  });
}

/** Offers of cases for the lines of a decision; dear to find, so only when they are asked for. */
export const useBoundaryCases = (draft: string, decision: string | undefined) =>
  query.useQuery(
    'get',
    '/api/drafts/{draft}/boundary-cases',
    { params: { path: { draft }, query: decision === undefined ? {} : { decision } } },
    { enabled: decision !== undefined },
  );

/** What the other options of a reading would change; not asked of a draft that no service knows of. */
export const useReadingEffects = (draft: string, reading: string) =>
  query.useQuery(
    'get',
    '/api/drafts/{draft}/readings/{reading}/effects',
    { params: { path: { draft, reading } } },
    { enabled: useServerStore() !== undefined },
  );
