import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from '../api/query-client.js';
import { onUnreachable } from '../api/unreachable.js';
import { loseConnection, startConnection } from './connection.js';
import { router } from './router.js';

const queryClient = makeQueryClient();
startConnection();
onUnreachable(loseConnection);

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>
);
