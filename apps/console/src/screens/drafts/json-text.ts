import { useTranslation } from 'react-i18next';
import { isList, isNode } from '../../editing/place.js';
import { groupDigits } from '../../format/numbers.js';
import { useLanguage } from '../../i18n/use-language.js';

/** A value of a rule set as a person can read it: words, figures, lists; what is inside something by its names. */
export function useJsonText(): (value: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = (value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('drafts.nothing');
    if (typeof value === 'boolean') return value ? t('field.yes') : t('field.no');
    if (typeof value === 'number') return groupDigits(String(value));
    if (typeof value === 'string') return value;
    if (!isNode(value)) return '';
    if (isList(value)) return value.length === 0 ? t('drafts.nothing') : value.map(textOf).join(', ');
    const words = value[language];
    if (typeof words === 'string' && typeof value['ko'] === 'string') return words;
    const label = value['label'] ?? value['title'];
    if (isNode(label)) return textOf(label);
    return Object.entries(value)
      .map(([name, item]) => `${name}: ${textOf(item)}`)
      .join(', ');
  };
  return textOf;
}
