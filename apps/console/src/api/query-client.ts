import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.js';
import { Unreachable } from './unreachable.js';

/**
 * Asks again only what was not answered at all; while the service is away that waits (see app/connection.ts). A problem
 * is an answer: whoever sees it decides whether to ask again.
 */
const again = (_: number, error: Error): boolean => error instanceof Unreachable;

export function makeQueryClient(): QueryClient {
  /** A token that is known no longer opens nothing: the console asks anew who is here, and then for a token. */
  const onError = (error: Error): void => {
    if (problemOf(error).code !== 'access/token-unknown') return;
    void client.resetQueries({
      predicate: ({ queryKey, state }) => queryKey[1] === '/api/session' && state.status === 'success',
    });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: again, retryDelay: 300 },
      mutations: { retry: again, retryDelay: 300 },
    },
  });
  return client;
}
