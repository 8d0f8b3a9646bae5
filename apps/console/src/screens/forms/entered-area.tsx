import { useTranslation } from 'react-i18next';
import type { FormView } from '../../api/types.js';
import { PaperField } from './paper-field.js';
import type { Filling } from './use-filling.js';

/** What is written for this paper alone. */
export function EnteredArea({ view, filling }: { readonly view: FormView; readonly filling: Filling }) {
  const { t } = useTranslation();
  if (view.entered.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="entered-title">
      <h2 id="entered-title">{t('forms.entered')}</h2>
      {view.entered.map((field) => (
        <PaperField key={field.id} place="fields" field={field} filling={filling} />
      ))}
    </section>
  );
}
