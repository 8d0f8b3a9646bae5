import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import type { Draft } from '../../editing/draft.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';

interface Props {
  readonly draft: Draft;
  /** The revision up to which everything is known to whoever is at the screen. */
  readonly noted: number;
  readonly onRead: () => void;
}

/** What others did to the draft since the page was opened. */
export function News({ draft, noted, onRead }: Props) {
  return <div role="status">{draft.revision > noted ? <Happened {...{ draft, noted, onRead }} /> : null}</div>;
}

function Happened({ draft, noted, onRead }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = query.useQuery('get', '/api/drafts/{draft}/revisions', {
    params: { path: { draft: draft.id }, query: { after: String(noted) } },
  });
  return (
    <Notice kind="information" title={t('review.news.title')}>
      <p>{t('review.news.help')}</p>
      <ul>
        {data?.items.map(({ revision, by, at, event, note }) => (
          <li key={revision}>
            {t('review.news.line', {
              name: by.name,
              time: formatMoment(at, language),
              event: t(`review.event.${event}`),
            })}
            {event === 'returned' || event === 'discarded' ? <p>{t('review.reason', { reason: note ?? '' })}</p> : null}
          </li>
        ))}
      </ul>
      <Button kind="plain" size="small" onClick={onRead}>
        {t('review.news.read')}
      </Button>
    </Notice>
  );
}
