import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from './empty.js';
import { Icon } from './icon.js';
import { useCapital } from '../i18n/use-language.js';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Its cells name their rows; the first column does unless another is marked. */
  readonly isRowHeader?: boolean;
  readonly isNumber?: boolean;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => string | number;
}

interface Props<Row> {
  readonly caption: string;
  /** The caption is already said by a heading right above. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly empty: string;
}

interface Sorting {
  readonly column: string;
  readonly isDown: boolean;
}

/** A table in a box of its own that scrolls sideways, by keyboard too, so that the page never does. */
export function DataTable<Row>({ caption, isCaptionHidden = false, columns, rows, rowKey, empty }: Props<Row>) {
  const captionId = useId();
  const [sorting, setSorting] = useState<Sorting>();
  if (rows.length === 0) return <Empty title={empty} />;
  const headerId = (columns.find(({ isRowHeader }) => isRowHeader) ?? columns[0])?.id;
  return (
    <div className="table-box" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className={isCaptionHidden ? 'visually-hidden' : ''}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, sorting).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, cell, isNumber }) => {
                const className = isNumber ? 'number' : undefined;
                return id === headerId ? (
                  <th key={id} scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={className}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

function ColumnHead<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const { t } = useTranslation();
  const { id, sortBy, isNumber } = column;
  const label = useCapital()(column.label);
  const className = isNumber ? 'number' : undefined;
  if (sortBy === undefined)
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  const isSorted = sorting?.column === id;
  const isDown = isSorted && sorting.isDown;
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="sort-button"
        title={t('table.sort', { label })}
        onClick={() => onSort({ column: id, isDown: isSorted && !isDown })}
      >
        {label}
        {isSorted ? <Icon name={isDown ? 'down' : 'up'} /> : null}
      </button>
    </th>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const sortBy = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  if (sorting === undefined || sortBy === undefined) return rows;
  const direction = sorting.isDown ? -1 : 1;
  return [...rows].sort((left, right) => direction * compare(sortBy(left), sortBy(right)));
}

const compare = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : String(left).localeCompare(String(right), ['ko', 'en'], { numeric: true });
