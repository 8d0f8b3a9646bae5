import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Access } from '../../app/access.js';
import { draftsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { ReviewPage } from './review-page.js';
import { useCurrentDraft } from './use-review.js';

/** One draft on its way to publication: what it changes, what stands in its way, and the steps to take. */
export function ReviewScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['drafts:read']} title={t('review.title')}>
      <Review />
    </Access>
  );
}

function Review() {
  const { t } = useTranslation();
  const { draft = '' } = useParams();
  const answer = useCurrentDraft(draft);
  if (answer.data !== undefined) return <ReviewPage key={draft} draft={answer.data} />;
  return (
    <div className="page">
      <PageTitle
        title={t('review.title')}
        isProvisional={answer.isPending}
        above={<Breadcrumb steps={[{ to: draftsAddress(), label: t('drafts.title') }]} />}
      />
      {answer.isError ? (
        <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Progress label={t('review.loading')} isPaused={answer.fetchStatus === 'paused'} lines={10} />
      )}
    </div>
  );
}
