import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftReviewAddress } from '../../app/addresses.js';
import type { Draft } from '../../editing/draft.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { StatusBadge } from '../drafts/status-badge.js';
import { Revisions } from './revisions.js';

/** A draft that has not become a version, or never will. */
export function DraftEntry({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const { ruleSetId, title, status, contributors, created, discarded } = draft;
  const names = contributors.map(({ name }) => name).join(', ');
  return (
    <li className="panel stack-tight">
      <h3>
        <Link to={draftReviewAddress(draft.id)}>{words(title) || ruleSetId}</Link>
      </h3>
      <p className="row">
        <StatusBadge status={status} />
        <code>{ruleSetId}</code>
      </p>
      <p className="small">
        {t('history.drafted')}: {t('history.names', { names, time: formatMoment(created.at, language) })}
      </p>
      {discarded === undefined ? null : <p className="prose">{t('review.reason', { reason: discarded.reason })}</p>}
      <Revisions draft={draft} />
    </li>
  );
}
