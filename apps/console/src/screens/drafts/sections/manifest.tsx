import { plainText } from '../../../format/plain-text.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../editing/use-editing.js';
import { PlaceField } from '../place-field.js';

const KINDS = ['notice', 'pressRelease', 'newsReport', 'article'] as const;

/** What the version is called, which notice it puts into rules, and from when it is in force. */
export function ManifestSection() {
  const { t } = useTranslation();
  const { draft } = useEditing();
  return (
    <div className="stack">
      <section className="panel stack">
        <h3>{t('drafts.manifest.names')}</h3>
        <dl className="draft-facts">
          <dt>{t('drafts.manifest.id')}</dt>
          <dd>
            <code>{draft.ruleSetId}</code>
          </dd>
          <dt>{t('drafts.manifest.basedOn')}</dt>
          <dd>{draft.base === null ? t('drafts.nothing') : <code>{draft.base.id}</code>}</dd>
        </dl>
        <Bilingual at="manifest/title" label={t('drafts.key.title')} />
        <Bilingual at="manifest/summary" label={t('drafts.key.summary')} type="longText" />
      </section>
      <section className="panel stack">
        <h3>{t('drafts.key.notice')}</h3>
        <Bilingual at="manifest/notice/title" label={t('drafts.manifest.noticeTitle')} />
        <div className="field-grid">
          <PlaceField at="manifest/notice/number" label={t('drafts.key.number')} isOptional />
          <PlaceField at="manifest/notice/date" label={t('drafts.manifest.noticeDate')} type="date" />
        </div>
        <Bilingual at="manifest/notice/issuer" label={t('drafts.key.issuer')} />
        <NoticeKind />
      </section>
      <section className="panel stack">
        <h3>{t('drafts.manifest.force')}</h3>
        <div className="field-grid">
          <PlaceField
            at="manifest/inForce/from"
            label={t('drafts.manifest.inForceFrom')}
            help={t('drafts.manifest.inForceHelp')}
            type="date"
          />
          <PlaceField at="manifest/inForce/to" label={t('drafts.manifest.inForceTo')} type="date" isOptional />
          <PlaceField at="manifest/publishedOn" label={t('drafts.key.publishedOn')} type="date" />
        </div>
      </section>
    </div>
  );
}

interface BilingualProps {
  readonly at: string;
  readonly label: string;
  readonly type?: 'text' | 'longText';
}

function Bilingual({ at, label, type = 'text' }: BilingualProps) {
  const { t } = useTranslation();
  return (
    <div className="field-grid">
      <PlaceField at={`${at}/ko`} label={t('drafts.inKorean', { label })} type={type} />
      <PlaceField at={`${at}/en`} label={t('drafts.inEnglish', { label })} type={type} />
    </div>
  );
}

function NoticeKind() {
  const { t } = useTranslation();
  const { valueAt, change, isReadOnly } = useEditing();
  const id = useId();
  const at = 'manifest/notice/kind';
  return (
    <div className="field" data-at={at}>
      <label className="field-label" htmlFor={id}>
        {t('drafts.manifest.kind')}
      </label>
      <select
        id={id}
        className="input"
        disabled={isReadOnly}
        value={plainText(valueAt(at) ?? 'notice')}
        onChange={(event) => change([{ at, set: event.target.value }])}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`programmes.kind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
