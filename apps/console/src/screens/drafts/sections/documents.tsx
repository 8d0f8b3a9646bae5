import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../editing/index.js';
import { useWords } from '../../../i18n/use-language.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';

/** The documents that are to be handed in, each at its stage. */
export function DocumentsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  const names = new Map((content.words['documents']?.words ?? []).map(({ id, label }) => [id, label]));
  return (
    <PartSection
      section="papers"
      at="papers"
      item={item}
      label={t('drafts.section.papers')}
      // A paper is called by its word in the list of documents.
      nameOf={(_, id) => {
        const label = names.get(id);
        return label === undefined ? undefined : words(label);
      }}
      more={({ no }) => (typeof no === 'string' ? t('sections.number', { no }) : undefined)}
    />
  );
}
