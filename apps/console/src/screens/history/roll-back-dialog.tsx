import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '../../api/types.js';
import { Dialog } from '../../components/dialog.js';
import { DraftForm } from '../drafts/draft-form.js';
import { useNewDraft } from '../drafts/use-new-draft.js';

interface Props {
  readonly version: VersionSummary;
  readonly onClose: () => void;
}

/** Back to an earlier version is onward to a new one with the same content. */
export function RollBackDialog({ version, onClose }: Props) {
  const { t } = useTranslation();
  const order = useNewDraft();
  const { id, version: name, title } = version;
  const [programme = ''] = id.split('/');
  return (
    <Dialog title={t('history.rollBack.title', { version: name })} isOpen onClose={onClose}>
      <p>{t('history.rollBack.help', { version: name })}</p>
      <DraftForm
        fields={[
          {
            id: 'version',
            label: t('drafts.newYear.version'),
            help: t('drafts.newYear.versionHelp'),
            type: 'text',
            check: (text) => (/^[a-z0-9][a-z0-9.-]*$/.test(text) ? undefined : t('drafts.newYear.versionWrong')),
          },
          { id: 'from', label: t('history.rollBack.from'), type: 'date' },
        ]}
        initial={{}}
        isBusy={order.isPending}
        problem={order.error}
        submit={t('drafts.begin')}
        onSubmit={(texts) =>
          order.mutate({
            base: id,
            id: `${programme}/${texts['version'] ?? ''}`,
            title,
            inForceFrom: texts['from'] ?? '',
          })
        }
      />
    </Dialog>
  );
}
