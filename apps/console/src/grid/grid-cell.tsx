import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { YES_NO } from './cell-text.js';
import { cellText } from './cell-text.js';
import type { CellType, CellWord } from './cell-type.js';
import { CellInput } from './cell-input.js';
import { cellKey, type GridColumn, type GridRow, type WrongCells } from './grid-types.js';
import { sameValue } from './same-row.js';
import { shownText } from './shown-text.js';
import { useCellWords } from './use-cell-words.js';
import type { Grid } from './use-grid.js';

interface Props {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly wrong: WrongCells;
  /** The whole grid, for the active cell alone. */
  readonly grid: Grid | undefined;
  readonly id: string;
}

/** What stands in a cell: its text, last year's value where it was another, and what is wrong with it. */
export function CellContent({ row, column, wrong, grid, id }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cellWords = useCellWords();
  const text = shownText(row, column, wrong, language);
  const mistake = wrong[cellKey(row.id, column.id)]?.mistake;
  const isChanged = row.before !== undefined && !sameValue(row.before[column.id], row.cells[column.id]);
  const before = isChanged ? cellText(column.type, row.before?.[column.id], language) : undefined;
  const notes = [before === undefined ? undefined : `${id}-before`, mistake === undefined ? undefined : `${id}-wrong`];
  const describedBy = notes.filter((note) => note !== undefined).join(' ');
  return (
    <>
      {grid === undefined ? (
        <span className="grid-text">{text}</span>
      ) : (
        <CellInput
          grid={grid}
          name={t('grid.cell', { row: row.name, column: column.label })}
          text={text}
          isReadOnly={!grid.canEdit(grid.active.row)}
          isWrong={mistake !== undefined}
          describedBy={describedBy === '' ? undefined : describedBy}
          words={wordsOf(column.type)}
          takesMany={column.type.kind === 'words'}
        />
      )}
      {before === undefined ? null : (
        <span className="grid-before" id={`${id}-before`}>
          {t('grid.before')} {before === '' ? t('grid.nothing') : <del>{before}</del>}
        </span>
      )}
      {mistake === undefined ? null : (
        <span className="grid-wrong" id={`${id}-wrong`}>
          {cellWords.mistake(mistake)}
        </span>
      )}
    </>
  );
}

const BOOLEANS: readonly CellWord[] = [true, false].map((answer, index) => ({
  id: String(answer),
  label: { ko: YES_NO.ko[index] ?? '', en: YES_NO.en[index] ?? '' },
}));

const wordsOf = ({ kind, words }: CellType): readonly CellWord[] | undefined =>
  kind === 'boolean' ? BOOLEANS : kind === 'word' || kind === 'words' ? (words ?? []) : undefined;
