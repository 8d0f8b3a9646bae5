import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, usePages } from '../../api/pages.js';
import type { DocumentBatch } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { batchAddress, newBatchAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { WorkNav } from '../../app/work-nav.js';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { BatchState } from './batch-state.js';
import { useFormNames } from './form-names.js';

/** The batches that one may see, the newest first. */
export function BatchesScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('batches.title')} above={<WorkNav />}>
        <p className="prose">{t('batches.intro')}</p>
      </PageTitle>
      <Access to={['documents:read']}>
        <Batches />
      </Access>
    </div>
  );
}

function Batches() {
  const { t } = useTranslation();
  const mayMake = useMay('documents:make');
  const list = usePages<DocumentBatch>(['get', '/api/document-batches', 'pages'], async (after, signal) =>
    answered(await api.GET('/api/document-batches', { params: { query: { limit: '20', ...afterOf(after) } }, signal })),
  );
  if (list.isPending)
    return <Progress label={t('batches.loading')} isPaused={list.fetchStatus === 'paused'} lines={4} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const begin = mayMake ? (
    <p>
      <Link className="button button-primary button-usual" to={newBatchAddress()}>
        {t('batches.begin')}
      </Link>
    </p>
  ) : null;
  if (list.items === undefined || list.items.length === 0)
    return (
      <Empty title={t('batches.none')}>
        <p className="subtle">{t('batches.noneHelp')}</p>
        {begin}
      </Empty>
    );
  return (
    <div className="stack">
      {begin}
      <BatchTable batches={list.items} />
      {list.hasNextPage ? (
        <div className="no-print">
          <Button aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('batches.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function BatchTable({ batches }: { readonly batches: readonly DocumentBatch[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const nameOf = useFormNames();
  const columns: readonly Column<DocumentBatch>[] = [
    {
      id: 'begun',
      label: t('batches.begun'),
      cell: ({ id, by }) => <Link to={batchAddress(id)}>{formatMoment(by.at, language)}</Link>,
    },
    { id: 'state', label: t('batches.howFar'), cell: ({ state }) => <BatchState state={state} /> },
    { id: 'round', label: t('forms.round'), cell: ({ label }) => words(label) },
    {
      id: 'forms',
      label: t('batches.forms'),
      cell: ({ ruleSet, forms }) => forms.map((form) => nameOf(ruleSet.id, form)).join(', '),
    },
    {
      id: 'made',
      label: t('batches.documents'),
      isNumber: true,
      cell: ({ progress: { made, total } }) => t('batches.madeOf', { made, total }),
    },
    { id: 'failed', label: t('batches.failed'), isNumber: true, cell: ({ progress }) => progress.failed },
    { id: 'by', label: t('batches.by'), cell: ({ by }) => by.by.name },
  ];
  return (
    <DataTable
      caption={t('batches.title')}
      isCaptionHidden
      columns={columns}
      rows={batches}
      rowKey={({ id }) => id}
      empty={t('batches.none')}
    />
  );
}
