import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Access } from '../../app/access.js';
import { useSession } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
import { AccountDialog, type Doing } from './account-dialog.js';
import { AccountTable } from './account-table.js';
import { useRoleName } from './roles.js';

/** Who may come in, and what they may do. */
export function AccountsScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('accounts.title')}>
        <p className="subtle prose">{t('accounts.intro')}</p>
      </PageTitle>
      <Access to={['accounts:manage']}>
        <Content />
      </Access>
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const queries = useQueryClient();
  const own = useSession().data?.account?.id;
  const { text, put, isFound } = useFind();
  const [doing, act] = useState<Doing>();
  const [done, setDone] = useState<string>();
  const list = query.useQuery('get', '/api/accounts', {}, { staleTime: 0 });
  if (list.isPending)
    return <Progress label={t('accounts.loading')} isPaused={list.fetchStatus === 'paused'} lines={8} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const found = list.data.items.filter(({ id, name, grants }) =>
    isFound(id, name, ...grants.map(({ role }) => roleName(role))),
  );
  /** On the account as it is now: whoever it is for may have used their invitation since the list was fetched. */
  const open = async (wanted: Doing): Promise<void> => {
    if (wanted.what === 'create') return act(wanted);
    const { data } = await list.refetch();
    const account = data?.items.find(({ id }) => id === wanted.account.id) ?? wanted.account;
    act({ what: wanted.what, account });
  };
  const close = (): void => {
    act(undefined);
    // Whoever closed a dialog on a state that was another meanwhile finds the one there is.
    void queries.invalidateQueries({ queryKey: ['get', '/api/accounts'] });
  };
  return (
    <div className="stack">
      <div className="row">
        <Button kind="primary" aria-haspopup="dialog" onClick={() => act({ what: 'create' })}>
          {t('accounts.create')}
        </Button>
        <span role="status">{done === undefined ? '' : t('accounts.done', { name: done })}</span>
      </div>
      <div className="panel stack">
        <FindBox label={t('accounts.find')} text={text} onChange={put} count={found.length} />
        {list.data.items.length === 0 ? <Empty title={t('accounts.none')} /> : null}
        {list.data.items.length > 0 && found.length === 0 ? (
          <NothingFound text={text} onClear={() => put('')} />
        ) : (
          <AccountTable accounts={found} now={list.dataUpdatedAt} onDo={(wanted) => void open(wanted)} />
        )}
      </div>
      <AccountDialog
        doing={doing}
        own={own}
        onClose={close}
        onDone={(name) => {
          setDone(name);
          void queries.invalidateQueries({ queryKey: ['get', '/api/accounts'] });
        }}
      />
    </div>
  );
}
