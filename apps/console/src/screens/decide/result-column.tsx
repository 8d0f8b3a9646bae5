import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../api/types.js';
import { DecisionResult } from '../../components/decision-result.js';
import { Empty } from '../../components/empty.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { pointerOfName, topFieldOf } from '../../fields/facts.js';
import { AskedFacts } from './asked-facts.js';
import type { DecideState } from './use-decide.js';
import { WhatChanged } from './what-changed.js';

/** The answer, what it rests on, and what changed since the one before. */
export function ResultColumn({ view, state }: { readonly view: DecisionView; readonly state: DecideState }) {
  const { t } = useTranslation();
  const { asked, answer, before, isStale, turn } = state;
  const column = useRef<HTMLElement>(null);
  const isAnswered = asked.now !== undefined && answer.data !== undefined && !answer.isPlaceholderData;
  useEffect(() => {
    // On a narrow screen the answer stands below the form, out of sight.
    if (turn > 0 && isAnswered) column.current?.scrollIntoView({ block: 'nearest' });
  }, [turn, isAnswered]);
  return (
    <section className="two-columns-side panel stack" aria-labelledby="result-title" ref={column}>
      <h2 id="result-title">{t('decide.result')}</h2>
      <p role="status" className="visually-hidden">
        {isAnswered ? t('decide.announce', { outcome: answer.data.outcomeText }) : ''}
      </p>
      {asked.now === undefined ? (
        <Empty title={t('decide.noResult')}>
          <p className="subtle">{t('decide.noResultHelp')}</p>
        </Empty>
      ) : (
        <>
          {answer.isFetching ? (
            <Progress label={t('decide.evaluating')} isPaused={answer.fetchStatus === 'paused'} />
          ) : null}
          {answer.isError ? <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} /> : null}
          {isStale && answer.data !== undefined ? <Notice kind="warning">{t('decide.stale')}</Notice> : null}
          {isAnswered && asked.before !== undefined && before.data !== undefined && !before.isPlaceholderData ? (
            <WhatChanged
              view={view}
              before={{ question: asked.before, answer: before.data }}
              now={{ question: asked.now, answer: answer.data }}
            />
          ) : null}
          {answer.data === undefined ? null : <AskedFacts view={view} question={asked.now} />}
          {answer.data === undefined ? null : (
            <DecisionResult answer={answer.data} hasField={(id) => hasField(view, id)} />
          )}
        </>
      )}
    </section>
  );
}

const hasField = (view: DecisionView, missing: string): boolean =>
  view.inputs.some(({ id }) => id === topFieldOf(pointerOfName(missing)));
