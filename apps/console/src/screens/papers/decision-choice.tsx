import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptDecisions } from '../../api/decisions.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';

/** The decisions that were kept under these rules: a case whose facts stand in one. Nothing where there is none. */
export function DecisionChoice({ rules }: { readonly rules: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const decisions = useKeptDecisions(rules);
  const { decision, chooseDecision } = useChosenCase();
  if (decisions.length === 0) return null;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('papers.decision')}
      </label>
      <select
        id={id}
        className="input case-select"
        value={decisions.some((one) => one.id === decision) ? decision : ''}
        onChange={({ target }) => chooseDecision(target.value)}
      >
        <option value="">{t('forms.noCase')}</option>
        {decisions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.subject.label} ({one.decision}, {formatMoment(one.recorded.at, language)})
          </option>
        ))}
      </select>
    </div>
  );
}
