import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { query } from '../../api/client.js';
import { Access } from '../../app/access.js';
import { draftAddress, draftReviewAddress, draftsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { ComparisonView } from './comparison-view.js';
import { sideOptions } from './sides.js';

/** A draft compared with the version it is based on. */
export function DraftComparisonScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['drafts:read']} title={t('comparison.title')}>
      <Loaded />
    </Access>
  );
}

function Loaded() {
  const { t } = useTranslation();
  const words = useWords();
  const { draft: id = '' } = useParams();
  const draft = query.useQuery('get', '/api/drafts/{draft}', { params: { path: { draft: id } } }, { staleTime: 0 });
  const list = query.useQuery('get', '/api/rule-sets');
  const above = <Breadcrumb steps={[{ to: draftsAddress(), label: t('drafts.title') }]} />;
  if (draft.data === undefined || list.data === undefined)
    return (
      <div className="page">
        <PageTitle title={t('comparison.title')} isProvisional={draft.isPending} above={above} />
        {draft.isError ? (
          <ProblemPanel error={draft.error} onRetry={() => void draft.refetch()} />
        ) : (
          <Progress label={t('comparison.loading')} isPaused={draft.fetchStatus === 'paused'} lines={8} />
        )}
      </div>
    );
  const { base, title, ruleSetId } = draft.data;
  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  return (
    <div className="page">
      <PageTitle title={t('comparison.ofDraft', { title: words(title) || ruleSetId })} above={above}>
        <p className="row no-print">
          <code>{ruleSetId}</code>
          <Link to={draftAddress(id)}>{t('comparison.toEditor')}</Link>
          <Link to={draftReviewAddress(id)}>{t('comparison.toReview')}</Link>
        </p>
      </PageTitle>
      {base === null ? (
        <Empty title={t('drafts.help.noBase')} />
      ) : (
        <ComparisonView sides={{ from: base.id, to: `draft:${id}` }} options={sideOptions(versions, [draft.data])} />
      )}
    </div>
  );
}
