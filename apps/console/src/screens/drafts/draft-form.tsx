import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldView, TypeView } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import { factsOf, type FieldEntries } from '../../fields/facts.js';
import { useFieldErrors } from '../../fields/use-field-words.js';

export interface AskedField {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly type: TypeView['type'];
  readonly isOptional?: boolean;
  /** What is wrong with a text that can be read, in words. */
  readonly check?: (text: string) => string | undefined;
}

interface Props {
  readonly fields: readonly AskedField[];
  readonly initial: FieldEntries;
  readonly isBusy: boolean;
  readonly problem: unknown;
  readonly onSubmit: (texts: Readonly<Record<string, string>>) => void;
  readonly submit: string;
  /** What is asked besides, below the fields. */
  readonly children?: ReactNode;
}

/** A short form that asks for texts and days before something begins. */
export function DraftForm({ fields, initial, isBusy, problem, onSubmit, submit, children }: Props) {
  const { t } = useTranslation();
  const inWords = useFieldErrors();
  const [entries, setEntries] = useState<FieldEntries>(initial);
  const [turn, setTurn] = useState(0);
  const views: readonly FieldView[] = fields.map(({ id, label, type }) => ({
    id,
    label: { ko: label, en: label },
    type,
  }));
  const { facts, mistakes } = factsOf(views, entries);
  const textOf = (id: string): string => (typeof facts[id] === 'string' ? facts[id] : '');
  const missing = fields
    .filter(
      ({ id, isOptional }) =>
        isOptional !== true && facts[id] === undefined && !mistakes.some(({ pointer }) => pointer === `/${id}`),
    )
    .map(({ id, label }) => ({ pointer: `/${id}`, label, message: t('drafts.needed') }));
  const wrong = fields.flatMap(({ id, label, check }) => {
    const message = textOf(id) === '' ? undefined : check?.(textOf(id));
    return message === undefined ? [] : [{ pointer: `/${id}`, label, message }];
  });
  const errors = turn === 0 ? [] : [...inWords(views, mistakes), ...missing, ...wrong];
  const put = (id: string, entry: Entry): void => setEntries((before) => ({ ...before, [id]: entry }));
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTurn((before) => before + 1);
        if (mistakes.length + missing.length + wrong.length === 0)
          onSubmit(Object.fromEntries(fields.map(({ id }) => [id, textOf(id)])));
      }}
    >
      <ErrorSummary errors={errors} turn={turn} />
      {fields.map(({ id, label, help, type, isOptional }) => (
        <FactField
          key={id}
          type={{ type }}
          label={label}
          help={help}
          pointer={`/${id}`}
          entry={entries[id]}
          onChange={(entry) => put(id, entry)}
          errors={new Map(errors.map(({ pointer, message }) => [pointer, message]))}
          isRequired={isOptional !== true}
        />
      ))}
      {children}
      {problem === null || problem === undefined ? null : <ProblemPanel error={problem} />}
      <div className="row">
        <Button type="submit" kind="primary" disabled={isBusy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
