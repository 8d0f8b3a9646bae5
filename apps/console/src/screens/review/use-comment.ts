import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { answered } from '../../api/answered.js';
import { newKey } from '../../api/new-key.js';

interface NewComment {
  readonly at: string;
  readonly text: string;
  readonly replyTo?: string;
}

function useCommentsAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === '/api/drafts/{draft}/comments' });
}

/** Says something of a place, or answers. The same said again after a lost answer is said once. */
export function useSay(draft: string) {
  const again = useCommentsAgain();
  const asked = useRef({ what: '', key: '' });
  return useMutation<unknown, Problem, NewComment>({
    mutationFn: async (body) => {
      const what = JSON.stringify(body);
      if (asked.current.what !== what) asked.current = { what, key: newKey() };
      const params = { path: { draft }, header: { 'Idempotency-Key': asked.current.key } };
      const comment = answered(await api.POST('/api/drafts/{draft}/comments', { params, body }));
      asked.current = { what: '', key: '' };
      return comment;
    },
    onSettled: again,
  });
}

/** Says that a comment has been dealt with. */
export function useResolve(draft: string) {
  const again = useCommentsAgain();
  return useMutation<unknown, Problem, string>({
    mutationFn: async (comment) =>
      answered(
        await api.POST('/api/drafts/{draft}/comments/{comment}/resolution', { params: { path: { draft, comment } } }),
      ),
    onSettled: again,
  });
}
