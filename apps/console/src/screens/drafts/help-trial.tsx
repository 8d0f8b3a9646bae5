import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplications, useRounds } from '../../api/rounds.js';
import { Button } from '../../components/button.js';
import { DecisionResult } from '../../components/decision-result.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { CasesJson, DecisionJson, Named } from '../../editing/rule-set-json.js';
import { useEditingState, useEditingStore } from '../../editing/use-editing.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { KeepAsCase } from './keep-as-case.js';
import type { Spot } from './section-of.js';
import { useTrial, type TrialQuestion } from './trial.js';

/** Tries the draft on a worked case or a stored application, without leaving the section. */
export function HelpTrial({ spot }: { readonly spot: Spot }) {
  const { t } = useTranslation();
  const trial = useTrial();
  const store = useEditingStore();
  const [isSaving, setSaving] = useState(false);
  const decisions = useEditingState(({ content }) => content['decisions'] as Named<DecisionJson>);
  const here =
    spot.section === 'decisions' && spot.item !== undefined && spot.item in decisions ? spot.item : undefined;
  const [chosen, choose] = useState<string>();
  const decision = chosen ?? here ?? Object.keys(decisions)[0];
  const run = async (question: TrialQuestion): Promise<void> => {
    setSaving(true);
    // What is tried is what the service has: first all that was typed.
    const isSaved = await store.saved();
    setSaving(false);
    if (isSaved) trial.ask(question);
  };
  if (decision === undefined) return <p className="subtle">{t('drafts.trial.noDecision')}</p>;
  return (
    <div className="stack">
      <DecisionChoice decisions={decisions} chosen={decision} onChoose={choose} />
      <SubjectChoice decision={decision} onRun={(question) => void run(question)} />
      {isSaving || trial.isBusy ? <Progress label={t('drafts.trial.running')} isPaused={trial.isPaused} /> : null}
      {trial.problem === undefined ? null : <ProblemPanel error={trial.problem} />}
      {trial.answer === undefined || trial.question === undefined ? null : (
        <section className="stack-tight trial-result" aria-label={t('drafts.trial.result')}>
          <p className="small subtle">{trial.question.title}</p>
          <div className="row">
            <KeepAsCase question={trial.question} answer={trial.answer} />
            <Button kind="plain" size="small" onClick={() => trial.ask(undefined)}>
              {t('drafts.trial.end')}
            </Button>
          </div>
          <DecisionResult answer={trial.answer} />
        </section>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly decisions: Named<DecisionJson>;
  readonly chosen: string;
  readonly onChoose: (decision: string) => void;
}

function DecisionChoice({ decisions, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('drafts.trial.decision')}
      </label>
      <select id={id} className="input" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {Object.values(decisions).map((decision) => (
          <option key={decision.id} value={decision.id}>
            {capital(words(decision.label)) || decision.id}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SubjectProps {
  readonly decision: string;
  readonly onRun: (question: TrialQuestion) => void;
}

/** The draft's own cases of a decision, and the applications of the rounds of the version it is based on. */
function SubjectChoice({ decision, onRun }: SubjectProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const cases = useEditingState(({ content }) => content['cases'] as CasesJson);
  const base = useEditingState((state) => state.draft.base?.id ?? '');
  const [round] = useRounds(base);
  const applications = useApplications(round?.id ?? '');
  const [chosen, choose] = useState('');
  const own = Object.values(cases).filter((found) => found.decision === decision);
  const run = (): void => {
    const [kind, name] = [chosen.slice(0, 1), chosen.slice(2)];
    const found = kind === 'c' ? cases[name] : undefined;
    if (found !== undefined) {
      const { facts, asOf, overlay, title } = found;
      onRun({ decision, facts, asOf, overlay, title: `${name} ${title}` });
      return;
    }
    const applied = applications.data?.find(({ application }) => application === name);
    if (applied === undefined) return;
    onRun({
      decision,
      application: { round: applied.round, application: name },
      title: `${name} ${words(applied.name)}`,
    });
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('drafts.trial.subject')}
      </label>
      <div className="input-row">
        <select id={id} className="input trial-subject" value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('drafts.trial.none')}</option>
          {own.length === 0 ? null : (
            <optgroup label={t('drafts.section.cases')}>
              {own.map((found) => (
                <option key={found.id} value={`c:${found.id}`}>
                  {found.id} {found.title}
                </option>
              ))}
            </optgroup>
          )}
          {applications.data === undefined || applications.data.length === 0 ? null : (
            <optgroup label={t('drafts.trial.applications')}>
              {applications.data.map(({ application, name }) => (
                <option key={application} value={`a:${application}`}>
                  {application} {words(name)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        <Button kind="primary" disabled={chosen === ''} onClick={run}>
          {t('drafts.trial.run')}
        </Button>
      </div>
    </div>
  );
}
