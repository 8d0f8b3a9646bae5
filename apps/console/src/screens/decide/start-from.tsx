import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplications, useRounds } from '../../api/rounds.js';
import type { Round } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import type { Question } from './question.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  /** Nothing has been typed yet: then choosing fills at once. */
  readonly isEmpty: boolean;
  readonly onFill: (question: Question) => void;
}

/** Offers the invented applications of this rule set's rounds, if there are any, to start from. */
export function StartFrom(props: Props) {
  const words = useWords();
  const rounds = useRounds(props.ruleSet).filter(({ invented }) => invented);
  return rounds.map((round) => (
    <Applications key={round.id} {...props} round={round} label={rounds.length > 1 ? words(round.label) : ''} />
  ));
}

interface RoundProps extends Props {
  readonly round: Round;
  /** Told where there is more than one round. */
  readonly label: string;
}

function Applications({ round, label, isEmpty, onFill }: RoundProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const list = useApplications(round.id);
  const { round: named, application: chosen, choose } = useChosenCase();
  const application = named === round.id ? list.data?.find((item) => item.application === chosen) : undefined;
  const { asOf } = round;

  // An address that names an application fills an empty form; a form with something in it is left alone.
  const filledFrom = useRef('');
  useEffect(() => {
    if (application === undefined || filledFrom.current === application.application) return;
    filledFrom.current = application.application;
    if (isEmpty) onFill({ facts: application.facts, asOf });
  }, [application, asOf, isEmpty, onFill]);

  if (list.isPending) return <Progress label={t('decide.startLoading')} isPaused={list.fetchStatus === 'paused'} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0) return null;
  return (
    <div className="panel">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('decide.start')} {label}
        </label>
        <p className="field-help" id={`${id}-help`}>
          {t('decide.startHelp')}
        </p>
        <div className="input-row">
          <select
            id={id}
            className="input start-select"
            value={application?.application ?? ''}
            aria-describedby={`${id}-help`}
            onChange={({ target: { value } }) => choose(value === '' ? '' : round.id, value)}
          >
            <option value="">{t('decide.startNone')}</option>
            {list.data.map(({ application: number, name }) => (
              <option key={number} value={number}>
                {number} {words(name)}
              </option>
            ))}
          </select>
          <Button
            disabled={application === undefined}
            onClick={() => application && onFill({ facts: application.facts, asOf })}
          >
            {t('decide.startFill')}
          </Button>
        </div>
      </div>
    </div>
  );
}
