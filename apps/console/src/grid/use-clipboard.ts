import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { clearSelected } from './grid-keys.js';
import type { Cells, GridEdit, NewRow } from './grid-types.js';
import { planPaste, type PastePlan } from './paste.js';
import { readCell } from './read-cell.js';
import { rangeOf } from './selection.js';
import { rangeTexts } from './shown-text.js';
import { readTsv, writeTsv } from './tsv.js';
import type { TypedCell } from './typed-cells.js';
import type { Grid } from './use-grid.js';

interface ComingRow {
  readonly row: NewRow;
  readonly unread: readonly TypedCell[];
}

export interface Clipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** A block with more rows than the grid: somebody must say whether it grows. */
  readonly offer: PastePlan | undefined;
  readonly accept: (withNewRows: boolean) => void;
  readonly refuse: () => void;
  /** What was done last, for those who do not see it. */
  readonly said: string;
}

/** Copying to a spreadsheet and pasting from one. While a cell is typed into, the text itself is copied and pasted. */
export function useClipboard(grid: Grid): Clipboard {
  const { t } = useTranslation();
  const language = useLanguage();
  const [offer, setOffer] = useState<PastePlan>();
  const [said, setSaid] = useState('');

  const onCopy = (event: ClipboardEvent): void => {
    if (grid.mode !== undefined) return;
    event.preventDefault();
    const range = rangeOf(grid.selection);
    event.clipboardData.setData(
      'text/plain',
      writeTsv(rangeTexts(grid.rows, grid.columns, range, grid.wrong, language)),
    );
    setSaid(t('grid.copied', { count: (range.bottom - range.top + 1) * (range.right - range.left + 1) }));
  };
  const onCut = (event: ClipboardEvent): void => {
    if (grid.mode !== undefined) return;
    onCopy(event);
    clearSelected(grid);
  };
  const lay = (plan: PastePlan, withNewRows: boolean): void => {
    const cells = plan.cells.flatMap(({ row, column, text }) => {
      const [to, of] = [grid.rows[row], grid.columns[column]];
      return to === undefined || of === undefined || !grid.canEdit(row) ? [] : [{ row: to.id, column: of, text }];
    });
    const rows = withNewRows ? comingRows(grid, plan) : [];
    const added = rows.map(({ row }) => row);
    const add: readonly GridEdit[] =
      added.length === 0 ? [] : [{ kind: 'add', after: grid.rows.at(-1)?.id ?? null, rows: added }];
    // What cannot be read of the coming rows stays as it was copied, too.
    grid.write([...cells, ...rows.flatMap(({ unread }) => unread)], add);
    setOffer(undefined);
    setSaid(t('grid.pasted', { count: cells.length, rows: added.length, lost: plan.lostColumns }));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (grid.mode !== undefined || grid.isReadOnly) return;
    event.preventDefault();
    const block = readTsv(event.clipboardData.getData('text/plain'));
    const size = { rows: grid.rows.length, columns: grid.columns.length };
    const plan = planPaste(
      block,
      rangeOf(grid.selection),
      size,
      grid.columns.map(({ label }) => label),
    );
    if (plan.newRows.length > 0) setOffer(plan);
    else lay(plan, false);
  };
  return {
    onCopy,
    onCut,
    onPaste,
    offer,
    accept: (withNewRows) => offer && lay(offer, withNewRows),
    refuse: () => setOffer(undefined),
    said,
  };
}

/** Rows that are not there yet, with what of them cannot be read. */
function comingRows({ columns, rows, newRowId }: Grid, { newRows }: PastePlan): readonly ComingRow[] {
  const taken = rows.map(({ id }) => id);
  return newRows.map((texts) => {
    const read = columns.map((column, index) => ({ column, text: texts[index] ?? '' }));
    const cells: Cells = Object.fromEntries(
      read.flatMap(({ column, text }) => {
        const of = readCell(column.type, text);
        return 'value' in of && of.value !== undefined ? [[column.id, of.value]] : [];
      }),
    );
    const id = newRowId(cells, taken);
    taken.push(id);
    const unread = read.flatMap(({ column, text }) =>
      'mistake' in readCell(column.type, text) ? [{ row: id, column, text }] : [],
    );
    return { row: { id, cells }, unread };
  });
}
