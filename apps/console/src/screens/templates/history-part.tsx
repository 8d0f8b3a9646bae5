import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api, query } from '../../api/client.js';
import type { Problem, TemplateDraftRevision } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { tagOf } from '../../editing/save-port.js';
import { useEditing, useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { RevisionText } from './revision-text.js';
import { useCurrentTemplate } from './template-stand.js';

/** Everything that happened to the draft, and the way back to how it was. */
export function HistoryPart() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = useCurrentTemplate();
  const { isReadOnly } = useEditing();
  const latest = useEditingState((state) => state.revision);
  const [shown, show] = useState<number>();
  const restore = useRestoration(id);
  const answer = query.useQuery('get', '/api/template-drafts/{draft}/revisions', {
    params: { path: { draft: id }, query: { limit: '100' } },
  });
  if (answer.isPending)
    return <Progress label={t('templates.history.loading')} isPaused={answer.fetchStatus === 'paused'} lines={6} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <div className="stack">
      <p className="subtle prose">{t('templates.history.help')}</p>
      <p role="status" className="small">
        {restore.data === undefined ? null : t('templates.history.restored', { revision: restore.data })}
      </p>
      {restore.isError ? <ProblemPanel error={restore.error} /> : null}
      <DataTable<TemplateDraftRevision>
        caption={t('templates.history.title')}
        isCaptionHidden
        columns={[
          { id: 'revision', label: t('templates.history.revision'), cell: ({ revision }) => revision },
          { id: 'event', label: t('templates.history.event'), cell: ({ event }) => t(`templates.event.${event}`) },
          {
            id: 'by',
            label: t('templates.history.by'),
            cell: ({ by, at }) => t('drafts.doneBy', { name: by.name, time: formatMoment(at, language) }),
          },
          {
            id: 'back',
            label: t('templates.history.actions'),
            cell: ({ revision }) => (
              <span className="row">
                <Button kind="plain" size="small" aria-pressed={shown === revision} onClick={() => show(shown === revision ? undefined : revision)}>
                  {t('templates.history.show', { revision })}
                </Button>
                {isReadOnly || revision === latest ? null : (
                  <Button size="small" disabled={restore.isPending} onClick={() => restore.mutate(revision)}>
                    {t('templates.history.restore', { revision })}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
        rows={answer.data.items}
        rowKey={({ revision }) => String(revision)}
        empty={t('templates.history.none')}
      />
      {shown === undefined ? null : <RevisionText draft={id} revision={shown} />}
    </div>
  );
}

/** Goes back to how the draft was; what it is now stays in the history. */
function useRestoration(draft: string) {
  const store = useServerStore();
  return useMutation<number, Error | Problem, number>({
    mutationFn: async (revision) => {
      await store?.saved();
      const now = store?.getState().revision ?? 0;
      const params = { path: { draft }, header: { 'If-Match': tagOf(now) } };
      answered(await api.POST('/api/template-drafts/{draft}/restoration', { params, body: { revision } }));
      return revision;
    },
    onSettled: () => store?.look(),
  });
}
