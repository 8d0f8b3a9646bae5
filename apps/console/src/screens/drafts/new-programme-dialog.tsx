import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.js';
import { DraftForm, type AskedField } from './draft-form.js';
import { useNewDraft } from './use-new-draft.js';

/** A programme from nothing: what it is called. Everything else is written in the editor. */
export function NewProgrammeDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('drafts.newProgramme.title')} isOpen={isOpen} onClose={onClose}>
      <p className="subtle">{t('drafts.newProgramme.help')}</p>
      <ProgrammeForm />
    </Dialog>
  );
}

function ProgrammeForm() {
  const { t } = useTranslation();
  const order = useNewDraft();
  const fields: readonly AskedField[] = [
    {
      id: 'programme',
      label: t('drafts.newProgramme.id'),
      help: t('drafts.newProgramme.idHelp'),
      type: 'text',
      check: (text) => (/^[a-z][a-z0-9-]*$/.test(text) ? undefined : t('drafts.newProgramme.idWrong')),
    },
    {
      id: 'version',
      label: t('drafts.newYear.version'),
      help: t('drafts.newYear.versionHelp'),
      type: 'text',
      check: (text) => (/^[a-z0-9][a-z0-9.-]*$/.test(text) ? undefined : t('drafts.newYear.versionWrong')),
    },
    { id: 'titleKo', label: t('drafts.inKorean', { label: t('drafts.key.title') }), type: 'text' },
    { id: 'titleEn', label: t('drafts.inEnglish', { label: t('drafts.key.title') }), type: 'text' },
    { id: 'from', label: t('drafts.manifest.inForceFrom'), type: 'date' },
  ];
  return (
    <DraftForm
      fields={fields}
      initial={{}}
      isBusy={order.isPending}
      problem={order.error}
      submit={t('drafts.begin')}
      onSubmit={(texts) =>
        order.mutate({
          base: null,
          id: `${texts['programme'] ?? ''}/${texts['version'] ?? ''}`,
          title: { ko: texts['titleKo'] ?? '', en: texts['titleEn'] ?? '' },
          inForceFrom: texts['from'] ?? '',
        })
      }
    />
  );
}
