import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { valueAtPlace } from '../../editing/place.js';
import { useComparison } from '../drafts/use-findings.js';
import { ChangeGroupList } from './change-group-list.js';
import { groupsOf } from './change-groups.js';
import { CommentForm } from './comment-form.js';
import { OtherThreads } from './other-threads.js';
import { ThreadList } from './thread-list.js';
import { openCount, threadsOf, type Threads } from './threads.js';
import { useComments, useContent, useViewer } from './use-review.js';

/** What the draft changes, by part, each line with what people say of it. */
export function Changes({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  return (
    <section className="stack review-changes" aria-labelledby="review-changes">
      <h2 id="review-changes">{draft.base === null ? t('review.changes.titleNew') : t('review.changes.title')}</h2>
      <Lines draft={draft} />
    </section>
  );
}

function Lines({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const comparison = useComparison(draft.id);
  const comments = useComments(draft.id);
  const { content, isThere } = useContent(draft.id);
  const mayComment = useViewer().may('drafts:comment');
  for (const answer of [comparison, comments])
    if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  if (comparison.data === undefined || comments.data === undefined || !isThere)
    return <Progress label={t('review.changes.loading')} isPaused={comparison.fetchStatus === 'paused'} lines={8} />;
  const { changes } = comparison.data;
  const threads = threadsOf(comments.data.items, changes, (at) => valueAtPlace(content, at) !== undefined);
  return (
    <>
      <p role="status">{t('review.changes.count', { count: changes.length, open: openCount(allOf(threads)) })}</p>
      <section className="panel stack" aria-labelledby="review-whole">
        <h3 id="review-whole">{t('review.comments.whole')}</h3>
        {threads.whole.length === 0 ? <p className="subtle">{t('review.comments.none')}</p> : null}
        <ThreadList draft={draft.id} threads={threads.whole} mayComment={mayComment} />
        {mayComment ? (
          <div className="no-print">
            <CommentForm
              draft={draft.id}
              at=""
              button={t('review.comments.add')}
              name={t('review.comments.addAbout', { about: t('review.comments.wholeDraft') })}
              label={t('review.comments.text')}
            />
          </div>
        ) : (
          <p className="small subtle">{t('review.comments.noPermission')}</p>
        )}
      </section>
      <OtherThreads draft={draft.id} threads={threads} content={content} mayComment={mayComment} />
      {changes.length === 0 ? <Empty title={t('review.changes.none')} /> : null}
      {groupsOf(changes).map((group) => (
        <ChangeGroupList
          key={group.section}
          draft={draft}
          group={group}
          content={content}
          threads={threads.byPlace}
          mayComment={mayComment}
        />
      ))}
    </>
  );
}

const allOf = ({ byPlace, whole, elsewhere, gone }: Threads) => [
  ...[...byPlace.values()].flat(),
  ...whole,
  ...elsewhere,
  ...gone,
];
