import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../editing/index.js';
import { useWords } from '../../../i18n/use-language.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';
import { ReadingOptions } from './readings/reading-options.js';

/** What the text leaves open, how it may be read, and how it is read. */
export function ReadingsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  return (
    <PartSection
      section="readings"
      at="readings"
      item={item}
      label={t('drafts.section.readings')}
      nameOf={(_, id) => id}
      more={(_, id) => {
        const question = content.readings[id]?.question;
        return question === undefined ? undefined : words(question);
      }}
      above={({ id }) => <ReadingOptions id={id} />}
    />
  );
}
