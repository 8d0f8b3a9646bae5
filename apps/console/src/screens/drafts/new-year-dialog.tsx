import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '../../api/types.js';
import { Dialog } from '../../components/dialog.js';
import { useWords } from '../../i18n/use-language.js';
import { DraftForm, type AskedField } from './draft-form.js';
import { nextVersion, titleOfNext } from './next-version.js';
import { useNewDraft } from './use-new-draft.js';

interface Props {
  readonly versions: readonly VersionSummary[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Next year's version: from which one, under which notice, from which day. */
export function NewYearDialog({ versions, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [chosen, choose] = useState<string>();
  const base = versions.find((version) => version.id === chosen) ?? versions[0];
  if (base === undefined) return null;
  return (
    <Dialog title={t('drafts.newYear.title')} isOpen={isOpen} onClose={onClose}>
      <p className="subtle">{t('drafts.newYear.help')}</p>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('drafts.newYear.base')}
        </label>
        <select id={id} className="input" value={base.id} onChange={(event) => choose(event.target.value)}>
          {versions.map((version) => (
            <option key={version.id} value={version.id}>
              {words(version.title)} ({version.version})
            </option>
          ))}
        </select>
      </div>
      <YearForm key={base.id} base={base} />
    </Dialog>
  );
}

function YearForm({ base }: { readonly base: VersionSummary }) {
  const { t } = useTranslation();
  const order = useNewDraft();
  const helpId = useId();
  const [isMoving, setMoving] = useState(true);
  const [programme = ''] = base.id.split('/');
  const next = nextVersion(base.version);
  const title = titleOfNext(base.title, base.version, next);
  const noticeTitle = titleOfNext(base.notice.title, base.version, next);
  const fields: readonly AskedField[] = [
    {
      id: 'version',
      label: t('drafts.newYear.version'),
      help: t('drafts.newYear.versionHelp'),
      type: 'text',
      check: (text) => (/^[a-z0-9][a-z0-9.-]*$/.test(text) ? undefined : t('drafts.newYear.versionWrong')),
    },
    { id: 'titleKo', label: t('drafts.inKorean', { label: t('drafts.key.title') }), type: 'text' },
    { id: 'titleEn', label: t('drafts.inEnglish', { label: t('drafts.key.title') }), type: 'text' },
    { id: 'number', label: t('drafts.key.number'), type: 'text', isOptional: true },
    { id: 'date', label: t('drafts.manifest.noticeDate'), type: 'date' },
    { id: 'issuerKo', label: t('drafts.inKorean', { label: t('drafts.key.issuer') }), type: 'text' },
    { id: 'issuerEn', label: t('drafts.inEnglish', { label: t('drafts.key.issuer') }), type: 'text' },
    { id: 'from', label: t('drafts.manifest.inForceFrom'), type: 'date' },
  ];
  return (
    <DraftForm
      fields={fields}
      initial={{
        version: next,
        titleKo: title.ko,
        titleEn: title.en,
        issuerKo: base.notice.issuer.ko,
        issuerEn: base.notice.issuer.en,
      }}
      isBusy={order.isPending}
      problem={order.error}
      submit={t('drafts.begin')}
      onSubmit={(texts) =>
        order.mutate({
          base: base.id,
          id: `${programme}/${texts['version'] ?? ''}`,
          title: { ko: texts['titleKo'] ?? '', en: texts['titleEn'] ?? '' },
          notice: {
            title: noticeTitle,
            ...(texts['number'] === '' || texts['number'] === undefined ? {} : { number: texts['number'] }),
            date: texts['date'] ?? '',
            issuer: { ko: texts['issuerKo'] ?? '', en: texts['issuerEn'] ?? '' },
            kind: base.notice.kind,
          },
          inForceFrom: texts['from'] ?? '',
          moveDates: isMoving,
        })
      }
    >
      <div className="stack-tight">
        <label className="choice">
          <input
            type="checkbox"
            checked={isMoving}
            aria-describedby={helpId}
            onChange={(event) => setMoving(event.target.checked)}
          />
          {t('drafts.newYear.moveDates')}
        </label>
        <p id={helpId} className="small subtle">
          {t('drafts.newYear.moveDatesHelp')}
        </p>
      </div>
    </DraftForm>
  );
}
