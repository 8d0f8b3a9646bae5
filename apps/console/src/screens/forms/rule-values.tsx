import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComputedField, FilledForm, FormView } from '../../api/types.js';
import { decideAddress } from '../../app/addresses.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { DataTable } from '../../components/data-table.js';
import { OutcomeBadge } from '../../components/outcome-badge.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** What the rules give: how the decisions came out that the form stands on, and values that nobody can type in. */
export function RuleValues({ view, filling }: Props) {
  const { t } = useTranslation();
  if (view.computed.length + view.requires.length === 0) return null;
  const { data } = filling.filled;
  return (
    <section className="panel stack rule-values" aria-labelledby="rules-title">
      <div className="stack-tight">
        <h2 id="rules-title">{t('forms.rules')}</h2>
        <p className="subtle">{t('forms.rulesHelp')}</p>
      </div>
      {view.requires.length === 0 ? null : <Required view={view} decisions={data?.decisions ?? []} />}
      {view.computed.length === 0 ? null : <Values view={view} filled={data} />}
    </section>
  );
}

function Required({ view, decisions }: { readonly view: FormView; readonly decisions: FilledForm['decisions'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { search } = useChosenCase();
  return (
    <section className="stack-tight">
      <h3>{t('forms.required')}</h3>
      <ul className="plain-list stack-tight">
        {view.requires.map(({ decision, label, value = '' }) => {
          const decided = decisions.find(({ id }) => id === decision);
          return (
            <li key={`${decision} ${value}`} className="required-decision">
              {decided === undefined ? null : <OutcomeBadge outcome={decided.outcome} />}
              <span className="stack-tight">
                <Link to={decideAddress(view.ruleSet.id, decision, search)}>{capital(words(label))}</Link>
                {decided === undefined ? null : <span className="small subtle">{words(decided.summary)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Values({ view, filled }: { readonly view: FormView; readonly filled: FilledForm | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  return (
    <DataTable
      caption={t('forms.values')}
      columns={[
        { id: 'label', label: t('forms.item'), cell: ({ label }) => capital(words(label)) },
        { id: 'value', label: t('forms.value'), cell: ({ id }) => <Value text={textOf(id, filled)} /> },
        { id: 'from', label: t('forms.from'), cell: (field) => <From view={view} field={field} filled={filled} /> },
      ]}
      rows={view.computed}
      rowKey={({ id }) => id}
      empty=""
    />
  );
}

const textOf = (id: string, filled: FilledForm | undefined): string =>
  filled?.values.find((value) => value.id === id)?.text ?? '';

const LONG = 90;

/** A value as the paper has it, in Korean. */
function Value({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (text === '') return <span className="subtle">{t('forms.noValue')}</span>;
  if (text.length <= LONG) return <span lang="ko">{text}</span>;
  return (
    <details className="long-value" lang="ko">
      <summary>{`${text.slice(0, LONG / 2)}…`}</summary>
      <p>{text}</p>
    </details>
  );
}

interface FromProps {
  readonly view: FormView;
  readonly field: ComputedField;
  readonly filled: FilledForm | undefined;
}

/** The decision, the reading, or the clauses behind the value. */
function From({ view, field: { from, source }, filled }: FromProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { search } = useChosenCase();
  if ('parameter' in from)
    return source.length === 0 ? t('forms.fromNotice') : <ClauseLinks ruleSet={view.ruleSet.id} ids={source} />;
  if ('reading' in from) return <ClauseLinks ruleSet={view.ruleSet.id} ids={[from.reading]} />;
  const decided = filled?.decisions.find(({ id }) => id === from.decision);
  return (
    <Link to={decideAddress(view.ruleSet.id, from.decision, search)}>
      {decided === undefined ? t('forms.decision') : capital(words(decided.label))}
    </Link>
  );
}
