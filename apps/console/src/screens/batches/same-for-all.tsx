import { useTranslation } from 'react-i18next';
import type { FormField, FormView } from '../../api/types.js';
import type { Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import type { FieldMistake } from '../../fields/value.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { NOTHING_GIVEN, placeOf, type Order, type SameForAll as Given } from './order.js';

interface Props {
  readonly views: readonly FormView[];
  readonly order: Order;
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (change: (before: Order) => Order, step?: string) => void;
}

/** What is written into the paper of every application alike. What an application says of itself is not asked for. */
export function SameForAll({ views, order, mistakes, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  if (views.length === 0) return null;
  const errors = new Map(mistakes.map(({ pointer, code }) => [pointer, t(`mistake.${code}`)]));
  const fieldsOf = (view: FormView, part: keyof Given, fields: readonly FormField[]) => {
    const given = order.given[view.form] ?? NOTHING_GIVEN;
    const put = (id: string, entry: Entry, step?: string): void =>
      onChange((before) => withGiven(before, { form: view.form, part, id }, entry), step);
    return fields.map((field) => (
      <FactField
        key={field.id}
        type={field}
        label={words(field.label)}
        help={field.help === undefined ? undefined : words(field.help)}
        pointer={`${placeOf(view.form, part)}/${field.id}`}
        entry={given[part][field.id]}
        onChange={(entry, step) => put(field.id, entry, step)}
        errors={errors}
      />
    ));
  };
  return (
    <section className="panel stack" aria-labelledby="same-title">
      <div className="stack-tight">
        <h2 id="same-title">{t('batches.same')}</h2>
        <p className="subtle prose">{t('batches.sameHelp')}</p>
      </div>
      {views.map((view) => (
        <details key={view.form} className="batch-fields" open={views.length === 1}>
          <summary>
            <strong>{[view.no, capital(words(view.label))].filter(Boolean).join(' ')}</strong>
          </summary>
          <div className="stack">
            {fieldsOf(
              view,
              'fields',
              view.entered.filter(({ prefill }) => prefill === undefined),
            )}
            {view.facts.length === 0 ? null : (
              <details className="batch-fields">
                <summary>{t('batches.sameFacts')}</summary>
                <div className="stack">{fieldsOf(view, 'facts', view.facts)}</div>
              </details>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}

interface Place {
  readonly form: string;
  readonly part: keyof Given;
  readonly id: string;
}

function withGiven(order: Order, { form, part, id }: Place, entry: Entry): Order {
  const given = order.given[form] ?? NOTHING_GIVEN;
  const { [id]: _, ...others } = given[part];
  const next = { ...given, [part]: entry === undefined ? others : { ...others, [id]: entry } };
  return { ...order, given: { ...order.given, [form]: next } };
}
