import { useTranslation } from 'react-i18next';
import type { DescribedParameter } from '../../api/types.js';
import { Anchored } from '../../components/anchored.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { formatDay } from '../../format/dates.js';
import { useCapital, useLanguage } from '../../i18n/use-language.js';
import { UsedBy } from './used-by.js';

interface Props {
  readonly ruleSet: string;
  readonly table: DescribedParameter;
}
type Row = NonNullable<DescribedParameter['rows']>[number];

/** A parameter that is a table, as the notice prints it: the rows in force. */
export function ParameterTable({ ruleSet, table: { id, label, columns = [], rows = [], usedBy } }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const language = useLanguage();
  const days = [...new Set(rows.map(({ from }) => from))];
  const shown: Column<Row>[] = [
    ...columns.map((column, place) => ({
      id: column.id,
      label: column.label,
      cell: (row: Row) => row.cells[place] ?? '',
    })),
    ...(days.length < 2
      ? []
      : [{ id: 'from', label: t('programme.from'), cell: (row: Row) => formatDay(row.from, language) }]),
    {
      id: 'source',
      label: t('programme.clause'),
      cell: (row) => <ClauseLinks ruleSet={ruleSet} ids={row.source} />,
    },
  ];
  return (
    <Anchored as="section" id={id} className="panel stack-tight">
      <h2>{capital(label)}</h2>
      <p className="small subtle">
        <code>{id}</code>
        {days.length === 1 ? ` · ${t('programme.rowsFrom', { day: formatDay(days[0] ?? '', language) })}` : ''}
      </p>
      <DataTable
        caption={label}
        isCaptionHidden
        columns={shown}
        rows={rows}
        rowKey={(row) => row.id}
        empty={t('programme.noRows')}
      />
      {usedBy.length === 0 ? null : (
        <div className="small used-by-line">
          <span className="subtle">{t('programme.usedBy')}:</span> <UsedBy ruleSet={ruleSet} uses={usedBy} />
        </div>
      )}
    </Anchored>
  );
}
