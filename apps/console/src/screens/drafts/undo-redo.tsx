import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useEditing } from '../../editing/use-editing.js';

/** The two ways back of what is edited; the keys work wherever one is. */
export function UndoRedo() {
  const { t } = useTranslation();
  const { canUndo, canRedo, undo, redo } = useEditing();
  return (
    <>
      <Button kind="plain" size="small" aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={undo}>
        {t('drafts.undo')}
      </Button>
      <Button kind="plain" size="small" aria-keyshortcuts="Control+Shift+Z" disabled={!canRedo} onClick={redo}>
        {t('drafts.redo')}
      </Button>
    </>
  );
}
