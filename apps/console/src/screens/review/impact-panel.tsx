import { useTranslation } from 'react-i18next';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { ImpactNumbers } from './impact-numbers.js';
import { ImpactPeople } from './impact-people.js';
import { ImpactRead } from './impact-read.js';
import { useContent, useImpact } from './use-review.js';

/** What the draft changes for those who were decided about: numbers first, then each of them, then “I have read this”. */
export function ImpactPanel({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  return (
    <section id="review-impact" className="panel stack" aria-labelledby="review-impact-title" tabIndex={-1}>
      <div className="stack-tight">
        <h2 id="review-impact-title">{t('review.impact.title')}</h2>
        <p className="small subtle">{t('review.impact.help')}</p>
      </div>
      <Report draft={draft} />
    </section>
  );
}

function Report({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const answer = useImpact(draft.id);
  const { content } = useContent(draft.id);
  if (answer.isPending)
    return <Progress label={t('review.impact.loading')} isPaused={answer.fetchStatus === 'paused'} lines={6} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const report = answer.data;
  return (
    <>
      <ImpactNumbers draft={draft} report={report} content={content} />
      <ImpactPeople draft={draft} report={report} content={content} />
      <ImpactRead draft={draft} />
    </>
  );
}
