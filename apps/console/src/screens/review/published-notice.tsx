import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { programmeAddress } from '../../app/addresses.js';
import { Notice } from '../../components/notice.js';
import type { Draft } from '../../editing/draft.js';
import { formatDay } from '../../format/dates.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useSteps } from './use-review.js';

/** After publication: from when it holds, what it takes the place of, and the way there. */
export function PublishedNotice({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = useSteps(draft.id).data?.supersedes ?? [];
  const { ruleSetId, version, inForceFrom, published } = draft;
  if (published === undefined || inForceFrom === null) return null;
  return (
    <Notice kind="success" title={t('review.published.title')}>
      <p>{t('review.published.from', { version, day: formatDay(inForceFrom, language) })}</p>
      {before.length === 0 ? null : <p>{t('review.published.supersedes', { versions: before.join(', ') })}</p>}
      <p className="row">
        <Link to={programmeAddress(ruleSetId)}>{t('review.published.open')}</Link>
        <Link to={programmeAddress(ruleSetId, 'history')}>{t('review.published.history')}</Link>
      </p>
    </Notice>
  );
}
