import { useQueries } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../app/use-draft.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Tabs } from '../../components/tabs.js';
import { EMPTY, reduce, type Action } from './bench.js';
import { Chips } from './chips.js';
import { ComparisonTab } from './comparison-tab.js';
import { GoalTab } from './goal-tab.js';
import { Levers } from './levers.js';
import { NoiseTab } from './noise-tab.js';
import { firstQuestion } from './question-places.js';
import { QuestionFields } from './question-fields.js';
import { ReadingsAndRules } from './readings.js';
import { openedAs } from './scenario-actions.js';
import { ScenarioBar } from './scenario-bar.js';
import { ScoringTab } from './scoring-tab.js';
import { StandContext, type Stand } from './stand.js';
import { SweepTab } from './sweep-tab.js';
import type { Setup, SourceChoice } from './types.js';
import { usePlace } from './use-place.js';
import { useUndoRedo } from './use-undo-redo.js';
import { readScenario } from './what-if-api.js';

interface Props {
  readonly rules: string;
  readonly setup: Setup;
  readonly source: SourceChoice | undefined;
  /** The choice of rules and applications. */
  readonly picker: ReactNode;
}

/** Left what is changed, right what comes of it. */
export function Workbench({ rules, setup, source, picker }: Props) {
  const { t } = useTranslation();
  const { value: history, change } = useDraft(`what-if:${rules}`, EMPTY);
  const act = (action: Action): void => change((before) => reduce(before, action));
  const stand: Stand = {
    rules,
    setup,
    source,
    bench: history.now,
    question: history.now.question ?? firstQuestion(setup),
    act,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
  const missing = useScenariosOfAddress(stand);
  useUndoRedo(act);
  return (
    <StandContext value={stand}>
      {missing.map((error, index) => (
        <ProblemPanel key={index} error={error} />
      ))}
      {picker}
      <div className="what-if">
        <section className="panel stack what-if-levers no-print" aria-labelledby="what-if-changed">
          <h2 id="what-if-changed">{t('whatIf.changed')}</h2>
          <ScenarioBar />
          <Chips />
          <Levers />
          <ReadingsAndRules />
          <QuestionFields />
        </section>
        <section className="stack what-if-results" aria-labelledby="what-if-results">
          <h2 id="what-if-results">{t('whatIf.results')}</h2>
          <Tabs
            label={t('whatIf.kinds')}
            parameter="kind"
            tabs={[
              { id: 'comparison', label: t('whatIf.kind.comparison'), content: () => <ComparisonTab /> },
              { id: 'sweep', label: t('whatIf.kind.sweep'), content: () => <SweepTab /> },
              { id: 'goal', label: t('whatIf.kind.goal'), content: () => <GoalTab /> },
              { id: 'scoring', label: t('whatIf.kind.scoring'), content: () => <ScoringTab /> },
              { id: 'noise', label: t('whatIf.kind.noise'), content: () => <NoiseTab /> },
            ]}
          />
        </section>
      </div>
    </StandContext>
  );
}

/** The stored scenarios that the address names are opened once; from then on it names those that are open. */
function useScenariosOfAddress({ bench, act }: Stand): readonly unknown[] {
  const place = usePlace();
  const [named] = useState(() => place.value('scenario').split(',').filter(Boolean));
  const answers = useQueries({
    queries: named.map((id) => ({
      queryKey: ['what-if', 'scenario', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => readScenario(id, signal),
    })),
  });
  const come = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const comeIds = come.map(({ id }) => id).join(',');
  useEffect(() => {
    for (const scenario of come) act(openedAs(scenario));
    // Once for each that comes: one that is removed afterwards stays removed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [comeIds]);
  const open = bench.columns.flatMap(({ kept }) => (kept === undefined ? [] : [kept.id])).join(',');
  const isSettled = answers.every(({ isPending }) => !isPending);
  useEffect(() => {
    if (isSettled && place.value('scenario') !== open) place.put({ scenario: open });
    // The address follows what is open, and nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open, isSettled]);
  return answers.flatMap(({ error }) => (error === null ? [] : [error]));
}
