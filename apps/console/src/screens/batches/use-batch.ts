import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { DocumentBatch, Problem } from '../../api/types.js';
import { isOpen } from './batch-state.js';

/** The service answers sooner where the batch ends sooner. */
const WAIT_MS = '1000';
/** Between two questions: about as long as a document takes. */
const PAUSE_MS = 700;

export const batchKey = (id: string) => ['document-batch', id] as const;

/** A batch as it stands, asked about again and again until it has ended. */
export function useBatch(id: string): UseQueryResult<DocumentBatch, Problem> {
  const queries = useQueryClient();
  return useQuery<DocumentBatch, Problem>({
    queryKey: batchKey(id),
    queryFn: async ({ signal }) => {
      // The first answer is wanted at once; after that, the next change.
      const wait = isOpen(queries.getQueryData<DocumentBatch>(batchKey(id))) ? { wait: WAIT_MS } : {};
      return answered(
        await api.GET('/api/document-batches/{batch}', {
          params: { path: { batch: id }, query: wait },
          signal,
        }),
      );
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (isOpen(state.data) ? PAUSE_MS : false),
  });
}
