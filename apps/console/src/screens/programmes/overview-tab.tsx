import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { decideAddress, formAddress, programmeAddress, rulesAddress } from '../../app/addresses.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import type { TabProps } from './programme-tabs.js';
import { useFormsOf, useInventedRound } from './use-related.js';

/** What the rules answer, what they are made of, and what can be made from them. */
export function OverviewTab({ description }: TabProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  return (
    <div className="stack">
      <Holdings description={description} />
      <section className="panel stack-tight">
        <h2>{t('programme.answers')}</h2>
        <p className="subtle">{t('programme.answersHelp')}</p>
        <ul className="plain-list question-list">
          {description.decisions.map(({ id, label }) => (
            <li key={id}>
              <Link to={rulesAddress(description.id, id)}>{capital(label)}</Link>
              <Link className="small" to={decideAddress(description.id, id)}>
                {t('programme.try')}
                <span className="visually-hidden">: {label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Forms ruleSet={description.id} />
      <Invented ruleSet={description.id} first={description.decisions[0]?.id} />
    </div>
  );
}

/** How much there is of what, each leading to its tab. */
function Holdings({ description: { id, decisions, parameters, clauses, readings, notes } }: TabProps) {
  const { t } = useTranslation();
  const rules = decisions.reduce((sum, decision) => sum + decision.rules.length, 0);
  const holdings = [
    { of: 'rules', at: programmeAddress(id, 'rules'), count: rules },
    { of: 'parameters', at: programmeAddress(id, 'parameters'), count: parameters.length },
    { of: 'clauses', at: programmeAddress(id, 'clauses'), count: clauses.length },
    { of: 'readings', at: programmeAddress(id, 'readings'), count: readings.length },
    { of: 'notes', at: `${programmeAddress(id, 'readings')}#notes`, count: notes.length },
  ] as const;
  return (
    <ul className="plain-list holdings">
      {holdings.map(({ of, at, count }) => (
        <li key={of}>
          <Link to={at}>
            <span className="holdings-count">{count}</span> {t(`programme.holding.${of}`, { count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Forms({ ruleSet }: { readonly ruleSet: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const forms = useFormsOf(ruleSet);
  if (forms.length === 0) return null;
  return (
    <section className="panel stack-tight">
      <h2>{t('programme.forms')}</h2>
      <ul className="plain-list question-list">
        {forms.map(({ form, no, label }) => (
          <li key={form}>
            <Link to={formAddress(ruleSet, form)}>{capital(words(label))}</Link>
            {no === undefined ? null : (
              <span className="small subtle" lang="ko">
                {no}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invented({ ruleSet, first }: { readonly ruleSet: string; readonly first: string | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  const round = useInventedRound(ruleSet);
  if (round === undefined || first === undefined) return null;
  return (
    <section className="panel stack-tight">
      <h2>{t('programme.invented')}</h2>
      <p className="prose">{words(round.label)}</p>
      <p>
        <Link to={decideAddress(ruleSet, first)}>{t('programmes.tryInvented', { count: round.applicationCount })}</Link>
      </p>
    </section>
  );
}
