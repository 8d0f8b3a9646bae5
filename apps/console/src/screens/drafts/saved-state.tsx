import { useTranslation } from 'react-i18next';
import { formatMoment } from './moment.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useLanguage } from '../../i18n/use-language.js';

/** Whether what was typed is saved, in words, and since when. Said aloud only when it changes for good or bad. */
export function SavedState() {
  const { t } = useTranslation();
  const language = useLanguage();
  const saving = useEditingState((state) => state.saving);
  const savedAt = useEditingState((state) => state.savedAt);
  const isReadOnly = useEditingState((state) => state.isReadOnly);
  if (isReadOnly && saving === 'saved') return null;
  const isQuiet = saving === 'saved' || saving === 'saving';
  const time = savedAt === undefined ? '' : formatMoment(savedAt, language);
  return (
    <span
      className={`saved-state small ${isQuiet ? 'subtle' : 'saved-state-wrong'}`}
      role={isQuiet ? undefined : 'status'}
    >
      {saving === 'saved' && savedAt !== undefined
        ? t('drafts.saving.savedAt', { time })
        : t(`drafts.saving.${saving}`)}
    </span>
  );
}
