import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { placesOf, type Revision } from '../../editing/conflicts.js';
import { countKept, forgetKept } from '../../editing/kept-changes.js';
import { useEditing, useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from './moment.js';
import { usePlaceWords } from './place-words.js';
import { placeAddress } from './section-of.js';

interface Props {
  readonly draft: string;
  readonly account: string;
}

/** What stands in the way, in words: nothing can be changed, nothing can be saved, someone else has changed something. */
export function EditorNotices({ draft, account }: Props) {
  return (
    <div className="stack-tight editor-notices">
      <ReadOnly draft={draft} account={account} />
      <NotSaved />
      <News draft={draft} />
    </div>
  );
}

function ReadOnly({ draft, account }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isReadOnly, draft: found } = useEditing();
  const [left, setLeft] = useState(() => countKept(draft, account));
  if (!isReadOnly) return found.returned === undefined ? null : <Returned />;
  const { status, submitted, approved, published, discarded } = found;
  const mark = { draft: undefined, inReview: submitted, approved, published, discarded }[status];
  const said = status === 'draft' ? t('drafts.readOnly.noPermission') : t(`drafts.readOnly.${status}`);
  return (
    <Notice kind="information" title={t('drafts.readOnly.title')}>
      <p>{said}</p>
      {mark === undefined ? null : (
        <p className="small subtle">
          {t('drafts.doneBy', { name: mark.by.name, time: formatMoment(mark.at, language) })}
        </p>
      )}
      {left === 0 ? null : (
        <p className="row">
          {t('drafts.leftHere', { count: left })}
          <Button
            kind="danger"
            size="small"
            onClick={() => {
              forgetKept(draft, account);
              setLeft(0);
            }}
          >
            {t('drafts.forgetLeft')}
          </Button>
        </p>
      )}
    </Notice>
  );
}

function Returned() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { returned } = useEditing().draft;
  if (returned === undefined) return null;
  return (
    <Notice kind="warning" title={t('drafts.returned')}>
      <p className="prose">{returned.reason}</p>
      <p className="small subtle">
        {t('drafts.doneBy', { name: returned.by.name, time: formatMoment(returned.at, language) })}
      </p>
    </Notice>
  );
}

/** Why what was typed has not reached the service, and that it is safe nevertheless. */
export function NotSaved() {
  const { t } = useTranslation();
  const server = useServerStore();
  const saving = useEditingState((state) => state.saving);
  const refusal = useEditingState((state) => state.refusal);
  const isKept = useEditingState((state) => state.isKept);
  if (saving === 'saved') return null;
  return (
    <>
      {saving === 'refused' && refusal !== undefined ? (
        <>
          <ProblemPanel error={refusal} onRetry={() => void server?.flush()} />
          <p className="small">{t('drafts.stillHere')}</p>
        </>
      ) : null}
      {saving === 'offline' ? (
        <Notice kind="warning" title={t('drafts.saving.offline')} isLive>
          {t('drafts.offlineHelp')}
        </Notice>
      ) : null}
      {isKept ? null : (
        <Notice kind="danger" title={t('drafts.notKept')} isLive>
          {t('drafts.notKeptHelp')}
        </Notice>
      )}
    </>
  );
}

/** Who changed what meanwhile. */
function News({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const server = useServerStore();
  const news = useEditingState((state) => state.news);
  return (
    <div role="status">
      {news.length === 0 ? null : (
        <Notice kind="information" title={t('drafts.news')}>
          <ul>
            {news.map((revision) => (
              <NewsLine key={revision.revision} draft={draft} revision={revision} />
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

const MOST_PLACES = 5;

function NewsLine({ draft, revision: { by, at, changes } }: { readonly draft: string; readonly revision: Revision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const placeWords = usePlaceWords();
  const content = useEditingState((state) => state.content);
  const places = [...new Set(placesOf(changes))];
  return (
    <li>
      {t('drafts.newsBy', { name: by.name, time: formatMoment(at, language) })}{' '}
      {places.slice(0, MOST_PLACES).map((place, index) => (
        <span key={place}>
          {index === 0 ? null : ', '}
          <Link to={placeAddress(draft, content, place)}>{placeWords(content, place)}</Link>
        </span>
      ))}
      {places.length > MOST_PLACES ? ` ${t('drafts.newsMore', { count: places.length - MOST_PLACES })}` : null}
    </li>
  );
}
