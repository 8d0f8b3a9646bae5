import { query } from '../../../../api/client.js';

/** The draft in its written form, as last saved. */
export const useDraftFiles = (draft: string) =>
  query.useQuery('get', '/api/drafts/{draft}/files', { params: { path: { draft } } });

/** Texts by path of the version that the draft began with; nothing without one or until they are there. */
export function useBaseFiles(base: string | undefined): Readonly<Record<string, string>> | undefined {
  const [programme = '', version = ''] = base?.split('/') ?? [];
  const { data } = query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}/files',
    { params: { path: { programme, version } } },
    { enabled: base !== undefined, staleTime: Infinity },
  );
  return data?.files;
}
