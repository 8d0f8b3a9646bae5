import { useTranslation } from 'react-i18next';
import type { DescribedParameter } from '../../api/types.js';
import { Anchored } from '../../components/anchored.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { Contents } from '../../components/contents.js';
import { DataTable } from '../../components/data-table.js';
import { DateText } from '../../components/date-text.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { useFind } from '../../components/use-find.js';
import { ParameterTable } from './parameter-table.js';
import type { TabProps } from './programme-tabs.js';
import { UsedBy } from './used-by.js';
import { valueRows, type ValueRow } from './value-rows.js';
import { useCapital } from '../../i18n/use-language.js';

/** Every number, date and list of the notice: single values in one table, tables as tables. */
export function ParametersTab({ description: { id, parameters } }: TabProps) {
  const { t } = useTranslation();
  const { text, put, isFound } = useFind();
  const found = parameters.filter((parameter) => isFound(...textsOf(parameter)));
  const tables = found.filter(({ kind }) => kind === 'table');
  const values = found.filter(({ kind }) => kind === 'value');
  const entries = [
    ...(values.length === 0 ? [] : [{ id: 'values', label: t('programme.values') }]),
    ...tables.map((table) => ({ id: table.id, label: table.label })),
  ];
  return (
    <div className="with-contents">
      <Contents label={t('programme.tab.parameters')} entries={entries} />
      <div className="stack">
        <FindBox label={t('programme.findParameter')} text={text} onChange={put} count={found.length} />
        {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
        {values.length === 0 ? null : (
          <Anchored as="section" id="values" className="panel">
            <ValueTable ruleSet={id} rows={valueRows(values)} />
          </Anchored>
        )}
        {tables.map((table) => (
          <ParameterTable key={table.id} ruleSet={id} table={table} />
        ))}
      </div>
    </div>
  );
}

const textsOf = ({ id, label, values = [], columns = [], rows = [] }: DescribedParameter): readonly string[] => [
  id,
  label,
  ...values.flatMap((value) => [value.text, ...value.source]),
  ...columns.map((column) => column.label),
  ...rows.flatMap((row) => [...row.cells, ...row.source]),
];

function ValueTable({ ruleSet, rows }: { readonly ruleSet: string; readonly rows: readonly ValueRow[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('programme.values')}
      columns={[
        {
          id: 'label',
          label: t('programme.parameter'),
          cell: ({ parameter, isFirstOfGroup, isFirst }) => (
            <ValueName parameter={parameter} isFirstOfGroup={isFirstOfGroup} isFirst={isFirst} />
          ),
        },
        {
          id: 'text',
          label: t('programme.value'),
          cell: ({ value }) => <strong className="value-text">{value.text}</strong>,
        },
        {
          id: 'from',
          label: t('programme.from'),
          cell: ({ value: { from, knownFrom } }) => (
            <>
              <DateText day={from} />
              {knownFrom === undefined ? null : (
                <p className="subtle">
                  {t('programme.knownFrom')} <DateText day={knownFrom} />
                </p>
              )}
            </>
          ),
        },
        {
          id: 'source',
          label: t('programme.clause'),
          cell: ({ value }) => <ClauseLinks ruleSet={ruleSet} ids={value.source} />,
        },
        {
          id: 'usedBy',
          label: t('programme.usedBy'),
          cell: ({ parameter }) => <UsedBy ruleSet={ruleSet} uses={parameter.usedBy} />,
        },
      ]}
      rows={rows}
      rowKey={({ parameter, value }) => `${parameter.id} ${value.from} ${value.knownFrom ?? ''}`}
      empty=""
    />
  );
}

function ValueName({ parameter: { id, label }, isFirstOfGroup, isFirst }: Omit<ValueRow, 'value'>) {
  const capital = useCapital();
  const name = (
    <>
      {capital(label)} <code className="item-id">{id.replaceAll('.', '.\u200b')}</code>
    </>
  );
  const className = isFirstOfGroup ? 'value-name group-start' : 'value-name';
  return isFirst ? (
    <Anchored as="span" id={id} className={className}>
      {name}
    </Anchored>
  ) : (
    <span className="value-name">{name}</span>
  );
}
