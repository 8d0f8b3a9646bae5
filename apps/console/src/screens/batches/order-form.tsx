import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { query } from '../../api/client.js';
import type { FormSummary, FormView, Round } from '../../api/types.js';
import { batchAddress } from '../../app/addresses.js';
import { useDraft } from '../../app/use-draft.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { FormatChoice } from '../documents/format-choice.js';
import { formatsOf, useFormat } from '../documents/use-format.js';
import { pathOf } from '../forms/use-filled.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { givenOf, NO_ORDER, type Order } from './order.js';
import { Recipients } from './recipients.js';
import { SameForAll } from './same-for-all.js';
import { useRecipients } from './use-recipients.js';
import { useStartBatch } from './use-start-batch.js';

interface Props {
  readonly round: Round;
  /** Of the round's own rules. */
  readonly forms: readonly FormSummary[];
}

/** Which forms, what is the same in all of them, and for whom. It is kept for the tab until it is begun. */
export function OrderForm({ round, forms }: Props) {
  const { t } = useTranslation();
  const { value: order, change, clear } = useDraft<Order>(`batch/${round.id}`, NO_ORDER);
  const chosen = forms.filter(({ form }) => order.forms.includes(form));
  const views = useViews(chosen);
  const formats = formatsOf(chosen);
  const { format, choose } = useFormat(formats);
  const { facts, fields, mistakes } = givenOf(order, views);
  const recipients = useRecipients(round, order, { facts, fields, format });
  const navigate = useNavigate();
  const start = useStartBatch();
  const count = recipients.ids === undefined ? round.applicationCount : recipients.ids.length;
  const leftOut = order.again === true ? 0 : (recipients.same ?? 0);
  const documents = count * order.forms.length - leftOut;
  const isWhole = documents > 0 && mistakes.length === 0 && !recipients.isPending;
  const begin = (): void => {
    if (!isWhole || start.isPending) return;
    const body = {
      round: round.id,
      forms: [...order.forms],
      format,
      ...(recipients.ids === undefined ? {} : { applications: [...recipients.ids] }),
      facts,
      fields,
      ...(order.again === true ? { again: true } : {}),
    };
    start.mutate(body, {
      onSuccess: ({ id }) => {
        clear();
        void navigate(batchAddress(id));
      },
    });
  };
  return (
    <form
      className="stack"
      aria-label={t('batches.new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <FormChoice forms={forms} order={order} onChange={change} />
      <SameForAll views={views} order={order} mistakes={mistakes} onChange={change} />
      {order.forms.length === 0 ? null : (
        <Recipients round={round} order={order} recipients={recipients} onChange={change} />
      )}
      <div className="panel stack-tight">
        <p role="status">
          {order.forms.length === 0
            ? t('batches.chooseForms')
            : recipients.isPending
              ? t('batches.looking')
              : t('batches.total', {
                  applications: count,
                  forms: order.forms.length,
                  count: documents,
                })}
          {leftOut === 0 || recipients.isPending ? null : ` ${t('batches.leavesOut', { count: leftOut })}`}
        </p>
        <div className="row">
          {chosen.length === 0 ? null : <FormatChoice formats={formats} value={format} onChange={choose} />}
          <Button type="submit" kind="primary" disabled={!isWhole} aria-disabled={start.isPending}>
            {t('batches.start')}
          </Button>
          <span role="status">
            {start.isPending ? (start.isPaused ? t('connection.waiting') : t('batches.starting')) : null}
          </span>
        </div>
        {start.error === null ? null : <ProblemPanel error={start.error} onRetry={begin} />}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly forms: readonly FormSummary[];
  readonly order: Order;
  readonly onChange: (change: (before: Order) => Order) => void;
}

function FormChoice({ forms, order, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const toggle = (form: string): void =>
    onChange((before) => ({
      ...before,
      // In the order of the programme, which is that of the documents.
      forms: forms.map((one) => one.form).filter((one) => before.forms.includes(one) !== (one === form)),
    }));
  return (
    <fieldset className="field field-group panel">
      <legend className="field-label">{t('batches.forms')}</legend>
      <div className="batch-forms">
        {forms.map(({ form, no, label }) => (
          <label key={form} className="choice">
            <input type="checkbox" checked={order.forms.includes(form)} onChange={() => toggle(form)} />
            <span>
              {no === undefined ? null : <span lang="ko">{no} </span>}
              {capital(words(label))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Of the chosen forms, as far as they have been fetched. */
function useViews(forms: readonly FormSummary[]): readonly FormView[] {
  const views = useQueries({
    queries: forms.map((form) =>
      query.queryOptions(
        'get',
        '/api/forms/{programme}/{version}/{form}',
        { params: { path: pathOf(form) } },
        { staleTime: Infinity },
      ),
    ),
  });
  return views.flatMap(({ data }) => (data === undefined ? [] : [data]));
}
