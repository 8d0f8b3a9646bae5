import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { shiftExact } from '../../grid/exact.js';
import { useWords } from '../../i18n/use-language.js';
import { ApplicationName } from './application-name.js';
import { countText } from './figures.js';
import { PAGE } from './flips.js';
import { Pages } from './pages.js';
import { RowFiles } from './row-files.js';
import type { NoiseRow } from './types.js';
import { readRows, type Page } from './what-if-api.js';

const BarChart = lazy(async () => ({ default: (await import('./chart/bar-chart.js')).BarChart }));

/** How often each application passes, drawn and in figures. */
export function NoiseRows({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const [pages, setPages] = useState<readonly string[]>([]);
  const after = pages.at(-1);
  const rows = useQuery<Page<NoiseRow>, Problem>({
    queryKey: ['what-if', 'rows', run, after],
    queryFn: ({ signal }) =>
      readRows<NoiseRow>(run, { limit: PAGE, ...(after === undefined ? {} : { after }) }, signal),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  if (rows.isPending)
    return <Progress label={t('whatIf.flips.loading')} isPaused={rows.fetchStatus === 'paused'} lines={8} />;
  if (rows.isError) return <ProblemPanel error={rows.error} onRetry={() => void rows.refetch()} />;
  const { items, next } = rows.data;
  const percent = (share: string): string => `${shiftExact(share, 2) ?? share}%`;
  const title = t('whatIfMore.noise.title');
  return (
    <section className="stack" aria-labelledby="what-if-noise">
      <h3 id="what-if-noise">{title}</h3>
      <RowFiles run={run} />
      {items.length === 0 ? null : (
        <Suspense fallback={<Progress label={t('whatIf.chart.loading')} lines={8} />}>
          <BarChart
            title={title}
            description={t('whatIfMore.chart.shares', { title })}
            categories={items.map(({ label }) => words(label))}
            series={[{ name: t('whatIfMore.noise.percent'), values: items.map(({ share }) => Number(share) * 100) }]}
          />
        </Suspense>
      )}
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { id: 'application', label: t('whatIf.flips.application'), cell: (row) => <ApplicationName {...row} /> },
          { id: 'outcome', label: t('whatIfMore.noise.outcome'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
          { id: 'share', label: t('whatIfMore.noise.share'), cell: ({ share }) => percent(share), isNumber: true },
          {
            id: 'draws',
            label: t('whatIfMore.noise.passedOf'),
            cell: ({ passed, draws }) => `${countText(passed)} / ${countText(draws)}`,
            isNumber: true,
          },
        ]}
        rows={items}
        rowKey={({ application }) => application}
        empty={t('whatIf.flips.none')}
      />
      <Pages
        number={pages.length + 1}
        onBack={pages.length === 0 ? undefined : () => setPages(pages.slice(0, -1))}
        onOn={next === undefined ? undefined : () => setPages([...pages, next])}
      />
    </section>
  );
}
