import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { ApplicationName } from './application-name.js';
import { PAGE } from './flips.js';
import { Pages } from './pages.js';
import { ReviewDetails } from './review-details.js';
import { RowFiles } from './row-files.js';
import type { ReviewRow } from './types.js';
import { readRows, type Page } from './what-if-api.js';

/** Each application: what would tip it. A row opens all that was tried on it. */
export function ReviewRows({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const [pages, setPages] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<ReviewRow>();
  const after = pages.at(-1);
  const rows = useQuery<Page<ReviewRow>, Problem>({
    queryKey: ['what-if', 'rows', run, after],
    queryFn: ({ signal }) =>
      readRows<ReviewRow>(run, { limit: PAGE, ...(after === undefined ? {} : { after }) }, signal),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(setOpened);
  if (rows.isPending)
    return <Progress label={t('whatIf.flips.loading')} isPaused={rows.fetchStatus === 'paused'} lines={8} />;
  if (rows.isError) return <ProblemPanel error={rows.error} onRetry={() => void rows.refetch()} />;
  const { items, next } = rows.data;
  return (
    <section className="stack" aria-labelledby="what-if-reviewed">
      <h3 id="what-if-reviewed">{t('whatIfMore.scoring.rows')}</h3>
      <RowFiles run={run} />
      <DataTable
        caption={t('whatIfMore.scoring.rows')}
        isCaptionHidden
        columns={columns}
        rows={items}
        rowKey={({ application }) => application}
        empty={t('whatIf.flips.none')}
      />
      <Pages
        number={pages.length + 1}
        onBack={pages.length === 0 ? undefined : () => setPages(pages.slice(0, -1))}
        onOn={next === undefined ? undefined : () => setPages([...pages, next])}
      />
      <Dialog
        title={opened === undefined ? '' : t('whatIfMore.scoring.detailsOf', { name: words(opened.label) })}
        isOpen={opened !== undefined}
        onClose={() => setOpened(undefined)}
      >
        {opened === undefined ? null : <ReviewDetails row={opened} />}
      </Dialog>
    </section>
  );
}

function useColumns(onOpen: (row: ReviewRow) => void): readonly Column<ReviewRow>[] {
  const { t } = useTranslation();
  const words = useWords();
  return [
    { id: 'application', label: t('whatIf.flips.application'), cell: (row) => <ApplicationName {...row} /> },
    { id: 'outcome', label: t('whatIf.flips.outcome'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
    {
      id: 'judges',
      label: t('whatIfMore.scoring.tippedBy'),
      cell: ({ withoutReviewer }) => {
        const tipping = withoutReviewer.filter(({ isTipped }) => isTipped);
        if (tipping.length === 0) return t('whatIfMore.scoring.nobody');
        return tipping.map(({ reviewer }) => t('whatIfMore.scoring.judge', { number: reviewer + 1 })).join(', ');
      },
    },
    {
      id: 'bands',
      label: t('whatIfMore.scoring.bands'),
      cell: ({ tippingBands }) => tippingBands.length,
      isNumber: true,
    },
    {
      id: 'readings',
      label: t('whatIfMore.scoring.otherReadings'),
      cell: ({ readings, outcome }) =>
        readings
          .filter((one) => !one.isChosen && one.outcome !== outcome)
          .map(({ reading }) => reading)
          .join(', ') || t('whatIfMore.scoring.nobody'),
    },
    {
      id: 'line',
      label: t('whatIfMore.scoring.line'),
      cell: ({ onLines }) => (onLines.length === 0 ? t('field.no') : t('field.yes')),
    },
    {
      id: 'details',
      label: t('whatIfMore.scoring.details'),
      cell: (row) => (
        <Button
          kind="plain"
          size="small"
          aria-label={t('whatIfMore.scoring.detailsButton', { name: words(row.label) })}
          onClick={() => onOpen(row)}
        >
          {t('whatIfMore.scoring.details')}
        </Button>
      ),
    },
  ];
}
