import { useTranslation } from 'react-i18next';
import type { ExplanationAnswer } from '../api/types.js';
import { pointerOfName } from '../fields/facts.js';
import { Button } from './button.js';
import { ClauseLinks } from './clause-link.js';
import { CopyButton } from './copy-button.js';
import { DataTable } from './data-table.js';
import { FieldLink } from './error-summary.js';
import { OutcomeBadge } from './outcome-badge.js';
import { ReadingNote } from './reading-note.js';
import { RecordLine } from './record-line.js';
import { SourceNote } from './source-note.js';
import { TraceRule } from './trace-table.js';
import { useCapital } from '../i18n/use-language.js';

interface Props {
  readonly answer: ExplanationAnswer;
  /** Is there a field for this missing fact on the page? Then its name leads there. */
  readonly hasField?: (factId: string) => boolean;
}

/** What was decided, why, what is missing, what it rests on, and how each rule came out. */
export function DecisionResult({ answer, hasField = () => false }: Props) {
  const { t } = useTranslation();
  const { record, explanation } = answer;
  const ruleSet = record.ruleSet.id;
  return (
    <div className="stack decision-result">
      <div className="row">
        <OutcomeBadge outcome={record.outcome} text={answer.outcomeText} />
        <span className="row row-end no-print result-tools">
          <CopyButton text={explanation.sentences.join('\n')} label={t('result.copy')} />
          <Button kind="plain" size="small" onClick={() => window.print()}>
            {t('result.print')}
          </Button>
        </span>
      </div>
      <Why answer={answer} />
      <Values answer={answer} />
      <Failed answer={answer} />
      <Missing answer={answer} hasField={hasField} />
      <SourceNote ruleSet={ruleSet} notes={explanation.notes} />
      <ReadingNote ruleSet={ruleSet} readings={explanation.readings} />
      {answer.trace.length === 0 ? null : (
        <details className="trace">
          <summary>{t('trace.title', { count: answer.trace.length })}</summary>
          <div className="stack">
            {answer.trace.map((rule) => (
              <TraceRule key={rule.rule} rule={rule} ruleSet={ruleSet} />
            ))}
          </div>
        </details>
      )}
      <RecordLine record={record} />
    </div>
  );
}

interface PartProps {
  readonly answer: ExplanationAnswer;
}

/** The sentences, but for those that a list below says again. */
function Why({ answer: { explanation } }: PartProps) {
  const { t } = useTranslation();
  const { missing, readings, notes, summary, sentences } = explanation;
  const below = new Set([...missing, ...readings, ...notes].map(({ sentence }) => sentence));
  const reasons = sentences.filter((sentence) => sentence !== summary && !below.has(sentence));
  return (
    <section className="stack-tight">
      <p className="result-summary">{summary}</p>
      {reasons.length === 0 ? null : (
        <>
          <h3>{t('result.why')}</h3>
          <ul className="reason-list">
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Values({ answer: { explanation } }: PartProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  if (explanation.values.length === 0) return null;
  return (
    <DataTable
      caption={t('result.values')}
      columns={[
        { id: 'label', label: t('result.item'), cell: ({ label }) => capital(label) },
        { id: 'text', label: t('result.value'), cell: ({ text }) => text },
      ]}
      rows={explanation.values}
      rowKey={({ name }) => name}
      empty=""
    />
  );
}

function Failed({ answer: { record, trace } }: PartProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  if (record.failed.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t('result.failed')}</h3>
      <ul>
        {record.failed.map((id) => {
          const rule = trace.find((traced) => traced.rule === id);
          return (
            <li key={id}>
              {capital(rule?.label ?? id)} <ClauseLinks ruleSet={record.ruleSet.id} ids={rule?.source ?? []} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Missing({
  answer: { explanation },
  hasField,
}: PartProps & { readonly hasField: (factId: string) => boolean }) {
  const { t } = useTranslation();
  const capital = useCapital();
  if (explanation.missing.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t('result.missing')}</h3>
      <ul>
        {explanation.missing.map(({ id, label, sentence }) => (
          <li key={id}>
            {hasField(id) ? <FieldLink pointer={pointerOfName(id)} label={label} /> : <strong>{capital(label)}</strong>}
            <p className="small subtle">{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
