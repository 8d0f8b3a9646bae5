import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { api } from '../api/client.js';
import { onEndedSession } from '../api/ended-session.js';
import { makeQueryClient } from '../api/query-client.js';
import { readToken } from '../api/token.js';
import { onUnreachable } from '../api/unreachable.js';
import { loseConnection, startConnection } from './connection.js';
import { followOtherTabs } from './other-tabs.js';
import { router } from './router.js';
import { arrive, knownSession } from './session.js';
import { loseSession } from './signing-in.js';

const queryClient = makeQueryClient();
startConnection();
onUnreachable(loseConnection);
onEndedSession(() => {
  // Of who was not signed in, no session has ended: the screen asks them to sign in.
  if (knownSession(queryClient)?.account !== undefined) loseSession();
});
followOtherTabs(() => {
  if (readToken() !== undefined) return;
  void api.GET('/api/session').then(
    ({ data }) => (data === undefined ? undefined : arrive(queryClient, data)),
    () => undefined,
  );
});

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider router={router} />
  </QueryClientProvider>
);
