import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DocumentBatch } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { batchesAddress, documentsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { BatchActions } from './batch-actions.js';
import { BatchState, isOpen } from './batch-state.js';
import { Failures } from './failures.js';
import { useFormNames } from './form-names.js';
import { useBatch } from './use-batch.js';

/** One batch: how far it is, what came of it. Its address is the place to come back to. */
export function BatchScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['documents:read']} title={t('batches.one')}>
      <Batch />
    </Access>
  );
}

function Batch() {
  const { t } = useTranslation();
  const { batch: id = '' } = useParams();
  const batch = useBatch(id);
  return (
    <div className="page">
      <PageTitle
        title={t('batches.one')}
        isProvisional={batch.isPending}
        above={<Breadcrumb steps={[{ to: batchesAddress(), label: t('batches.title') }]} />}
      />
      {batch.isPending ? (
        <Progress label={t('batches.loadingOne')} isPaused={batch.fetchStatus === 'paused'} lines={6} />
      ) : batch.isError ? (
        <ProblemPanel error={batch.error} onRetry={() => void batch.refetch()} />
      ) : (
        <>
          <Standing batch={batch.data} isPaused={batch.fetchStatus === 'paused'} />
          <Failures batch={batch.data} />
        </>
      )}
    </div>
  );
}

function Standing({ batch, isPaused }: { readonly batch: DocumentBatch; readonly isPaused: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const nameOf = useFormNames();
  const { state, label, forms, format, ruleSet, applications, by, progress, problem, expires } = batch;
  const { made, failed, leftOut, total } = progress;
  const told = t('batches.progress', { made, failed, total });
  return (
    <section className="panel stack" aria-labelledby="batch-standing">
      <h2 id="batch-standing" className="row">
        {words(label)} <BatchState state={state} />
      </h2>
      <p>
        {forms.map((form) => nameOf(ruleSet.id, form)).join(', ')}{' '}
        <span className="subtle">
          {t('batches.forApplications', { count: applications })} · {t(`documents.formats.${format}`)}
        </span>
      </p>
      <div className="stack-tight">
        <progress className="batch-progress" max={total} value={made + failed + leftOut} aria-label={told} />
        <p>
          {told} {leftOut === 0 ? null : t('batches.leftOut', { count: leftOut })}
        </p>
        {/* How it stands is told when that changes, and not with every document. */}
        <p className="visually-hidden" role="status">
          {t(`batches.state.${state}`)}
        </p>
        {isOpen(batch) ? <p className="subtle">{isPaused ? t('connection.waiting') : t('batches.leaveHelp')}</p> : null}
      </div>
      {problem === undefined ? null : <Notice kind="danger">{words(problem.detail)}</Notice>}
      <BatchActions batch={batch} />
      <p className="small subtle">
        {t('batches.begunBy', { name: by.by.name, time: formatMoment(by.at, language) })}{' '}
        {t('batches.expires', { time: formatMoment(expires, language) })}{' '}
        <Link to={documentsAddress(`?batch=${batch.id}`)}>{t('batches.toDocuments')}</Link>
      </p>
    </section>
  );
}
