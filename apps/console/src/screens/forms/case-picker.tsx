import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRounds } from '../../api/rounds.js';
import type { FormView } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Button } from '../../components/button.js';
import { CaseQuestion } from './case-question.js';
import { CorrectedCase } from './corrected-case.js';
import { DecidedCase } from './decided-case.js';
import { entriesOfSample } from './paper.js';
import { StoredCases } from './stored-cases.js';
import { useCorrection } from './use-correction.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** Where to start from: a stored application, which stands in the address; the form's sample; or nothing. */
export function CasePicker({ view, filling }: Props) {
  const { t } = useTranslation();
  const rounds = useRounds(view.ruleSet.id);
  const isCorrection = useCorrection().id !== '';
  const { decision } = useChosenCase();
  const title = useRef<HTMLHeadingElement>(null);
  const fillWithSample = (): void => filling.offer({ name: t('forms.sample'), entries: entriesOfSample(view) });
  return (
    <section className="panel stack" aria-labelledby="case-title">
      <div className="stack-tight">
        <h2 id="case-title" tabIndex={-1} ref={title}>
          {t('forms.case')}
        </h2>
        <p className="field-help">{rounds.length === 0 ? t('forms.caseHelpSample') : t('forms.caseHelp')}</p>
      </div>
      {isCorrection ? (
        <CorrectedCase view={view} filling={filling} />
      ) : decision !== '' ? (
        <DecidedCase view={view} filling={filling} />
      ) : rounds.length === 0 ? null : (
        <StoredCases view={view} filling={filling} rounds={rounds} />
      )}
      <div className="row">
        <Button onClick={fillWithSample}>{t('forms.fillWithSample')}</Button>
      </div>
      <CaseQuestion filling={filling} onDone={() => title.current?.focus()} />
    </section>
  );
}
