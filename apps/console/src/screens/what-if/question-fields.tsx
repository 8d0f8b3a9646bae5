import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupDigits } from '../../format/numbers.js';
import { readWon } from '../../format/won.js';
import { MarkedText } from '../../components/marked-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { groupsFor, moneyOf, withDecisions } from './question-places.js';
import { useStand } from './stand.js';

/** What is looked at: who counts as selected, against which budget, and by what the results are grouped. */
export function QuestionFields() {
  const { t } = useTranslation();
  const { setup, question } = useStand();
  const money = moneyOf(setup, question);
  return (
    <details className="folded">
      <summary>{t('whatIf.question.title')}</summary>
      <div className="stack">
        <Decisions />
        {money.map((place) => (
          <BudgetField key={place} place={place} />
        ))}
        <Groups />
      </div>
    </details>
  );
}

function Decisions() {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup, question, act } = useStand();
  const isLast = question.decisions.length === 1;
  return (
    <fieldset className="field">
      <legend className="field-label">{t('whatIf.question.decisions')}</legend>
      {setup.decisions.map(({ id, label }) => {
        const isChosen = question.decisions.includes(id);
        // In the order of the rules, whatever the order of the ticks.
        const next = setup.decisions
          .map((one) => one.id)
          .filter((one) => (one === id ? !isChosen : question.decisions.includes(one)));
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen && isLast}
              onChange={() => act({ type: 'question', question: withDecisions(question, next) })}
            />
            <MarkedText text={capital(words(label))} />
          </label>
        );
      })}
    </fieldset>
  );
}

function BudgetField({ place }: { readonly place: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { setup, question, act } = useStand();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const money = setup.money.find((one) => one.place === place);
  const budget = question.budgets?.[place];
  const read = typed === undefined || typed.trim() === '' ? undefined : readWon(typed);
  const mistake = typeof read === 'string' ? read : undefined;
  const put = (won: number | undefined): void => {
    const { [place]: _, ...others } = question.budgets ?? {};
    const budgets = won === undefined ? others : { ...others, [place]: won };
    act({ type: 'question', question: { ...question, budgets }, step: `budget ${place}` });
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('whatIf.question.budget', { label: money === undefined ? place : words(money.label) })}
      </label>
      <div className="input-row">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className="input input-number"
          value={typed ?? (budget === undefined ? '' : groupDigits(String(budget)))}
          aria-invalid={mistake !== undefined}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => {
            const { value } = event.target;
            setTyped(value);
            const won = value.trim() === '' ? undefined : readWon(value);
            if (typeof won !== 'string') put(won);
          }}
          onBlur={() => setTyped((before) => (mistake === undefined ? undefined : before))}
        />
        <span className="input-unit">{t('unit.won')}</span>
      </div>
      <p className="field-error" id={`${id}-wrong`}>
        {mistake === undefined ? '' : t(`mistake.${mistake}`)}
      </p>
    </div>
  );
}

function Groups() {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup, question, act } = useStand();
  const offered = groupsFor(setup, question);
  const groups = question.groups ?? [];
  return (
    <fieldset className="field">
      <legend className="field-label">{t('whatIf.question.groups')}</legend>
      {offered.map(({ by, label, edges }) => {
        const isChosen = groups.some((one) => one.by === by);
        const next = offered
          .filter((one) => (one.by === by ? !isChosen : groups.some((other) => other.by === one.by)))
          .map((one) => groups.find((other) => other.by === one.by) ?? { by: one.by, ...edgesOf(one.edges) });
        return (
          <label key={by} className="choice">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => act({ type: 'question', question: { ...question, groups: next } })}
            />
            <span>
              <MarkedText text={capital(words(label))} />
              {edges === undefined ? null : <span className="small subtle"> {t('whatIf.question.bands')}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

const edgesOf = (edges: (string | number)[] | undefined) => (edges === undefined ? {} : { edges });
