import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Content } from '../../editing/apply-change.js';
import { usePlaceWords } from '../drafts/place-words.js';
import { placeAddress } from '../drafts/section-of.js';
import { ThreadList } from './thread-list.js';
import type { Thread, Threads } from './threads.js';

interface Props {
  readonly draft: string;
  readonly threads: Threads;
  readonly content: Content;
  readonly mayComment: boolean;
}

/** Comments on no line of the comparison: on what is as in the base, and on what is not there any more. */
export function OtherThreads({ draft, threads: { elsewhere, gone }, content, mayComment }: Props) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  return (
    <>
      {elsewhere.length === 0 ? null : (
        <section className="panel stack" aria-labelledby="review-elsewhere">
          <h3 id="review-elsewhere">{t('review.comments.elsewhere')}</h3>
          {byPlace(elsewhere).map(([at, threads]) => (
            <div key={at} className="stack-tight">
              <p>
                <Link to={placeAddress(draft, content, at)}>{placeWords(content, at)}</Link>
              </p>
              <ThreadList draft={draft} threads={threads} mayComment={mayComment} />
            </div>
          ))}
        </section>
      )}
      {gone.length === 0 ? null : (
        <section className="panel stack" aria-labelledby="review-gone">
          <h3 id="review-gone">{t('review.comments.gone')}</h3>
          <p className="small subtle">{t('review.comments.goneHelp')}</p>
          {byPlace(gone).map(([at, threads]) => (
            <div key={at} className="stack-tight">
              <p>
                {placeWords(content, at)} <code className="small">{at}</code>
              </p>
              <ThreadList draft={draft} threads={threads} mayComment={mayComment} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

const byPlace = (threads: readonly Thread[]): readonly (readonly [string, readonly Thread[]])[] =>
  [...new Set(threads.map(({ comment: { at } }) => at))].map((at) => [
    at,
    threads.filter(({ comment }) => comment.at === at),
  ]);
