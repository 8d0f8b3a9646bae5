import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import { Access } from '../../app/access.js';
import { useMay } from '../../app/session.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { ComparisonView } from './comparison-view.js';
import { SidePicker } from './side-picker.js';
import { newestPair, sideOptions, type Sides } from './sides.js';

/** Two versions of any programme, chosen and compared. */
export function ComparisonScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('comparison.title')}>
        <p className="prose no-print">{t('comparison.intro')}</p>
      </PageTitle>
      <Access to={['rule-sets:read']}>
        <Chosen />
      </Access>
    </div>
  );
}

function Chosen() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const list = query.useQuery('get', '/api/rule-sets');
  const mayReadDrafts = useMay('drafts:read');
  const drafts = query.useQuery('get', '/api/drafts', {}, { enabled: mayReadDrafts });
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined || (mayReadDrafts && drafts.isPending))
    return <Progress label={t('comparison.loadingVersions')} isPaused={list.fetchStatus === 'paused'} lines={6} />;
  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  const options = sideOptions(versions, drafts.data?.items ?? []);
  const [from, to] = [search.get('from') ?? undefined, search.get('to') ?? undefined];
  const pair = newestPair(options, to ?? from);
  const sides: Sides = { from: from ?? pair?.from ?? '', to: to ?? pair?.to ?? '' };
  const put = (next: Sides): void =>
    setSearch(
      (before) => {
        before.set('from', next.from);
        before.set('to', next.to);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <SidePicker options={options} sides={sides} onChange={put} />
      {sides.from === '' || sides.to === '' ? (
        <Empty title={options.length < 2 ? t('comparison.onlyOne') : t('comparison.choose')}>
          <p className="subtle">{t('comparison.chooseHelp')}</p>
        </Empty>
      ) : sides.from === sides.to ? (
        <Empty title={t('comparison.same')}>
          <p className="subtle">{t('comparison.chooseHelp')}</p>
        </Empty>
      ) : (
        <ComparisonView key={`${sides.from} ${sides.to}`} sides={sides} options={options} />
      )}
    </>
  );
}
