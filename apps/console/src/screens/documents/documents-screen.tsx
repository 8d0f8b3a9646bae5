import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, usePages } from '../../api/pages.js';
import type { DocumentSummary } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { documentAddress } from '../../app/addresses.js';
import { WorkNav } from '../../app/work-nav.js';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { DocumentBadges } from './document-badges.js';
import { DocumentFilters } from './document-filters.js';
import { useFilters } from './use-filters.js';

/** The documents that were numbered and kept, the newest first. */
export function DocumentsScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('documents.title')} above={<WorkNav />}>
        <p className="prose">{t('documents.intro')}</p>
      </PageTitle>
      <Access to={['documents:read']}>
        <Documents />
      </Access>
    </div>
  );
}

function Documents() {
  const { t } = useTranslation();
  const { filters, put } = useFilters();
  const key = JSON.stringify(filters);
  const list = usePages<DocumentSummary>(['documents', key], async (after, signal) =>
    answered(
      await api.GET('/api/documents', {
        params: { query: { ...(filters as { state?: 'current'; format?: 'pdf' }), limit: '50', ...afterOf(after) } },
        signal,
      }),
    ),
  );
  const count = list.items?.length ?? 0;
  return (
    <div className="stack">
      <DocumentFilters filters={filters} onChange={put} />
      {list.isPending ? (
        <Progress label={t('documents.loading')} isPaused={list.fetchStatus === 'paused'} lines={6} />
      ) : list.isError ? (
        <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <>
          <p role="status" className="small subtle">
            {list.hasNextPage ? t('documents.foundMore', { count }) : t('documents.found', { count })}
          </p>
          <Found documents={list.items ?? []} isNarrowed={key !== '{}'} onClear={() => put({})} />
          {list.hasNextPage ? (
            <div className="no-print">
              <Button aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('batches.more')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}

interface FoundProps {
  readonly documents: readonly DocumentSummary[];
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

function Found({ documents, isNarrowed, onClear }: FoundProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (documents.length === 0)
    return (
      <Empty title={isNarrowed ? t('documents.noneFound') : t('documents.none')}>
        <p className="subtle">{isNarrowed ? t('documents.noneFoundHelp') : t('documents.noneHelp')}</p>
        {isNarrowed ? (
          <p>
            <Button onClick={onClear}>{t('documents.clear')}</Button>
          </p>
        ) : null}
      </Empty>
    );
  return (
    <DataTable
      caption={t('documents.title')}
      isCaptionHidden
      columns={columns}
      rows={documents}
      rowKey={({ id }) => id}
      empty=""
    />
  );
}

function useColumns(): readonly Column<DocumentSummary>[] {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const language = useLanguage();
  return [
    {
      id: 'number',
      label: t('documents.number'),
      cell: ({ id, number }) => <Link to={documentAddress(id)}>{number}</Link>,
    },
    {
      id: 'form',
      label: t('documents.form'),
      cell: ({ no, label }) => [no, capital(words(label))].filter(Boolean).join(' '),
    },
    {
      id: 'about',
      label: t('documents.about'),
      cell: ({ about }) =>
        about?.application ?? (about?.decision === undefined ? (about?.case ?? '') : t('documents.ofDecision')),
    },
    { id: 'format', label: t('documents.format'), cell: ({ format }) => format.toUpperCase() },
    { id: 'state', label: t('documents.standing'), cell: (document) => <DocumentBadges {...document} /> },
    { id: 'maker', label: t('documents.maker'), cell: ({ made }) => made.by.name },
    { id: 'at', label: t('documents.madeAt'), cell: ({ made }) => formatMoment(made.at, language) },
  ];
}
