import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplications, useRounds } from '../../api/rounds.js';
import type { Round } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { DecisionChoice } from './decision-choice.js';
import { useTypedCase } from './use-typed-case.js';
import type { RulesChoice } from './use-rules-choice.js';

interface Props {
  /** "programme/version" */
  readonly rules: string;
  readonly choices: readonly RulesChoice[];
  readonly onRules: (rules: string) => void;
}

/** Whose papers: the programme, the round and the application. Without one, what was typed into the forms. */
export function CaseChoice({ rules, choices, onRules }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const rounds = useRounds(rules);
  const chosen = useChosenCase();
  const round = rounds.find((one) => one.id === chosen.round) ?? rounds[0];
  return (
    <section className="panel stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('papers.case')}</h2>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-rules`}>
          {t('papers.programme')}
        </label>
        <select
          id={`${id}-rules`}
          className="input case-select"
          value={rules}
          onChange={({ target }) => onRules(target.value)}
        >
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {words(one.programme)} ({one.id.split('/')[1]})
            </option>
          ))}
        </select>
      </div>
      {rounds.length < 2 ? null : (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-round`}>
            {t('forms.round')}
          </label>
          <select
            id={`${id}-round`}
            className="input case-select"
            value={round?.id ?? ''}
            onChange={({ target }) => chosen.choose(target.value, '')}
          >
            {rounds.map((one) => (
              <option key={one.id} value={one.id}>
                {words(one.label)}
              </option>
            ))}
          </select>
        </div>
      )}
      {round === undefined ? <p className="subtle">{t('papers.noRound')}</p> : <ApplicationChoice round={round} />}
      <DecisionChoice rules={rules} />
    </section>
  );
}

/** No number of an application: these begin with a letter. */
const TYPED = ':typed';

/** One application, all of the round, or what was typed into the forms without any. */
function ApplicationChoice({ round }: { readonly round: Round }) {
  const { application: chosen, choose } = useChosenCase();
  const { isTyped, chooseTyped } = useTypedCase();
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const list = useApplications(round.id);
  if (list.isPending) return <Progress label={t('forms.caseLoading')} isPaused={list.fetchStatus === 'paused'} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const isKnown = list.data.some(({ application }) => application === chosen);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {round.invented ? t('forms.inventedApplication') : t('forms.application')}
      </label>
      <select
        id={id}
        className="input case-select"
        value={isTyped ? TYPED : isKnown ? chosen : ''}
        aria-describedby={`${id}-help`}
        onChange={({ target: { value } }) => (value === TYPED ? chooseTyped() : choose(round.id, value))}
      >
        <option value="">{t('papers.wholeRound')}</option>
        <option value={TYPED}>{t('papers.typedCase')}</option>
        {list.data.map(({ application, name, centre }) => (
          <option key={application} value={application}>
            {application} {words(name)} ({words(centre)})
          </option>
        ))}
      </select>
      <p className="field-help" id={`${id}-help`}>
        {t('papers.typedCaseHelp')}
      </p>
      {chosen !== '' && !isKnown ? <p className="field-error">{t('forms.unknownCase')}</p> : null}
    </div>
  );
}
