import { useTranslation } from 'react-i18next';
import type { DecisionView, ExplanationAnswer } from '../../api/types.js';
import { OutcomeBadge } from '../../components/outcome-badge.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { changedFacts, changesBetween } from './changes.js';
import type { Question } from './question.js';

interface Answered {
  readonly question: Question;
  readonly answer: ExplanationAnswer;
}
interface Props {
  readonly view: DecisionView;
  readonly before: Answered;
  readonly now: Answered;
}

/** What changing the facts did to the answer. */
export function WhatChanged({ view, before, now }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { outcome, values } = changesBetween(before.answer, now.answer);
  const changed = new Set(
    changedFacts(
      view.inputs.map(({ id }) => id),
      before.question.facts,
      now.question.facts,
    ),
  );
  const labels = view.inputs.filter(({ id }) => changed.has(id)).map(({ label }) => words(label));
  if (before.question.asOf !== now.question.asOf) labels.push(t('decide.asOf'));
  if (labels.length === 0) return null;
  return (
    <section className="what-changed stack-tight">
      <h3>{t('decide.changed')}</h3>
      <p>{t('decide.changedFacts', { labels: labels.join(', ') })}</p>
      {outcome === undefined ? null : (
        <p className="row">
          <OutcomeBadge {...outcome.before} />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">
            {t('decide.changedOutcome', { before: outcome.before.text, now: outcome.now.text })}
          </span>
          <OutcomeBadge {...outcome.now} />
        </p>
      )}
      {values.length === 0 ? null : (
        <ul>
          {values.map(({ label, before: was, now: is }) => (
            <li key={label}>
              {t('decide.changedValue', {
                label: capital(label),
                before: was ?? t('decide.nothing'),
                now: is ?? t('decide.nothing'),
              })}
            </li>
          ))}
        </ul>
      )}
      {outcome === undefined && values.length === 0 ? <p>{t('decide.changedNothing')}</p> : null}
    </section>
  );
}
