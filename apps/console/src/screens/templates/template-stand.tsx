import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { query } from '../../api/client.js';
import type { Problem, TemplateDraft } from '../../api/types.js';
import { whenBack } from '../../app/connection.js';
import { whenSignedIn } from '../../app/signing-in.js';
import { isEditable } from '../../editing/draft-status.js';
import { keeperOf } from '../../editing/kept-changes.js';
import { ServerStore } from '../../editing/server-store.js';
import { EditingContext, useEditingState } from '../../editing/use-editing.js';
import { useLooking, useUnsavedWarning } from '../../editing/use-saving.js';
import { ServerStoreContext } from '../../editing/use-server-store.js';
import { loadedOf, loadTemplate, templatePortOf, type LoadedTemplate } from './template-port.js';
import { contentOf } from './wording.js';

/** What is on the service; asked for anew whenever the page is opened, since it changes all the time. */
export const useLoadedTemplate = (draft: string) =>
  useQuery<LoadedTemplate, Problem>({
    queryKey: ['template-draft', draft],
    queryFn: ({ signal }) => loadTemplate(draft, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Milliseconds between looks at what others did with the draft. */
const LOOK_EVERY_MS = 10_000;

/** The draft as it is now: looked at again and again while the page is open. */
export const useTemplateDraft = (draft: string) =>
  query.useQuery(
    'get',
    '/api/template-drafts/{draft}',
    { params: { path: { draft } } },
    { staleTime: 0, refetchInterval: LOOK_EVERY_MS },
  );

interface Props {
  readonly loaded: LoadedTemplate;
  /** Who is at the screen: what is typed is kept apart for each. */
  readonly account: string;
  readonly mayWrite: boolean;
  readonly children: ReactNode;
}

/** Puts a template's draft around its editor: changes are saved by themselves. Give it the draft's id as `key`. */
export function TemplateStand({ loaded, account, mayWrite, children }: Props) {
  const { id } = loaded.draft;
  const queries = useQueryClient();
  const [store] = useState(() => storeOf(loaded, account, mayWrite, () => void renew(queries, id)));
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

const storeOf = (loaded: LoadedTemplate, account: string, mayWrite: boolean, onStale: () => void) =>
  new ServerStore<TemplateDraft>(
    {
      draft: loaded.draft,
      revision: loaded.draft.revision,
      content: contentOf(loaded.wording),
      base: undefined,
      isReadOnly: !mayWrite || !isEditable(loaded.draft),
    },
    {
      port: templatePortOf(loaded),
      keeper: keeperOf(loaded.draft.id, account),
      whenBack,
      now: () => new Date().toISOString(),
      onStale,
    },
  );

/** Keeps up with what the service says of the draft: how far it has come, and its files. */
function Follow({
  store,
  draft,
  mayWrite,
}: {
  readonly store: ServerStore<TemplateDraft>;
  readonly draft: string;
  readonly mayWrite: boolean;
}) {
  const queries = useQueryClient();
  const revision = useEditingState((state) => state.revision);
  const { data } = useTemplateDraft(draft);
  useEffect(() => {
    if (data === undefined) return;
    const { draft: now } = loadedOf(data);
    store.putDraft(now, !mayWrite || !isEditable(now));
    if (now.revision > store.getState().revision) void store.look();
  }, [store, data, mayWrite]);
  useEffect(() => void renew(queries, draft), [queries, draft, revision]);
  return null;
}

/** Asks anew for all that is known of a draft and of the templates that it may become one of. */
export const renew = (queries: QueryClient, draft: string): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) =>
      typeof path === 'string' &&
      (path.startsWith('/api/templates') || path === '/api/template-drafts' || isOf(path, init, draft)),
  });

/** What is asked about a text that is sent along is the same, whatever has been saved meanwhile. */
const ABOUT_TEXT = ['/check', '/preview', '/fields', '/cases'];

const isOf = (path: string, init: unknown, draft: string): boolean =>
  path.startsWith('/api/template-drafts/{draft}') &&
  !ABOUT_TEXT.some((end) => path.endsWith(end)) &&
  (init as { readonly params?: { readonly path?: { readonly draft?: string } } } | undefined)?.params?.path?.draft ===
    draft;

/** The draft around a component: how far it has come, its files. */
export const useCurrentTemplate = (): TemplateDraft =>
  useEditingState<TemplateDraft, TemplateDraft>((state) => state.draft);
