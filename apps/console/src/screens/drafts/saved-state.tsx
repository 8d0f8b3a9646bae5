import { useTranslation } from 'react-i18next';
import { formatMoment } from './moment.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useSaveKey } from '../../editing/use-saving.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useLanguage } from '../../i18n/use-language.js';

/** Whether what was typed is saved, in words, and since when. Said aloud when it changes for good or bad, or with Ctrl+S. */
export function SavedState() {
  const { t } = useTranslation();
  const language = useLanguage();
  const saving = useEditingState((state) => state.saving);
  const savedAt = useEditingState((state) => state.savedAt);
  const isReadOnly = useEditingState((state) => state.isReadOnly);
  const times = useSaveKey(useServerStore());
  if (isReadOnly && saving === 'saved') return null;
  const isQuiet = saving === 'saved' || saving === 'saving';
  const time = savedAt === undefined ? '' : formatMoment(savedAt, language);
  return (
    <>
      <span
        className={`saved-state small ${isQuiet ? 'subtle' : 'saved-state-wrong'}`}
        role={isQuiet ? undefined : 'status'}
      >
        {saving === 'saved' && savedAt !== undefined
          ? t('drafts.saving.savedAt', { time })
          : t(`drafts.saving.${saving}`)}
      </span>
      <span className="visually-hidden" role="status">
        {times === 0 ? null : <span key={times}>{t('drafts.saving.saved')}</span>}
      </span>
    </>
  );
}
