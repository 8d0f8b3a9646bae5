import { useTranslation } from 'react-i18next';
import { EditingStand } from '../../editing/index.js';
import { GridStand } from '../../grid/grid-stand.js';
import { FormSchemaContext } from '../../schema-form/form-context.js';
import { SchemaForm } from '../../schema-form/schema-form.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleColumns, exampleFormSchema, exampleGridRows, exampleRuleSet } from './example-tables.js';

/** A table as one types in it: a changed, a new and a removed row, and points that come to their full marks. */
export function Grids() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <GridStand
      label={t('gallery.grids')}
      columns={exampleColumns(language)}
      initial={exampleGridRows(language)}
      expectedSums={[{ column: 'points', expected: '100', label: t('gallery.example') }]}
    />
  );
}

/** A form made of nothing but a schema: a list of kinds. */
export const SchemaForms = () => (
  <FormSchemaContext value={exampleFormSchema}>
    <EditingStand content={exampleRuleSet}>
      <SchemaForm at="words/kinds" />
    </EditingStand>
  </FormSchemaContext>
);
