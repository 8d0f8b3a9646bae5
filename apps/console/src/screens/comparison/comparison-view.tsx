import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { Tabs } from '../../components/tabs.js';
import { Effect } from './effect.js';
import { OldNewList } from './old-new-list.js';
import { Outputs } from './outputs.js';
import { SentenceList } from './sentence-list.js';
import type { SideOption, Sides } from './sides.js';
import { useNarrowed } from './use-narrowed.js';
import { Narrowing } from './narrowing.js';

interface Props {
  readonly sides: Sides;
  readonly options: readonly SideOption[];
}

/** What differs between two versions, narrowed and shown as one likes, and beside it whom that would have concerned. */
export function ComparisonView({ sides, options }: Props) {
  const { t } = useTranslation();
  const answer = query.useQuery('get', '/api/comparison', { params: { query: sides } });
  const narrowed = useNarrowed(answer.data?.changes ?? []);
  const maySeeEffect = useMay('rounds:read');
  const programmes = [sides.from, sides.to].map((side) => options.find(({ id }) => id === side)?.programme);
  if (answer.isPending)
    return <Progress label={t('comparison.loading')} isPaused={answer.fetchStatus === 'paused'} lines={10} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const { changes } = answer.data;
  return (
    <div className="stack">
      <Outputs sides={sides} />
      {changes.length === 0 ? (
        <Empty title={t('comparison.noDifference')}>
          <p className="subtle">{t('comparison.noDifferenceHelp')}</p>
        </Empty>
      ) : (
        <div className="comparison-columns">
          <section className="stack" aria-labelledby="comparison-changes">
            <h2 id="comparison-changes">{t('comparison.changes', { count: changes.length })}</h2>
            <Narrowing narrowed={narrowed} />
            <Tabs
              label={t('comparison.views')}
              parameter="view"
              tabs={[
                {
                  id: 'sentences',
                  label: t('comparison.view.sentences'),
                  content: () => <SentenceList changes={narrowed.changes} sides={sides} onClear={narrowed.clear} />,
                },
                {
                  id: 'table',
                  label: t('comparison.view.table'),
                  content: () => <OldNewList narrowed={narrowed} sides={sides} />,
                },
              ]}
            />
          </section>
          {maySeeEffect ? <Effect sides={sides} isOneProgramme={programmes[0] === programmes[1]} /> : null}
        </div>
      )}
    </div>
  );
}
