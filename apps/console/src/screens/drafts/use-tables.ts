import { useMutation } from '@tanstack/react-query';
import type { components } from '../../api/api.gen.js';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { tagOf } from '../../editing/save-port.js';
import { useEditing, useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';

export type TablesRead = components['schemas']['DraftTablesRead'];
type Failure = Error | Problem;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A draft's tables as a workbook, and a workbook looked at by the service and taken over by the editor. */
export function useTables(draft: string) {
  const language = useLanguage();
  const editing = useEditing();
  const store = useServerStore();
  const latest = useEditingState((state) => state.revision);
  /** What is on the screen is what the service has: a file is compared with what people see. */
  const settle = async (): Promise<number> => {
    await store?.saved();
    return store?.getState().revision ?? latest;
  };
  const download = useMutation<string, Failure>({
    mutationFn: async () => {
      await settle();
      const answer = await api.GET('/api/drafts/{draft}/tables.xlsx', {
        params: { path: { draft }, query: { language } },
        parseAs: 'blob',
      });
      const workbook = answered(answer);
      const name = fileNameIn(answer.response.headers.get('content-disposition'), 'tables.xlsx');
      saveFile(workbook, name);
      return name;
    },
  });
  const preview = useMutation<TablesRead, Failure, File>({
    mutationFn: async (file) => {
      const revision = await settle();
      const answer = await api.PUT('/api/drafts/{draft}/tables.xlsx', {
        params: { path: { draft }, query: { preview: 'true' }, header: { 'If-Match': tagOf(revision) } },
        headers: { 'content-type': WORKBOOK },
        body: file as never,
        bodySerializer: (body) => body as unknown as File,
      });
      return answered(answer);
    },
  });
  /** As any other edit, so that it is saved, kept and undone as they are. */
  const take = ({ edits }: TablesRead): void => editing.change(edits);
  return { download, preview, take };
}
