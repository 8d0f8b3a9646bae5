import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/client.js';
import type { components } from '../../api/api.gen.js';
import type { Problem } from '../../api/types.js';
import { draftReviewAddress } from '../../app/addresses.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { answered } from '../../api/answered.js';
import { useContent } from '../review/use-review.js';
import { useRevisionSentences } from './revision-sentences.js';

type Page = components['schemas']['DraftRevisionPage'];
const LIMIT = '50';
/** Places told of one step before the rest is counted. */
const MOST_TOLD = 8;

/** Who did what to a draft, in order; fetched when it is opened. */
export function Revisions({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('history.revisions')}
        <span className="visually-hidden">: {draft.ruleSetId}</span>
      </summary>
      {isOpen ? <List draft={draft} /> : null}
    </details>
  );
}

function List({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const pages = useRevisions(draft.id);
  if (pages.isPending)
    return <Progress label={t('history.revisionsLoading')} isPaused={pages.fetchStatus === 'paused'} lines={3} />;
  if (pages.isError) return <ProblemPanel error={pages.error} onRetry={() => void pages.refetch()} />;
  return (
    <div className="stack-tight">
      <p className="small">
        <Link to={draftReviewAddress(draft.id)}>{t('history.openDraft')}</Link>
      </p>
      <ol className="revision-list" aria-label={t('history.revisionsOf', { version: draft.ruleSetId })}>
        {pages.data.pages
          .flatMap(({ items }) => items)
          .map((revision) => (
            <Revision key={revision.revision} draft={draft.id} revision={revision} />
          ))}
      </ol>
      {pages.hasNextPage ? (
        <div>
          <Button kind="plain" size="small" disabled={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
            {t('history.revisionsMore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface RevisionProps {
  readonly draft: string;
  readonly revision: Page['items'][number];
}

function Revision({ draft, revision }: RevisionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { content } = useContent(draft);
  const sentences = useRevisionSentences(content)(revision);
  const { by, at, event, note } = revision;
  const hasReason = event === 'returned' || event === 'discarded';
  return (
    <li className="stack-tight">
      <span>
        {t('review.news.line', { name: by.name, time: formatMoment(at, language), event: t(`review.event.${event}`) })}
      </span>
      {hasReason && note !== undefined ? <p className="prose">{t('review.reason', { reason: note })}</p> : null}
      {sentences.length === 0 ? null : (
        <ul className="small">
          {sentences.slice(0, MOST_TOLD).map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
          {sentences.length <= MOST_TOLD ? null : (
            <li>{t('history.sentence.more', { count: sentences.length - MOST_TOLD })}</li>
          )}
        </ul>
      )}
    </li>
  );
}

const useRevisions = (draft: string) =>
  useInfiniteQuery<Page, Problem, { readonly pages: readonly Page[] }, readonly unknown[], number>({
    queryKey: ['revisions', draft],
    initialPageParam: 0,
    staleTime: 0,
    queryFn: async ({ pageParam, signal }) =>
      answered(
        await api.GET('/api/drafts/{draft}/revisions', {
          params: { path: { draft }, query: { after: String(pageParam), limit: LIMIT } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
