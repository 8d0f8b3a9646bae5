import { useTranslation } from 'react-i18next';
import { asList } from '../../../schema-form/schema-node.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';

/** Word lists: the kinds of everything that rules tell apart. */
export function WordsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  return (
    <PartSection
      section="words"
      at="words"
      item={item}
      label={t('drafts.section.words')}
      more={({ words }) => t('sections.words', { count: asList(words).length })}
    />
  );
}
