import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import type { VersionSummary } from '../../api/types.js';
import { programmeAddress } from '../../app/addresses.js';
import { Badge, type Tone } from '../../components/badge.js';
import { DateText } from '../../components/date-text.js';
import { Hash } from '../../components/hash.js';
import { Period } from '../../components/period.js';
import type { Draft } from '../../editing/draft.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { Revisions } from './revisions.js';
import { VersionActions } from './version-actions.js';

const TONES: Readonly<Record<VersionSummary['status'], Tone>> = {
  published: 'success',
  superseded: 'neutral',
  withdrawn: 'danger',
};

interface Props {
  readonly version: VersionSummary;
  readonly others: readonly VersionSummary[];
  /** It was published from this one; nothing for one that came from files. */
  readonly draft: Draft | undefined;
  readonly isShown: boolean;
  /** Whether one may know of drafts at all. */
  readonly hasDrafts: boolean;
}

/** One version: when it holds, what became of it, who made it. */
export function VersionEntry({ version, others, draft, isShown, hasDrafts }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { id, title, status, inForce, notice, hash, withdrawn } = version;
  return (
    <li className={isShown ? 'panel stack history-shown' : 'panel stack'}>
      <div className="stack-tight">
        <h3>
          <Link to={programmeAddress(id)}>{words(title)}</Link>
        </h3>
        <p className="row">
          <Badge tone={TONES[status]}>{t(`history.status.${status}`)}</Badge>
          <code>{id}</code>
          {isShown ? <span className="small subtle">{t('history.shown')}</span> : null}
        </p>
      </div>
      <dl className="history-facts">
        <dt>{t('history.inForce')}</dt>
        <dd>
          <Period from={inForce.from} to={inForce.to} />
        </dd>
        <dt>{t('history.noticeOn')}</dt>
        <dd>
          <DateText day={notice.date} />
        </dd>
        {withdrawn === undefined ? null : (
          <>
            <dt>{t('history.withdrawn')}</dt>
            <dd>
              <By mark={withdrawn} />
              <p className="prose">{t('review.reason', { reason: withdrawn.reason })}</p>
            </dd>
          </>
        )}
        {draft === undefined ? null : <Made draft={draft} />}
        <dt>{t('history.hash')}</dt>
        <dd>
          <Hash hash={hash} />
        </dd>
      </dl>
      {hasDrafts && draft === undefined ? <p className="small subtle">{t('history.fromFiles')}</p> : null}
      {draft === undefined ? null : <Revisions draft={draft} />}
      <VersionActions version={version} others={others} draft={draft} />
    </li>
  );
}

/** Who drafted, approved and published it. */
function Made({ draft: { contributors, created, approved, published } }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = contributors.map(({ name }) => name).join(', ');
  return (
    <>
      <dt>{t('history.drafted')}</dt>
      <dd>{t('history.names', { names, time: formatMoment(created.at, language) })}</dd>
      {approved === undefined ? null : (
        <>
          <dt>{t('history.approved')}</dt>
          <dd>
            <By mark={approved} />
          </dd>
        </>
      )}
      {published === undefined ? null : (
        <>
          <dt>{t('history.published')}</dt>
          <dd>
            <By mark={published} />
          </dd>
        </>
      )}
    </>
  );
}

function By({ mark: { by, at } }: { readonly mark: components['schemas']['Mark'] }) {
  const { t } = useTranslation();
  return <>{t('history.by', { name: by.name, time: formatMoment(at, useLanguage()) })}</>;
}
