import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { AskedFrame } from './asked-frame.js';
import { chosenOf } from './bench.js';
import { Choice } from './group-results.js';
import { isEmpty } from './overlay.js';
import { ReviewRows } from './review-rows.js';
import { ReviewSummary } from './review-summary.js';
import { useRequest, useScenarioName, useStand } from './stand.js';
import { useByButton } from './use-by-button.js';

/** What decides a scored round: each judge, mark, band and reading tried alone. */
export function ScoringTab() {
  const { t } = useTranslation();
  const { bench } = useStand();
  const nameOf = useScenarioName();
  const requestOf = useRequest();
  const { overlay } = chosenOf(bench);
  const scored = useScoredDecision();
  const { asked, ask } = useByButton(
    scored.decision === undefined
      ? undefined
      : requestOf('scoring', { decision: scored.decision, ...(isEmpty(overlay) ? {} : { overlay }) }),
  );
  if (scored.decision === undefined) return <Empty title={t('whatIfMore.scoring.none')} />;
  const run = asked.answer?.run;
  return (
    <div className="stack">
      <p className="subtle">{t('whatIfMore.scoring.help', { name: nameOf(chosenOf(bench)) })}</p>
      {scored.choice}
      <div>
        <Button kind="primary" disabled={asked.isAsking} onClick={ask}>
          {t('whatIfMore.scoring.ask')}
        </Button>
      </div>
      <AskedFrame asked={asked}>
        {run?.scoring === undefined ? null : (
          <>
            <ReviewSummary review={run.scoring} />
            <ReviewRows key={run.id} run={run.id} />
          </>
        )}
      </AskedFrame>
    </div>
  );
}

/** The decision that a committee's marks decide; chosen where there are several, nothing where there is none. */
export function useScoredDecision() {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup } = useStand();
  const [wanted, choose] = useState('');
  const scored = setup.decisions.filter(({ isScored }) => isScored);
  const decision = (scored.find(({ id }) => id === wanted) ?? scored[0])?.id;
  return {
    decision,
    choice:
      decision === undefined || scored.length < 2 ? null : (
        <Choice
          label={t('whatIf.nearest.decision')}
          value={decision}
          options={scored.map(({ id, label }) => ({ id, label: capital(words(label)) }))}
          onChange={choose}
        />
      ),
  };
}
