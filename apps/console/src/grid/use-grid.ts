import { useRef, useState, type RefObject } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import {
  cellKey,
  type CellEdit,
  type Cells,
  type GridColumn,
  type GridEdit,
  type GridRow,
  type WrongCells,
} from './grid-types.js';
import { sameValue } from './same-row.js';
import { clamp, moved, rangeOf, single, type CellPlace, type Move, type Selection } from './selection.js';
import { shownText } from './shown-text.js';
import { readTyped, type TypedCell } from './typed-cells.js';
import { useWrongCells } from './use-wrong-cells.js';

export interface GridContent {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly onEdit: (edits: readonly GridEdit[]) => void;
  /** A stable id for a row that comes: of its cells, unlike those taken. */
  readonly newRowId: (cells: Cells, taken: readonly string[]) => string;
  readonly isReadOnly?: boolean;
  /** Names the grid in the tab: what cannot be read survives there. */
  readonly keep: string;
}

/** typed: begun by a letter, arrows end it; opened: by Enter, F2 or a double click, arrows move within the text. */
export type EditMode = 'typed' | 'opened';

export interface Grid extends GridContent {
  readonly selection: Selection;
  readonly active: CellPlace;
  readonly mode: EditMode | undefined;
  readonly wrong: WrongCells;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The cell that becomes the active one takes the focus. */
  readonly takesFocus: RefObject<boolean>;
  readonly canEdit: (row: number) => boolean;
  readonly select: (selection: Selection) => void;
  readonly go: (move: Move, isExtending?: boolean) => void;
  readonly open: (mode: EditMode | undefined) => void;
  /** Takes what was typed into the active cell. */
  readonly commit: (text: string) => void;
  /** Reads texts into cells; more edits make one step with them. */
  readonly write: (cells: readonly TypedCell[], more?: readonly GridEdit[]) => void;
  /** Forgets what was typed where it could not be read. */
  readonly restoreCell: (row: string, column: string) => void;
}

/** What is selected, what is being typed, and what cannot be read. */
export function useGrid(content: GridContent): Grid {
  const { columns, rows, onEdit, isReadOnly = false, keep } = content;
  const language = useLanguage();
  const [chosen, setChosen] = useState<Selection>(single({ row: 0, column: 0 }));
  const [mode, setMode] = useState<EditMode>();
  const [wrong, setWrong] = useWrongCells(keep);
  const input = useRef<HTMLInputElement>(null);
  const takesFocus = useRef(false);

  const size = { rows: rows.length, columns: columns.length };
  // Rows go by undo and by others' hands, too.
  const selection = { anchor: clamp(chosen.anchor, size), focus: clamp(chosen.focus, size) };
  const active = selection.focus;

  const select = (next: Selection): void => {
    takesFocus.current = true;
    setMode(undefined);
    setChosen(next);
  };
  const go = (move: Move, isExtending = false): void => {
    const to = moved(active, move, size);
    select(isExtending ? { anchor: selection.anchor, focus: to } : single(to));
  };
  const canEdit = (row: number): boolean => !isReadOnly && rows[row] !== undefined && rows[row].state !== 'removed';

  const write = (cells: readonly TypedCell[], more: readonly GridEdit[] = []): void => {
    const read = readTyped(cells, wrong);
    const before = new Map(rows.map((row) => [row.id, row.cells]));
    const edits = read.edits.filter((edit) => !sameValue(before.get(edit.row)?.[edit.column], edit.value));
    if (read.wrong !== wrong) setWrong(read.wrong);
    const all: readonly GridEdit[] = [...(edits.length > 0 ? [cellsEdit(edits)] : []), ...more];
    if (all.length > 0) onEdit(all);
  };
  const commit = (text: string): void => {
    const [row, column] = [rows[active.row], columns[active.column]];
    setMode(undefined);
    if (row === undefined || column === undefined || !canEdit(active.row)) return;
    if (text !== shownText(row, column, wrong, language)) write([{ row: row.id, column, text }]);
  };
  const restoreCell = (row: string, column: string): void => {
    const { [cellKey(row, column)]: _, ...others } = wrong;
    setWrong(others);
  };
  return {
    ...content,
    isReadOnly,
    selection,
    active,
    mode,
    wrong,
    input,
    takesFocus,
    canEdit,
    select,
    go,
    open: setMode,
    commit,
    write,
    restoreCell,
  };
}

const cellsEdit = (cells: readonly CellEdit[]): GridEdit => ({ kind: 'cells', cells });

/** The rows that a selection touches. */
export const selectedRows = ({ rows, selection }: Grid): readonly GridRow[] => {
  const { top, bottom } = rangeOf(selection);
  return rows.slice(top, bottom + 1);
};
