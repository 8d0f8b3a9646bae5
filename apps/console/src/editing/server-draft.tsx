import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { query } from '../api/client.js';
import type { Problem } from '../api/types.js';
import { whenBack } from '../app/connection.js';
import { whenSignedIn } from '../app/signing-in.js';
import { isEditable } from './draft-status.js';
import { keeperOf } from './kept-changes.js';
import { loadDraft, type LoadedDraft } from './load-draft.js';
import { savePortOf } from './save-port.js';
import { ServerStore } from './server-store.js';
import { useLooking, useUnsavedWarning } from './use-saving.js';
import { EditingContext, useEditingState } from './use-editing.js';
import { ServerStoreContext } from './use-server-store.js';

/** What is on the service; asked for anew whenever the page is opened, since it changes all the time. */
export const useLoadedDraft = (draft: string) =>
  useQuery<LoadedDraft, Problem>({
    queryKey: ['draft', draft],
    queryFn: ({ signal }) => loadDraft(draft, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

interface Props {
  readonly loaded: LoadedDraft;
  /** Who is at the screen: what is typed is kept apart for each. */
  readonly account: string;
  readonly mayWrite: boolean;
  readonly children: ReactNode;
}

/** Puts the draft of the service around an editor: changes are saved by themselves. Give it the draft's id as `key`. */
export function ServerDraft({ loaded, account, mayWrite, children }: Props) {
  const { id } = loaded.draft;
  const queries = useQueryClient();
  const [store] = useState(
    () =>
      new ServerStore(
        { ...loaded, isReadOnly: !mayWrite || !isEditable(loaded.draft) },
        {
          port: savePortOf(id),
          keeper: keeperOf(id, account),
          whenBack,
          now: () => new Date().toISOString(),
          onStale: () =>
            void queries.invalidateQueries({
              queryKey: ['get', '/api/drafts/{draft}', { params: { path: { draft: id } } }],
            }),
        },
      ),
  );
  useEffect(() => store.open(), [store]);
  // What the service did not take since the session had ended.
  useEffect(() => whenSignedIn(() => void store.flush()), [store]);
  useLooking(store);
  useUnsavedWarning(store);
  return (
    <EditingContext value={store}>
      <ServerStoreContext value={store}>
        <Follow store={store} draft={id} mayWrite={mayWrite} />
        {children}
      </ServerStoreContext>
    </EditingContext>
  );
}

/** Keeps up with what the service says of the draft: its status, and what its checks find after each save. */
function Follow({
  store,
  draft,
  mayWrite,
}: {
  readonly store: ServerStore;
  readonly draft: string;
  readonly mayWrite: boolean;
}) {
  const queries = useQueryClient();
  const revision = useEditingState((state) => state.revision);
  const path = { params: { path: { draft } } };
  const status = query.useQuery('get', '/api/drafts/{draft}', path, { staleTime: Infinity });
  const checks = query.useQuery('get', '/api/drafts/{draft}/checks', path);
  useEffect(() => {
    if (status.data !== undefined) store.putDraft(status.data, !mayWrite || !isEditable(status.data));
  }, [store, status.data, mayWrite]);
  useEffect(() => {
    if (checks.data !== undefined) store.putDiagnostics(checks.data.diagnostics);
  }, [store, checks.data]);
  useEffect(() => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isOfDraft(queryKey, draft) });
  }, [queries, draft, revision]);
  return null;
}

/** Everything that the service finds out about the draft's content. */
const isOfDraft = ([, path, init]: readonly unknown[], draft: string): boolean =>
  typeof path === 'string' &&
  path.startsWith('/api/drafts/{draft}') &&
  (init as { readonly params?: { readonly path?: { readonly draft?: string } } } | undefined)?.params?.path?.draft ===
    draft;
