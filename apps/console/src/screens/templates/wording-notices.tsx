import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftsAddress, templateAddress } from '../../app/addresses.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { useEditing, useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';
import { NotSaved } from '../drafts/editor-notices.js';
import { formatMoment } from '../drafts/moment.js';
import { useCurrentTemplate } from './template-stand.js';

/** What stands in the way, or has happened: nothing can be changed, nothing can be saved, another person saved. */
export function WordingNotices() {
  return (
    <div className="stack-tight">
      <Standing />
      <NotSaved />
      <News />
    </div>
  );
}

function Standing() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isReadOnly } = useEditing();
  const { status, returned, submitted, approved, published, discarded } = useCurrentTemplate();
  if (published !== undefined) return <Published template={published.template} />;
  if (!isReadOnly)
    return returned === undefined ? null : (
      <Notice kind="warning" title={t('drafts.returned')}>
        <p className="prose">{returned.reason}</p>
        <p className="small subtle">
          {t('drafts.doneBy', { name: returned.by.name, time: formatMoment(returned.at, language) })}
        </p>
      </Notice>
    );
  const mark = { draft: undefined, inReview: submitted, approved, published, discarded }[status];
  return (
    <Notice kind="information" title={t('drafts.readOnly.title')}>
      <p>{status === 'draft' ? t('drafts.readOnly.noPermission') : t(`templates.readOnly.${status}`)}</p>
      {mark === undefined ? null : (
        <p className="small subtle">
          {t('drafts.doneBy', { name: mark.by.name, time: formatMoment(mark.at, language) })}
        </p>
      )}
    </Notice>
  );
}

/** What is left to do once the wording is published: nothing prints it until rules name it. */
function Published({ template }: { readonly template: string }) {
  const { t } = useTranslation();
  const { programme } = useCurrentTemplate();
  return (
    <Notice kind="success" title={t('templates.published.title', { template })}>
      <p>{t('templates.published.next', { template })}</p>
      <p className="row">
        <Link to={draftsAddress(programme)}>{t('templates.published.toDrafts')}</Link>
        <Link to={templateAddress(template)}>{t('templates.published.open', { template })}</Link>
      </p>
    </Notice>
  );
}

/** Who saved something meanwhile. */
function News() {
  const { t } = useTranslation();
  const language = useLanguage();
  const server = useServerStore();
  const news = useEditingState((state) => state.news);
  return (
    <div role="status">
      {news.length === 0 ? null : (
        <Notice kind="information" title={t('drafts.news')}>
          <ul>
            {news.map(({ revision, by, at }) => (
              <li key={revision}>{t('drafts.newsBy', { name: by.name, time: formatMoment(at, language) })}</li>
            ))}
          </ul>
          <Button kind="plain" size="small" onClick={server?.readNews}>
            {t('drafts.newsRead')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
