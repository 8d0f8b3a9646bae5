import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { tagOf } from '../../editing/save-port.js';
import { useEditingStore } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';

interface Order {
  readonly places: readonly string[];
  readonly isPut: boolean;
}

/** Says that values of the year were looked at, or takes that back. What was typed is saved first. */
export function useConfirm(draft: string) {
  const store = useEditingStore();
  const server = useServerStore();
  const queries = useQueryClient();
  const order = useMutation<void, Problem, Order>({
    mutationFn: async ({ places, isPut }) => {
      if (!(await store.saved())) return;
      const init = {
        params: { path: { draft }, header: { 'If-Match': tagOf(store.getState().revision) } },
        body: { places: [...places] },
      };
      const path = '/api/drafts/{draft}/confirmations';
      answered<unknown>(await (isPut ? api.POST(path, init) : api.DELETE(path, init)));
    },
    onSettled: async () => {
      await server?.look();
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === '/api/drafts/{draft}/confirmations',
      });
    },
  });
  return {
    put: (places: readonly string[]): void => order.mutate({ places, isPut: true }),
    takeBack: (places: readonly string[]): void => order.mutate({ places, isPut: false }),
    isBusy: order.isPending,
    problem: order.error ?? undefined,
  };
}
