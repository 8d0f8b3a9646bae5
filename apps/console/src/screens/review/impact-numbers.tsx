import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import { DataTable } from '../../components/data-table.js';
import type { Content } from '../../editing/apply-change.js';
import type { Draft } from '../../editing/draft.js';
import { usePlaceWords } from '../drafts/place-words.js';
import { placeAddress } from '../drafts/section-of.js';
import { ImpactTotals } from './impact-totals.js';
import { useDecisionWords } from './use-decision-words.js';

export interface ReportProps {
  readonly draft: Draft;
  readonly report: components['schemas']['ImpactReport'];
  readonly content: Content;
}

/** How many decisions were compared, how many come out differently, how, and because of which change. */
export function ImpactNumbers({ draft, report, content }: ReportProps) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const said = useDecisionWords(content);
  const { outcomes, byChange } = report;
  return (
    <>
      <ImpactTotals report={report} />
      {outcomes.length === 0 ? null : (
        <DataTable
          caption={t('review.impact.outcomes')}
          columns={[
            { id: 'decision', label: t('review.impact.decision'), cell: ({ decision }) => said.decision(decision) },
            {
              id: 'from',
              label: t('review.impact.from'),
              cell: ({ decision, from }) => said.outcome(decision, from),
            },
            {
              id: 'to',
              label: t('review.impact.to'),
              cell: ({ decision, from, to }) =>
                from === to
                  ? t('review.impact.valuesOnly', { outcome: said.outcome(decision, to) })
                  : said.outcome(decision, to),
            },
            { id: 'count', label: t('review.impact.count'), cell: ({ count }) => count, isNumber: true },
          ]}
          rows={outcomes}
          rowKey={({ decision, from, to }) => `${decision} ${from} ${to}`}
          empty=""
        />
      )}
      {byChange.length === 0 ? null : (
        <DataTable
          caption={t('review.impact.byChange')}
          columns={[
            {
              id: 'at',
              label: t('review.impact.change'),
              cell: ({ at }) => <Link to={placeAddress(draft.id, content, at)}>{placeWords(content, at)}</Link>,
            },
            { id: 'count', label: t('review.impact.count'), cell: ({ count }) => count, isNumber: true },
          ]}
          rows={byChange}
          rowKey={({ at }) => at}
          empty=""
        />
      )}
    </>
  );
}
