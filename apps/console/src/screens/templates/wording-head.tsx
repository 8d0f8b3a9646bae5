import { useTranslation } from 'react-i18next';
import { templatesAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { useEditing } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { SavedState } from '../drafts/saved-state.js';
import { StatusBadge } from '../drafts/status-badge.js';
import { UndoRedo } from '../drafts/undo-redo.js';
import { useCurrentTemplate } from './template-stand.js';
import { useWording } from './use-wording.js';

/** Which wording it is, how far it has come, whether what was typed is saved, and the ways back. */
export function WordingHead() {
  const { t } = useTranslation();
  const words = useWords();
  const editing = useEditing();
  const { form, base, status } = useCurrentTemplate();
  const { title } = useWording();
  return (
    <PageTitle
      title={t('templates.draftOf', { title: words(title) || form })}
      above={<Breadcrumb steps={[{ to: templatesAddress(), label: t('templates.title') }]} />}
    >
      <div className="row editor-head no-print">
        <StatusBadge status={status} />
        <span className="small subtle">
          {base === null ? t('templates.fromNothing', { form }) : t('templates.from', { base: base.id })}
        </span>
        <SavedState />
        {editing.isReadOnly ? null : (
          <span className="row row-end editor-tools">
            <UndoRedo />
          </span>
        )}
      </div>
    </PageTitle>
  );
}
