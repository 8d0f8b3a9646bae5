import { useTranslation } from 'react-i18next';
import type { DecisionInput } from '../../api/types.js';
import { groupDigits } from '../../format/numbers.js';
import { withParticle } from '../../format/particles.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';

/** What leaving an input empty means here, in words; nothing where it is then simply missing. */
export function useAbsence({ whenAbsent, words: options }: DecisionInput): string {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const counts = (text: string): string => {
    const quoted = `‘${text}’`;
    return t('decide.absentAs', { value: language === 'ko' ? withParticle(quoted, '으로/로') : quoted });
  };
  if (whenAbsent === undefined) return '';
  if (typeof whenAbsent === 'boolean') return counts(whenAbsent ? t('field.yes') : t('field.no'));
  if (typeof whenAbsent === 'number') return counts(groupDigits(String(whenAbsent)));
  if (typeof whenAbsent === 'string') {
    const option = options?.find(({ id }) => id === whenAbsent);
    return counts(option === undefined ? whenAbsent : words(option.label));
  }
  return t('decide.absentNothing');
}
