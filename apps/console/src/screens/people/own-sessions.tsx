import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { answered } from '../../api/answered.js';

const METHODS = ['password', 'password+code', 'oidc', 'invitation', 'demo'] as const;
type Method = (typeof METHODS)[number];
const isMethod = (method: string): method is Method => (METHODS as readonly string[]).includes(method);

/** Where one is signed in, and the ends of it. */
export function OwnSessions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const list = query.useQuery('get', '/api/sessions', {}, { staleTime: 0 });
  const order = useMutation({
    /** @param id of one; undefined for all but this one */
    mutationFn: async (id: string | undefined) =>
      id === undefined
        ? answered(await api.DELETE('/api/sessions'))
        : answered(await api.DELETE('/api/sessions/{session}', { params: { path: { session: id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/sessions'] }),
  });
  const others = list.data?.items.filter(({ isThis }) => !isThis) ?? [];
  return (
    <section className="panel stack">
      <h2>{t('account.sessions')}</h2>
      {list.isPending ? (
        <Progress label={t('account.sessionsLoading')} isPaused={list.fetchStatus === 'paused'} lines={2} />
      ) : null}
      {list.isError ? <ProblemPanel error={list.error} onRetry={() => void list.refetch()} /> : null}
      {order.isError ? <ProblemPanel error={order.error} /> : null}
      {list.data === undefined ? null : (
        <DataTable
          caption={t('account.sessions')}
          isCaptionHidden
          rows={list.data.items}
          rowKey={({ id }) => id}
          empty={t('account.sessions')}
          columns={[
            { id: 'started', label: t('account.started'), cell: ({ startedAt }) => formatMoment(startedAt, language) },
            { id: 'seen', label: t('account.seen'), cell: ({ seenAt }) => formatMoment(seenAt, language) },
            {
              id: 'method',
              label: t('account.method'),
              cell: ({ method }) => (isMethod(method) ? t(`account.methods.${method}`) : method),
            },
            { id: 'address', label: t('account.address'), cell: ({ address }) => <code>{address}</code> },
            {
              id: 'end',
              label: t('account.action'),
              cell: ({ id, isThis, startedAt }) =>
                isThis ? (
                  <Badge tone="information">{t('account.thisOne')}</Badge>
                ) : (
                  <Button
                    size="small"
                    kind="plain"
                    aria-label={t('account.endOf', { time: formatMoment(startedAt, language) })}
                    disabled={order.isPending}
                    onClick={() => order.mutate(id)}
                  >
                    {t('account.end')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <div className="row">
        {others.length === 0 ? null : (
          <Button disabled={order.isPending} onClick={() => order.mutate(undefined)}>
            {t('account.endOthers')}
          </Button>
        )}
        <span role="status">{order.isSuccess ? t('account.ended') : ''}</span>
      </div>
    </section>
  );
}
