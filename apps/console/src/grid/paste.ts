import { plainWord } from './read-cell.js';
import { isOneCell, type Range, type Size } from './selection.js';

export interface PastePlan {
  /** Texts for cells of the grid. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows that the grid does not have yet: texts by column, from column 0 on. */
  readonly newRows: readonly (readonly (string | undefined)[])[];
  /** Columns of the block beyond the last one of the grid. */
  readonly lostColumns: number;
  /** The first line of the block said what its columns are. */
  readonly hadHead: boolean;
}

type Block = readonly (readonly string[])[];

/**
 * Lays a block from the clipboard over a grid, beginning at the selection's first cell. One cell fills the whole
 * selection, as spreadsheets do. A head line that says the labels of the columns it lands on is left out.
 */
export function planPaste(block: Block, range: Range, size: Size, labels: readonly string[]): PastePlan {
  const hadHead = block.length > 1 && isHead(block[0] ?? [], labels.slice(range.left));
  const lines = hadHead ? block.slice(1) : block;
  if (lines.length === 1 && lines[0]?.length === 1 && !isOneCell(range))
    return { cells: filled(range, lines[0][0] ?? ''), newRows: [], lostColumns: 0, hadHead };
  const placed = lines.map((texts, line) =>
    texts.flatMap((text, offset) => {
      const column = range.left + offset;
      return column < size.columns ? [{ row: range.top + line, column, text }] : [];
    }),
  );
  const inside = Math.max(0, size.rows - range.top);
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  return {
    cells: placed.slice(0, inside).flat(),
    newRows: placed.slice(inside).map((cells) => {
      const texts: (string | undefined)[] = Array.from({ length: size.columns });
      for (const { column, text } of cells) texts[column] = text;
      return texts;
    }),
    lostColumns: Math.max(0, range.left + widest - size.columns),
    hadHead,
  };
}

/** With the unit behind it or not: `배점(점)` heads the column 배점. */
const isHead = (texts: readonly string[], labels: readonly string[]): boolean => {
  const told = texts.filter((text) => text.trim() !== '').length;
  return (
    told > 0 &&
    texts.every((text, index) => {
      const label = plainWord(labels[index] ?? '');
      return text.trim() === '' || (label !== '' && plainWord(text).startsWith(label));
    })
  );
};

function filled({ top, bottom, left, right }: Range, text: string): PastePlan['cells'] {
  const cells: { row: number; column: number; text: string }[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column, text });
  return cells;
}
