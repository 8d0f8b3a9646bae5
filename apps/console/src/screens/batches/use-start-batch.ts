import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { newKey } from '../../api/new-key.js';
import type { DocumentBatch, Problem } from '../../api/types.js';
import type { paths } from '../../api/api.gen.js';

export type BatchBody = NonNullable<
  paths['/api/document-batches']['post']['requestBody']
>['content']['application/json'];

/** Starts a batch. The same again after a lost answer is the same batch. */
export function useStartBatch(): UseMutationResult<DocumentBatch, Error | Problem, BatchBody> {
  const queries = useQueryClient();
  const asked = useRef({ what: '', key: '' });
  return useMutation<DocumentBatch, Error | Problem, BatchBody>({
    mutationFn: async (body) => {
      const what = JSON.stringify(body);
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { header: { 'Idempotency-Key': asked.current.key } };
      return answered(await api.POST('/api/document-batches', { params, body }));
    },
    onSuccess: () => {
      // Asked for once more with the same words later, it is another.
      asked.current = { what: '', key: '' };
      void queries.invalidateQueries({ queryKey: ['get', '/api/document-batches'] });
    },
  });
}
