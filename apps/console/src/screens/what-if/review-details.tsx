import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { useJsonText } from '../drafts/json-text.js';
import { useStand } from './stand.js';
import type { ReviewRow } from './types.js';

/** Everything that was tried on one application. */
export function ReviewDetails({ row }: { readonly row: ReviewRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const textOf = useJsonText();
  const { setup } = useStand();
  const judge = (reviewer: number): string => t('whatIfMore.scoring.judge', { number: reviewer + 1 });
  const itemOf = (id: string): string => {
    const item = row.spread.find((one) => one.item === id);
    return item === undefined ? id : capital(words(item.label));
  };
  const optionOf = (reading: string, option: string): string => {
    const found = setup.readings.find(({ id }) => id === reading)?.options.find(({ id }) => id === option);
    return found === undefined ? option : words(found.label);
  };
  return (
    <div className="stack">
      <DataTable
        caption={t('whatIfMore.scoring.without')}
        columns={[
          { id: 'judge', label: t('whatIfMore.scoring.left'), cell: ({ reviewer }) => judge(reviewer) },
          { id: 'outcome', label: t('whatIfMore.scoring.rulesSay'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
          {
            id: 'aside',
            label: t('whatIfMore.scoring.setAside'),
            cell: ({ setAside }) => setAside.map(({ label }) => words(label)).join(', ') || t('field.nothing'),
          },
          { id: 'left', label: t('whatIfMore.scoring.marksSay'), cell: ({ left }) => t(`outcome.${left.outcome}`) },
          {
            id: 'values',
            label: t('whatIfMore.scoring.values'),
            cell: ({ left }) => Object.values(left.values).map(textOf).join(', '),
          },
          {
            id: 'tips',
            label: t('whatIfMore.scoring.tips'),
            cell: ({ isTipped }) => (isTipped ? t('field.yes') : t('field.no')),
          },
        ]}
        rows={row.withoutReviewer}
        rowKey={({ reviewer }) => String(reviewer)}
        empty={t('whatIfMore.scoring.noJudges')}
      />
      <DataTable
        caption={t('whatIfMore.scoring.bandsTitle')}
        columns={[
          { id: 'judge', label: t('whatIfMore.scoring.who'), cell: ({ reviewer }) => judge(reviewer) },
          { id: 'item', label: t('whatIfMore.scoring.item'), cell: ({ item }) => itemOf(item) },
          { id: 'mark', label: t('whatIfMore.scoring.mark'), cell: ({ mark }) => String(mark), isNumber: true },
          {
            id: 'turned',
            label: t('whatIfMore.scoring.turnedBy'),
            cell: ({ turnedBy }) => turnedBy.map(String).join(', '),
            isNumber: true,
          },
        ]}
        rows={row.tippingBands}
        rowKey={({ reviewer, item }) => `${reviewer} ${item}`}
        empty={t('whatIfMore.scoring.noBands')}
      />
      <DataTable
        caption={t('whatIfMore.scoring.readings')}
        columns={[
          { id: 'reading', label: t('whatIfMore.scoring.reading'), cell: ({ reading }) => reading },
          {
            id: 'option',
            label: t('whatIfMore.scoring.option'),
            cell: ({ reading, option, isChosen }) =>
              isChosen ? `${optionOf(reading, option)} ${t('whatIf.readings.chosen')}` : optionOf(reading, option),
          },
          { id: 'outcome', label: t('whatIf.flips.outcome'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
          {
            id: 'values',
            label: t('whatIfMore.scoring.values'),
            cell: ({ values }) => Object.values(values).map(textOf).join(', '),
          },
        ]}
        rows={row.readings}
        rowKey={({ reading, option }) => `${reading} ${option}`}
        empty={t('whatIfMore.scoring.noReadings')}
      />
      <DataTable
        caption={t('whatIfMore.scoring.spread')}
        columns={[
          { id: 'item', label: t('whatIfMore.scoring.item'), cell: ({ label }) => capital(words(label)) },
          { id: 'lowest', label: t('whatIfMore.scoring.lowest'), cell: ({ lowest }) => String(lowest), isNumber: true },
          {
            id: 'highest',
            label: t('whatIfMore.scoring.highest'),
            cell: ({ highest }) => String(highest),
            isNumber: true,
          },
          {
            id: 'range',
            label: t('whatIfMore.scoring.range'),
            cell: ({ range }) => String(range),
            isNumber: true,
            sortBy: ({ range }) => Number(range),
          },
        ]}
        rows={row.spread}
        rowKey={({ item }) => item}
        empty={t('whatIfMore.scoring.noMarks')}
      />
    </div>
  );
}
