import { useTranslation } from 'react-i18next';
import { lastName } from '../../editing/place.js';

/** What a place of a wording is called on the screen. */
export function usePlaceName(): (at: string) => string {
  const { t } = useTranslation();
  return (at) => {
    if (at === 'source') return t('templates.text');
    if (at === 'ruleSet') return t('templates.heldAgainst');
    if (at === 'title/ko') return t('drafts.inKorean', { label: t('drafts.key.title') });
    if (at === 'title/en') return t('drafts.inEnglish', { label: t('drafts.key.title') });
    return `${t('templates.sample')}: ${lastName(at)}`;
  };
}
