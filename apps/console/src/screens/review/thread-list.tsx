import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { CommentForm } from './comment-form.js';
import { isOpen, type Comment, type Thread } from './threads.js';
import { useResolve } from './use-comment.js';

interface Props {
  readonly draft: string;
  readonly threads: readonly Thread[];
  readonly mayComment: boolean;
}

/** What people say to each other about one place. */
export const ThreadList = ({ draft, threads, mayComment }: Props) =>
  threads.length === 0 ? null : (
    <ul className="plain-list thread-list">
      {threads.map((thread) => (
        <OneThread key={thread.comment.id} draft={draft} thread={thread} mayComment={mayComment} />
      ))}
    </ul>
  );

function OneThread({ draft, thread, mayComment }: Omit<Props, 'threads'> & { readonly thread: Thread }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const resolve = useResolve(draft);
  const item = useRef<HTMLLIElement>(null);
  const { comment, replies } = thread;
  const { by } = comment.created;
  const { resolved } = comment;
  return (
    <li
      ref={item}
      tabIndex={-1}
      className={isOpen(thread) ? 'thread stack-tight' : 'thread thread-resolved stack-tight'}
    >
      <Said comment={comment} />
      {replies.length === 0 ? null : (
        <ul className="plain-list stack-tight thread-replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Said comment={reply} />
            </li>
          ))}
        </ul>
      )}
      {resolved === undefined ? (
        <p>
          <Badge tone="warning">{t('review.comments.open')}</Badge>
        </p>
      ) : (
        <p className="small subtle">
          {t('review.comments.resolved', { name: resolved.by.name, time: formatMoment(resolved.at, language) })}
        </p>
      )}
      {resolve.error === null ? null : <ProblemPanel error={resolve.error} />}
      {mayComment && resolved === undefined ? (
        <div className="row no-print">
          <CommentForm
            draft={draft}
            at={comment.at}
            replyTo={comment.id}
            button={t('review.comments.reply')}
            name={t('review.comments.replyTo', { name: by.name })}
            label={t('review.comments.answer')}
          />
          <Button
            kind="plain"
            size="small"
            aria-label={t('review.comments.resolveOf', { name: by.name })}
            disabled={resolve.isPending}
            // The button goes away with it.
            onClick={() => resolve.mutate(comment.id, { onSuccess: () => item.current?.focus() })}
          >
            {t('review.comments.resolve')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Said({ comment: { created, text } }: { readonly comment: Comment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div>
      <p className="small subtle">
        {t('review.comments.by', { name: created.by.name, time: formatMoment(created.at, language) })}
      </p>
      <p className="prose said">{text}</p>
    </div>
  );
}
