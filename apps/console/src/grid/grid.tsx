import { useId, useRef, type FocusEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Empty } from '../components/empty.js';
import { useCapital } from '../i18n/use-language.js';
import { isNumeric } from './cell-type.js';
import { GridFoot } from './grid-foot.js';
import { onGridKey } from './grid-keys.js';
import { GridRowView } from './grid-row.js';
import { GridTools } from './grid-tools.js';
import { cellKey, type GridColumn, type GridRow, type WrongCells } from './grid-types.js';
import { PasteOffer } from './paste-offer.js';
import { actOnRows } from './row-actions.js';
import { rangeOf, single, type CellPlace } from './selection.js';
import type { ExpectedSum } from './sums.js';
import { useClipboard } from './use-clipboard.js';
import { useGrid, type Grid as GridState, type GridContent } from './use-grid.js';
import { useWrongPlaces } from './use-wrong-cells.js';
import { WrongList } from './wrong-list.js';

interface Props extends GridContent {
  /** What the table is called. */
  readonly label: string;
  readonly expectedSums?: readonly ExpectedSum[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const NONE_WRONG: WrongCells = {};
const NO_SUMS: readonly ExpectedSum[] = [];

/**
 * A table to type in as in a spreadsheet: the keys of one, copied to and pasted from one. It holds no rows itself;
 * what a person does is handed up, each time as one step.
 */
export function Grid({ label, expectedSums = NO_SUMS, undo, redo, canUndo, canRedo, ...content }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const id = useId();
  const grid = useGrid(content);
  const clipboard = useClipboard(grid);
  const isLeaving = useRef(false);
  const places = useWrongPlaces(grid.wrong, content.rows, content.columns);
  const tools = { grid, canUndo, canRedo, undo, redo, label };
  if (content.rows.length === 0)
    return (
      <Empty title={t('grid.empty', { label })}>
        {content.isReadOnly === true ? null : (
          <p>
            <Button onClick={() => actOnRows(grid, 'addBelow')}>{t('grid.firstRow')}</Button>
          </p>
        )}
      </Empty>
    );
  const { top, bottom, left, right } = rangeOf(grid.selection);
  return (
    <div className="stack-tight">
      <GridTools {...tools} />
      <div className="table-box grid-box">
        <table
          role="grid"
          className="grid"
          aria-multiselectable="true"
          aria-readonly={content.isReadOnly === true}
          aria-describedby={`${id}-help`}
          onKeyDown={(event) => onGridKey(event, grid, { undo, redo, isLeaving })}
          onCopy={clipboard.onCopy}
          onCut={clipboard.onCut}
          onPaste={clipboard.onPaste}
          onBlur={(event) => leave(event, grid)}
        >
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {content.columns.map((column) => (
                <th key={column.id} scope="col" className={isNumeric(column.type) ? 'number' : undefined}>
                  {capital(column.label)}
                  {column.unit === undefined || column.unit === '' ? null : (
                    <span className="small subtle"> ({column.unit})</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            onMouseDown={(event) => press(event, grid)}
            onMouseOver={(event) => drag(event, grid)}
            onDoubleClick={() => {
              if (grid.canEdit(grid.active.row)) grid.open('opened');
            }}
          >
            {content.rows.map((row, index) => {
              const isTouched = index >= top && index <= bottom;
              const isActive = index === grid.active.row;
              return (
                <GridRowView
                  key={row.id}
                  gridId={id}
                  row={row}
                  index={index}
                  columns={content.columns}
                  from={isTouched ? left : undefined}
                  to={isTouched ? right : undefined}
                  active={isActive ? grid.active.column : undefined}
                  grid={isActive ? grid : undefined}
                  wrong={hasWrong(row, content.columns, grid.wrong) ? grid.wrong : NONE_WRONG}
                />
              );
            })}
          </tbody>
          <GridFoot columns={content.columns} rows={content.rows} expected={expectedSums} />
        </table>
      </div>
      <p className="small subtle no-print" id={`${id}-help`}>
        {content.isReadOnly === true ? t('grid.helpReadOnly') : t('grid.help')}
      </p>
      <p className="visually-hidden" role="status">
        {clipboard.said}
      </p>
      <WrongList grid={grid} places={places} />
      <PasteOffer clipboard={clipboard} />
    </div>
  );
}

const hasWrong = (row: GridRow, columns: readonly GridColumn[], wrong: WrongCells): boolean =>
  wrong !== NONE_WRONG && columns.some(({ id }) => cellKey(row.id, id) in wrong);

function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = cell?.dataset['column'];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Takes what is being typed elsewhere, and makes the pressed cell the active one. */
function press(event: MouseEvent, grid: GridState): void {
  const place = placeOf(event.target);
  if (place === undefined || event.button !== 0) return;
  if (grid.mode !== undefined && event.target === grid.input.current) return;
  event.preventDefault();
  if (grid.mode !== undefined) grid.commit(grid.input.current?.value ?? '');
  grid.select(event.shiftKey ? { anchor: grid.selection.anchor, focus: place } : single(place));
  grid.input.current?.focus();
}

function drag(event: MouseEvent, grid: GridState): void {
  const place = event.buttons === 1 && grid.mode === undefined ? placeOf(event.target) : undefined;
  if (place === undefined || (place.row === grid.active.row && place.column === grid.active.column)) return;
  grid.select({ anchor: grid.selection.anchor, focus: place });
}

/** Leaving the grid takes what is being typed. */
function leave(event: FocusEvent, grid: GridState): void {
  if (grid.mode === undefined || event.currentTarget.contains(event.relatedTarget)) return;
  if (event.target === grid.input.current) grid.commit(grid.input.current.value);
}
