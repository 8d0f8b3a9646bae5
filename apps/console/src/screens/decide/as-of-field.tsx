import { useTranslation } from 'react-i18next';
import { FactField } from '../../fields/fact-field.js';
import { AS_OF } from './question.js';
import type { DecideState } from './use-decide.js';

/** The day whose values the decision goes by; the version's first day in force when left empty. */
export function AsOfField({ state: { entries, errors, put } }: { readonly state: DecideState }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <FactField
        type={{ type: 'date' }}
        label={t('decide.asOf')}
        help={t('decide.asOfHelp')}
        pointer={`/${AS_OF}`}
        entry={entries[AS_OF]}
        onChange={(entry, step) => put(AS_OF, entry, step)}
        errors={errors}
      />
    </section>
  );
}
