import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import { countText } from './figures.js';
import type { Review } from './types.js';

/** The round as a whole: without each judge, how judges agree, and who stands on a line. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const { t } = useTranslation();
  const { applications, passed, withoutReviewer, agreement, onLine } = review;
  // People count from one.
  const judge = (reviewer: number): string => t('whatIfMore.scoring.judge', { number: reviewer + 1 });
  return (
    <section className="stack" aria-labelledby="what-if-review">
      <h3 id="what-if-review">{t('whatIfMore.scoring.round')}</h3>
      <p>
        {t('whatIfMore.scoring.passed', {
          count: applications,
          number: countText(passed),
          all: countText(applications),
        })}
      </p>
      <DataTable
        caption={t('whatIfMore.scoring.without')}
        columns={[
          { id: 'judge', label: t('whatIfMore.scoring.left'), cell: ({ reviewer }) => judge(reviewer) },
          {
            id: 'passed',
            label: t('whatIfMore.scoring.passing'),
            cell: (one) => countText(one.passed),
            isNumber: true,
          },
          {
            id: 'tipped',
            label: t('whatIfMore.scoring.tipped'),
            cell: ({ tipped }) => countText(tipped),
            isNumber: true,
          },
        ]}
        rows={withoutReviewer}
        rowKey={({ reviewer }) => String(reviewer)}
        empty={t('whatIfMore.scoring.noJudges')}
      />
      {agreement.length === 0 ? null : (
        <DataTable
          caption={t('whatIfMore.scoring.agreement')}
          columns={[
            {
              id: 'pair',
              label: t('whatIfMore.scoring.pair'),
              cell: ({ reviewers }) => reviewers.map(judge).join(' · '),
            },
            {
              id: 'applications',
              label: t('whatIfMore.scoring.both'),
              cell: (one) => countText(one.applications),
              isNumber: true,
            },
            {
              id: 'correlation',
              label: t('whatIfMore.scoring.correlation'),
              cell: ({ correlation }) => correlation?.replace('-', '−') ?? t('whatIfMore.scoring.noCorrelation'),
              isNumber: true,
            },
          ]}
          rows={agreement}
          rowKey={({ reviewers }) => reviewers.join(' ')}
          empty=""
        />
      )}
      <div className="stack-tight">
        <h4>{t('whatIfMore.scoring.onLine', { count: onLine.length })}</h4>
        {onLine.length === 0 ? <p>{t('whatIfMore.scoring.nobodyOnLine')}</p> : <p>{onLine.join(', ')}</p>}
      </div>
    </section>
  );
}
