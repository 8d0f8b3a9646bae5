import { useTranslation } from 'react-i18next';
import { Amount } from '../../components/amount.js';
import { ChangeRow } from '../../components/change-row.js';
import { DataTable } from '../../components/data-table.js';
import { DateText } from '../../components/date-text.js';
import { DecisionResult } from '../../components/decision-result.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleAnswer, exampleChanges, exampleRows } from './examples.js';

export function Tables() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('gallery.tables')}
      columns={[
        { id: 'name', label: t('result.item'), cell: ({ name }) => name, sortBy: ({ name }) => name },
        {
          id: 'won',
          label: t('result.value'),
          cell: ({ won }) => <Amount won={won} />,
          isNumber: true,
          sortBy: ({ won }) => won,
        },
        { id: 'day', label: t('record.asOf'), cell: ({ day }) => <DateText day={day} /> },
      ]}
      rows={exampleRows(language)}
      rowKey={({ name }) => name}
      empty={t('programmes.empty')}
    />
  );
}

export const Results = () => <DecisionResult answer={exampleAnswer(useLanguage())} />;

export const Changes = () => (
  <ul className="plain-list stack">
    {exampleChanges.map((change) => (
      <li key={change.at}>
        <ChangeRow change={change} ruleSet="example/2024" />
      </li>
    ))}
  </ul>
);
