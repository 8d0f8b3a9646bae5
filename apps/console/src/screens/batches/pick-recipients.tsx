import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { finder } from '../../components/use-find.js';
import { useWords } from '../../i18n/use-language.js';
import { STATES } from '../papers/states.js';
import type { Order } from './order.js';
import { isReady, sameIn, type Recipient } from './use-recipients.js';

interface Props {
  readonly order: Order;
  readonly list: readonly Recipient[];
  readonly onChange: (change: (before: Order) => Order) => void;
}

const NARROWED = {
  any: () => true,
  ready: isReady,
  notMade: ({ papers }: Recipient) => papers.every(({ state }) => state !== 'made'),
} as const;
type Narrowed = keyof typeof NARROWED;

/** As many rows as anyone goes through by hand; all that are found can be picked at once. */
const MOST_ROWS = 200;

/** The applications, narrowed by words and by how their papers stand, each to be picked or all that are found. */
export function PickRecipients({ order, list, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [text, put] = useState('');
  const [narrowed, narrow] = useState<Narrowed>('any');
  const isFound = finder(text);
  const shown = list.filter(
    (one) => NARROWED[narrowed](one) && isFound(one.application, words(one.name), words(one.centre)),
  );
  const pick = (ids: readonly string[], isPicked: boolean): void =>
    onChange((before) => ({
      ...before,
      chosen: isPicked ? [...new Set([...before.chosen, ...ids])] : before.chosen.filter((one) => !ids.includes(one)),
    }));
  const all = shown.map(({ application }) => application);
  return (
    <>
      <FindBox label={t('batches.find')} help={t('batches.findHelp')} text={text} onChange={put} count={shown.length} />
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('batches.narrow')}
        </label>
        <select id={id} className="input" value={narrowed} onChange={({ target }) => narrow(target.value as Narrowed)}>
          <option value="any">{t('batches.narrowed.any')}</option>
          <option value="ready">{t('batches.narrowed.ready')}</option>
          <option value="notMade">{t('batches.narrowed.notMade')}</option>
        </select>
      </div>
      <div className="row">
        <Button size="small" disabled={shown.length === 0} onClick={() => pick(all, true)}>
          {t('batches.pickFound')}
        </Button>
        <Button size="small" disabled={order.chosen.length === 0} onClick={() => pick(order.chosen, false)}>
          {t('batches.pickNone')}
        </Button>
        <span role="status">{t('batches.picked', { count: order.chosen.length })}</span>
      </div>
      {shown.length === 0 ? (
        <NothingFound
          text={text}
          onClear={() => {
            put('');
            narrow('any');
          }}
        />
      ) : (
        <>
          <Table shown={shown.slice(0, MOST_ROWS)} chosen={order.chosen} onPick={pick} />
          {shown.length > MOST_ROWS ? (
            <p className="subtle">{t('batches.firstRows', { most: MOST_ROWS, count: shown.length })}</p>
          ) : null}
        </>
      )}
    </>
  );
}

interface TableProps {
  readonly shown: readonly Recipient[];
  readonly chosen: readonly string[];
  readonly onPick: (ids: readonly string[], isPicked: boolean) => void;
}

function Table({ shown, chosen, onPick }: TableProps) {
  const { t } = useTranslation();
  const words = useWords();
  const columns: readonly Column<Recipient>[] = [
    {
      id: 'application',
      label: t('forms.application'),
      sortBy: ({ application }) => application,
      cell: ({ application, name }) => (
        <label className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(application)}
            onChange={({ target }) => onPick([application], target.checked)}
          />
          {application} {words(name)}
        </label>
      ),
    },
    {
      id: 'centre',
      label: t('batches.centre'),
      sortBy: ({ centre }) => words(centre),
      cell: ({ centre }) => words(centre),
    },
    {
      id: 'papers',
      label: t('batches.standing'),
      cell: (one) => {
        const counts = STATES.map((state) => ({
          state,
          count: one.papers.filter((paper) => paper.state === state).length,
        }))
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => t(`papers.count.${state}`, { count }));
        const same = sameIn(one);
        return [...counts, ...(same === 0 ? [] : [t('batches.sameMade', { count: same })])].join(', ');
      },
    },
  ];
  return (
    <DataTable
      caption={t('batches.recipients')}
      isCaptionHidden
      columns={columns}
      rows={shown}
      rowKey={({ application }) => application}
      empty=""
    />
  );
}
