import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { tagOf } from '../../editing/save-port.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';
import type { OfficeKind } from '../forms/use-office-file.js';
import { SAMPLE } from './use-findings.js';
import { useCurrentTemplate } from './template-stand.js';
import type { Wording } from './wording.js';

type Failure = Error | Problem;

/** The office's own files of a draft: put there, made from the wording, taken away, and filled to be looked at. */
export function useOffice(wording: Wording) {
  const { id } = useCurrentTemplate();
  const store = useServerStore();
  const latest = useEditingState((state) => state.revision);
  const queries = useQueryClient();
  /** What is typed goes first: the file is put beside what people see. */
  const settle = async (): Promise<{ readonly 'If-Match': string }> => {
    await store?.saved();
    return { 'If-Match': tagOf(store?.getState().revision ?? latest) };
  };
  /** The text has not changed, but what is said of it may have. */
  const follow = async (): Promise<void> => {
    await store?.look();
    await queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => typeof path === 'string' && path.startsWith('/api/template-drafts/{draft}'),
    });
  };
  const upload = useMutation<OfficeKind, Failure, { readonly kind: OfficeKind; readonly file: File }>({
    networkMode: 'always',
    retry: false,
    mutationFn: async ({ kind, file }) => {
      const header = await settle();
      const answer = await api.PUT('/api/template-drafts/{draft}/files/{kind}', {
        params: { path: { draft: id, kind }, header },
        headers: { 'content-type': 'application/octet-stream' },
        body: file as never,
        bodySerializer: (body) => body as unknown as File,
      });
      answered(answer);
      return kind;
    },
    onSettled: follow,
  });
  const make = useMutation<OfficeKind, Failure, OfficeKind>({
    networkMode: 'always',
    retry: false,
    mutationFn: async (kind) => {
      const params = { path: { draft: id, kind }, header: await settle() };
      answered(await api.POST('/api/template-drafts/{draft}/files/{kind}', { params }));
      return kind;
    },
    onSettled: follow,
  });
  const remove = useMutation<OfficeKind, Failure, OfficeKind>({
    mutationFn: async (kind) => {
      const params = { path: { draft: id, kind }, header: await settle() };
      answered(await api.DELETE('/api/template-drafts/{draft}/files/{kind}', { params }));
      return kind;
    },
    onSettled: follow,
  });
  const fill = useMutation<string, Failure, OfficeKind>({
    networkMode: 'always',
    retry: false,
    mutationFn: async (kind) => {
      const answer = await api.POST('/api/template-drafts/{draft}/preview/{format}', {
        params: { path: { draft: id, format: kind } },
        body: wording,
        parseAs: 'blob',
      });
      return kept(answer, `${SAMPLE}.${kind}`);
    },
  });
  const fetch = useMutation<string, Failure, OfficeKind>({
    mutationFn: async (kind) => {
      const answer = await api.GET('/api/template-drafts/{draft}/files/{kind}', {
        params: { path: { draft: id, kind } },
        parseAs: 'blob',
      });
      return kept(answer, `form.${kind}`);
    },
  });
  return { upload, make, remove, fill, fetch };
}

/** Saves what came, under the name that it came with. */
export function kept(
  answer: { readonly data?: unknown; readonly error?: unknown; readonly response: Response },
  otherwise: string,
): string {
  const name = fileNameIn(answer.response.headers.get('content-disposition'), otherwise);
  saveFile(answered(answer) as Blob, name);
  return name;
}
