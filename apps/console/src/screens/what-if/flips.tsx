import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { Empty } from '../../components/empty.js';
import { chosenOf } from './bench.js';
import { FlipFilters } from './flip-filters.js';
import { FlipsTable } from './flips-table.js';
import { NearestDialog } from './nearest-dialog.js';
import { Pages } from './pages.js';
import { RowFiles } from './row-files.js';
import { useStand } from './stand.js';
import type { Difference, Row, Run, ScenarioTotals } from './types.js';
import { readRows, type Page } from './what-if-api.js';

export const PAGE = 20;

/** Which rows are wanted, and in which order. */
export interface Wanted {
  readonly scenario: string;
  readonly difference: Difference | 'all';
  /** Place and key of a group, as JSON; empty: all. */
  readonly group: string;
  /** Empty: as they are stored. */
  readonly order: string;
  readonly descending: boolean;
}

interface Props {
  readonly run: Run;
  readonly totals: readonly ScenarioTotals[];
}

/** Each application that comes out otherwise, with the reason; a row leads to what would turn it. */
export function Flips({ run, totals }: Props) {
  const { t } = useTranslation();
  const { bench } = useStand();
  const chosen = chosenOf(bench).id;
  const scenarios = totals.slice(1);
  const [asked, setAsked] = useState<Partial<Wanted>>({});
  const [pages, setPages] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<Row>();
  const own = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  const scenario = scenarios.some(({ id }) => id === asked.scenario) ? asked.scenario : own?.id;
  const wanted: Wanted = {
    scenario: scenario ?? '',
    difference:
      scenarios.length === 0 ? 'all' : (asked.difference ?? firstOf(totals.find(({ id }) => id === scenario))),
    group: asked.group ?? '',
    order: asked.order ?? '',
    descending: asked.descending ?? false,
  };
  const after = pages.at(-1);
  const rows = useQuery<Page<Row>, Problem>({
    queryKey: ['what-if', 'rows', run.id, wanted, after],
    queryFn: ({ signal }) =>
      readRows<Row>(run.id, { ...queryOf(wanted), limit: PAGE, ...(after === undefined ? {} : { after }) }, signal),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  return (
    <section className="stack flips" aria-labelledby="what-if-flips">
      <h3 id="what-if-flips">{scenarios.length === 0 ? t('whatIf.flips.everyone') : t('whatIf.flips.title')}</h3>
      <FlipFilters
        wanted={wanted}
        totals={totals}
        onChange={(next) => {
          setAsked({ ...wanted, ...next });
          setPages([]);
        }}
      />
      <RowFiles run={run.id} />
      <KeptNote kept={rowsKeptOf(run)} />
      {rows.isError ? <ProblemPanel error={rows.error} onRetry={() => void rows.refetch()} /> : null}
      {rows.isPending ? (
        <Progress label={t('whatIf.flips.loading')} isPaused={rows.fetchStatus === 'paused'} lines={8} />
      ) : null}
      {rows.data === undefined ? null : rows.data.items.length === 0 ? (
        <Empty title={t('whatIf.flips.none')}>
          {wanted.difference === 'all' ? null : (
            <p>
              <Button onClick={() => (setAsked({ ...wanted, difference: 'all', group: '' }), setPages([]))}>
                {t('whatIf.flips.showAll')}
              </Button>
            </p>
          )}
        </Empty>
      ) : (
        <>
          <FlipsTable rows={rows.data.items} totals={totals} scenario={wanted.scenario} onOpen={setOpened} />
          <Pages
            number={pages.length + 1}
            onBack={pages.length === 0 ? undefined : () => setPages(pages.slice(0, -1))}
            onOn={nextPage(rows.data.next, (next) => setPages([...pages, next]))}
          />
        </>
      )}
      <NearestDialog row={opened} scenario={wanted.scenario} onClose={() => setOpened(undefined)} />
    </section>
  );
}

/** Beyond some ten thousand applications not every row is kept. */
const rowsKeptOf = (run: Run & { readonly rowsKept?: 'all' | 'differing' | 'none' }) => run.rowsKept ?? 'all';

function KeptNote({ kept }: { readonly kept: ReturnType<typeof rowsKeptOf> }) {
  const { t } = useTranslation();
  return kept === 'all' ? null : <p className="small subtle">{t(`whatIf.flips.kept.${kept}`)}</p>;
}

const nextPage = (next: string | undefined, go: (next: string) => void): (() => void) | undefined =>
  next === undefined ? undefined : () => go(next);

/** Those who lose come first; where nobody does, those who gain. */
function firstOf(totals: ScenarioTotals | undefined): Wanted['difference'] {
  if (totals === undefined) return 'all';
  const { gained, lost, changed } = totals;
  return lost > 0 ? 'lost' : gained > 0 ? 'gained' : changed > 0 ? 'changed' : 'all';
}

function queryOf({ scenario, difference, group, order, descending }: Wanted) {
  const [by, key] = group === '' ? [] : (JSON.parse(group) as [string, string]);
  return {
    ...(scenario === '' ? {} : { scenario }),
    ...(difference === 'all' ? {} : { difference }),
    ...(by === undefined ? {} : { by, key: key ?? '' }),
    // As stored: any other order is only given up to some thousands of rows.
    ...(order === '' ? {} : { order, descending }),
  };
}
