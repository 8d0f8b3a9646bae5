import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../components/badge.js';
import { CellContent } from './grid-cell.js';
import { isNumeric } from './cell-type.js';
import { cellKey, type GridColumn, type GridRow, type RowState, type WrongCells } from './grid-types.js';
import { isSameRow } from './same-row.js';
import type { Grid } from './use-grid.js';

interface Props {
  readonly gridId: string;
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  /** Of the selection, both inclusive; nothing where it does not touch the row. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Column of the active cell, where it stands in this row, with the grid that it acts on. */
  readonly active: number | undefined;
  readonly grid: Grid | undefined;
  readonly wrong: WrongCells;
}

/** A row. It is shown anew only when something of its own changes: two hundred of them stay quick to type in. */
export const GridRowView = memo(function GridRowView(props: Props) {
  const { gridId, row, index, columns, from, to, active, grid, wrong } = props;
  return (
    <tr className={`grid-row grid-row-${row.state}${row.isLit === true ? ' grid-row-lit' : ''}`} data-row={index}>
      {columns.map((column, place) => {
        const isSelected = from !== undefined && to !== undefined && place >= from && place <= to;
        const isActive = place === active;
        const isWrong = wrong[cellKey(row.id, column.id)] !== undefined;
        const content = (
          <CellContent
            row={row}
            column={column}
            wrong={wrong}
            grid={isActive ? grid : undefined}
            id={`${gridId}-${index}-${place}`}
          />
        );
        const shared = {
          'data-column': place,
          'aria-selected': isSelected,
          className: [
            'grid-cell',
            isNumeric(column.type) ? 'number' : '',
            isSelected ? 'grid-selected' : '',
            isActive ? 'grid-active' : '',
            isWrong ? 'grid-cell-wrong' : '',
          ]
            .filter(Boolean)
            .join(' '),
        };
        return place === 0 ? (
          <th key={column.id} scope="row" {...shared}>
            <RowMarks row={row} />
            {content}
          </th>
        ) : (
          <td key={column.id} role="gridcell" {...shared}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}, isSame);

function isSame(a: Props, b: Props): boolean {
  return (
    a.grid === b.grid &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.from === b.from &&
    a.to === b.to &&
    a.active === b.active &&
    a.wrong === b.wrong &&
    isSameRow(a.row, b.row)
  );
}

const TONES = {
  added: 'success',
  changed: 'information',
  moved: 'neutral',
  removed: 'danger',
} as const satisfies Record<Exclude<RowState, 'same'>, string>;

/** What became of a row since last year, whether the trial used it, and what the checks say of it: in words. */
function RowMarks({ row: { state, isLit, problems = [] } }: { readonly row: GridRow }) {
  const { t } = useTranslation();
  if (state === 'same' && isLit !== true && problems.length === 0) return null;
  return (
    <span className="grid-marks">
      {state === 'same' ? null : <Badge tone={TONES[state]}>{t(`grid.state.${state}`)}</Badge>}
      {isLit === true ? <Badge tone="warning">{t('grid.lit')}</Badge> : null}
      {problems.map((problem) => (
        <span key={problem} className="grid-wrong">
          {problem}
        </span>
      ))}
    </span>
  );
}
