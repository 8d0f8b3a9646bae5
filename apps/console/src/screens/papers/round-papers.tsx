import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import { afterOf, usePages } from '../../api/pages.js';
import type { Round, RoundPapers as Answer } from '../../api/types.js';
import { newBatchAddress, papersAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { STATES, type PaperState } from './states.js';

type Row = Answer['items'][number];

const countOf = ({ papers }: Row, state: PaperState): number => papers.filter((one) => one.state === state).length;

/** How many papers of each application of a round stand how; an application leads to its own. */
export function RoundPapers({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const words = useWords();
  const mayMake = useMay('documents:make');
  const list = usePages<Row>(['round-papers', round.id], async (after, signal) =>
    answered(
      await api.POST('/api/rounds/{id}/papers', {
        params: { path: { id: round.id } },
        body: afterOf(after),
        signal,
      }),
    ),
  );
  if (list.isPending)
    return <Progress label={t('papers.loading')} isPaused={list.fetchStatus === 'paused'} lines={8} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const search = (application: string): string => new URLSearchParams({ round: round.id, application }).toString();
  const columns: readonly Column<Row>[] = [
    {
      id: 'application',
      label: t('forms.application'),
      cell: ({ application, name }) => (
        <Link to={papersAddress(round.ruleSet.id, search(application))}>
          {application} {words(name)}
        </Link>
      ),
    },
    { id: 'centre', label: t('batches.centre'), cell: ({ centre }) => words(centre) },
    ...STATES.map((state): Column<Row> => ({
      id: state,
      label: t(`papers.state.${state}`),
      isNumber: true,
      cell: (row) => countOf(row, state),
      sortBy: (row) => countOf(row, state),
    })),
  ];
  return (
    <section className="stack" aria-labelledby="round-papers">
      <div className="stack-tight">
        <h2 id="round-papers">{t('papers.ofRound', { round: words(round.label) })}</h2>
        <p className="subtle prose">{t('papers.ofRoundHelp')}</p>
      </div>
      {mayMake ? (
        <p className="no-print">
          <Link className="button button-primary button-usual" to={newBatchAddress(round.id)}>
            {t('batches.begin')}
          </Link>
        </p>
      ) : null}
      <DataTable
        caption={t('papers.ofRound', { round: words(round.label) })}
        isCaptionHidden
        columns={columns}
        rows={list.items ?? []}
        rowKey={({ application }) => application}
        empty={t('papers.noApplications')}
      />
      {list.hasNextPage ? (
        <div className="no-print">
          <Button aria-disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('batches.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
