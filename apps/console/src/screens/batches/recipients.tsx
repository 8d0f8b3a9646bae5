import { useTranslation } from 'react-i18next';
import type { Round } from '../../api/types.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { groupDigits } from '../../format/numbers.js';
import type { Order, Recipients as Whom } from './order.js';
import { PickRecipients } from './pick-recipients.js';
import { isReady, type FoundRecipients } from './use-recipients.js';

interface Props {
  readonly round: Round;
  readonly order: Order;
  readonly recipients: FoundRecipients;
  readonly onChange: (change: (before: Order) => Order) => void;
}

const WHOM: readonly Whom[] = ['all', 'ready', 'chosen'];

/** For whom: everyone, those for whom everything is ready, or some who are picked. */
export function Recipients({ round, order, recipients: { list, isPending }, onChange }: Props) {
  const { t } = useTranslation();
  const ready = list.data?.filter(isReady).length;
  return (
    <section className="panel stack batch-recipients" aria-labelledby="recipients-title">
      <h2 id="recipients-title">{t('batches.recipients')}</h2>
      <fieldset className="field field-group">
        <legend className="visually-hidden">{t('batches.recipients')}</legend>
        <div className="choices">
          {WHOM.map((whom) => (
            <label key={whom} className="choice">
              <input
                type="radio"
                name="recipients"
                value={whom}
                checked={order.recipients === whom}
                onChange={() => onChange((before) => ({ ...before, recipients: whom }))}
              />
              {t(`batches.whom.${whom}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {order.recipients === 'all' ? (
        <p className="subtle">{t('batches.allHelp', { count: groupDigits(String(round.applicationCount)) })}</p>
      ) : null}
      {order.recipients !== 'all' && list.isError ? (
        <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {order.recipients !== 'all' && isPending && !list.isError ? (
        <Progress label={t('batches.looking')} isPaused={list.fetchStatus === 'paused'} />
      ) : null}
      {order.recipients === 'ready' && ready !== undefined && !isPending ? (
        <p className="subtle">{t('batches.readyHelp', { count: ready })}</p>
      ) : null}
      {order.recipients === 'chosen' && list.data !== undefined ? (
        <PickRecipients order={order} list={list.data} onChange={onChange} />
      ) : null}
      <div className="field">
        <label className="choice">
          <input
            type="checkbox"
            checked={order.again === true}
            aria-describedby="batch-again-help"
            onChange={({ target }) => onChange((before) => ({ ...before, again: target.checked }))}
          />
          {t('batches.again')}
        </label>
        <p className="field-help" id="batch-again-help">
          {t('batches.againHelp')}
        </p>
      </div>
    </section>
  );
}
