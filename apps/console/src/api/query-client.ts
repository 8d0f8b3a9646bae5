import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './unreachable.js';

/** Asks again only what was not answered at all; while the service is away that waits (see app/connection.ts). */
const again = (_: number, error: Error): boolean => error instanceof Unreachable;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: again, retryDelay: 300 },
      mutations: { retry: again, retryDelay: 300 },
    },
  });
