import { useTranslation } from 'react-i18next';
import { useFormSchema } from '../../../schema-form/form-context.js';
import { RuleSchemaGate } from '../../../schema-form/rule-schema-gate.js';
import { useWords } from '../../../i18n/use-language.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';

/** The fact dictionary: what decisions are made of. */
export const FactsSection = (props: SectionProps) => (
  <RuleSchemaGate>
    <Facts {...props} />
  </RuleSchemaGate>
);

function Facts({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const types = useFormSchema().definitions['fact']?.properties?.['type']?.choices ?? {};
  return (
    <PartSection
      section="facts"
      at="facts"
      item={item}
      label={t('drafts.section.facts')}
      more={({ type }) => {
        const said = types[String(type)];
        return said === undefined ? undefined : words(said);
      }}
    />
  );
}
