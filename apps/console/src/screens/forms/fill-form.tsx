import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormView } from '../../api/types.js';
import { CasePicker } from './case-picker.js';
import { DocumentSide } from './document-side.js';
import { EnteredArea } from './entered-area.js';
import { FactsArea } from './facts-area.js';
import { FillButtons } from './fill-buttons.js';
import { RuleValues } from './rule-values.js';
import { useFieldOfAddress } from './use-field-of-address.js';
import { useFilling } from './use-filling.js';

interface Props {
  readonly view: FormView;
}

/** What is filled in on the left, the document on the right; on narrow screens below it. */
export function FillForm({ view }: Props) {
  const { t } = useTranslation();
  const filling = useFilling(view);
  useFieldOfAddress(filling);
  const attemptByKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    filling.attempt();
  };
  return (
    <div className="two-columns" onKeyDown={attemptByKeys}>
      <form
        className="stack no-print"
        aria-label={t('forms.fill')}
        noValidate
        onBlur={filling.leave}
        onSubmit={(event) => {
          event.preventDefault();
          filling.attempt();
        }}
      >
        <CasePicker view={view} filling={filling} />
        <EnteredArea view={view} filling={filling} />
        <FactsArea view={view} filling={filling} />
        <RuleValues view={view} filling={filling} />
        <FillButtons filling={filling} />
      </form>
      <DocumentSide view={view} filling={filling} />
    </div>
  );
}
