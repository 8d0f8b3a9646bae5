import { useTranslation } from 'react-i18next';
import { asList } from '../../../schema-form/schema-node.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';

/** The forms: their fields and where each value comes from, who signs, what they rest on. */
export function FormsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  return (
    <PartSection
      section="forms"
      at="forms"
      item={item}
      label={t('drafts.section.forms')}
      more={({ no, fields, signers }) =>
        t('sections.formCounts', {
          no: typeof no === 'string' ? no : '–',
          fields: asList(fields).length,
          signers: asList(signers).length,
        })
      }
    />
  );
}
