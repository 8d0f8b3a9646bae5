import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftComparisonAddress, draftReviewAddress, draftsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { useEditing } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import type { Words } from '../../api/types.js';
import { SavedState } from './saved-state.js';
import { StatusBadge } from './status-badge.js';
import { TablesButton } from './tables-dialog.js';
import { UndoRedo } from './undo-redo.js';

/** Which draft it is, how far it has come, whether what was typed is saved, and the ways on. */
export function EditorHead({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const editing = useEditing();
  const title = editing.valueAt('manifest/title') as Words | undefined;
  const { status, ruleSetId } = editing.draft;
  return (
    <PageTitle
      title={(title && words(title)) || ruleSetId}
      above={<Breadcrumb steps={[{ to: draftsAddress(), label: t('drafts.title') }]} />}
    >
      <div className="row editor-head no-print">
        <StatusBadge status={status} />
        <code>{ruleSetId}</code>
        <SavedState />
        <span className="row row-end editor-tools">
          {editing.isReadOnly ? null : <UndoRedo />}
          <TablesButton draft={draft} />
          <Link className="button button-secondary button-small" to={draftComparisonAddress(draft)}>
            {t('drafts.compare')}
          </Link>
          <Link className="button button-secondary button-small" to={draftReviewAddress(draft)}>
            {t('drafts.review')}
          </Link>
        </span>
      </div>
    </PageTitle>
  );
}
