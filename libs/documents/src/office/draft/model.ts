/** A numbered list, told apart by a number so that each begins anew. */
export interface List {
  readonly list: number;
  /** ① and not 1. */
  readonly isCircled?: boolean;
}
/** How a paragraph looks. Articles are numbered through. */
export type Look = 'body' | 'title' | 'heading' | 'article' | 'centred' | 'right' | 'small' | 'dash' | 'circle' | List;

export interface TextBlock {
  readonly kind: 'text';
  readonly look: Look;
  /** Pieces of text that each look otherwise to the program; "\n" breaks the line. */
  readonly runs: readonly string[];
}
export interface CellBlock {
  readonly blocks: readonly Block[];
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellBlock[])[];
  /** Shares of the width, in hundredths. */
  readonly widths: readonly number[];
  readonly isFramed: boolean;
}
export type Block = TextBlock | TableBlock;

export const p = (runs: string | readonly string[], look: Look = 'body'): TextBlock => ({
  kind: 'text',
  look,
  runs: typeof runs === 'string' ? [runs] : runs,
});
export const cell = (blocks: string | readonly Block[], about: Partial<Omit<CellBlock, 'blocks'>> = {}): CellBlock => ({
  blocks: typeof blocks === 'string' ? [p(blocks)] : blocks,
  isHead: false,
  columns: 1,
  rows: 1,
  ...about,
});
/** A framed table of equal columns; texts stand for plain cells. */
export const table = (...rows: readonly (readonly (string | CellBlock)[])[]): TableBlock => {
  const cells = rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one)));
  const columns = Math.max(...cells.map((row) => row.reduce((sum, one) => sum + one.columns, 0)));
  return { kind: 'table', rows: cells, widths: Array.from({ length: columns }, () => 100 / columns), isFramed: true };
};

/** A cell with the first column it stands in, from 0: cells above it may reach down into its row. */
export interface PlacedCell extends CellBlock {
  readonly column: number;
  readonly row: number;
}
export function placedCells({ rows }: TableBlock): readonly (readonly PlacedCell[])[] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((one) => {
      while (taken.has(`${row}:${column}`)) column += 1;
      const placed = { ...one, column, row };
      for (let down = 0; down < one.rows; down += 1)
        for (let right = 0; right < one.columns; right += 1) taken.add(`${row + down}:${column + right}`);
      column += one.columns;
      return placed;
    });
  });
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** All lists in a document. */
export function listsIn(blocks: readonly Block[]): readonly List[] {
  const lists = new Map<number, List>();
  const look = (block: Block): void => {
    if (block.kind === 'table') block.rows.flat().forEach((one) => one.blocks.forEach(look));
    else if (typeof block.look === 'object') lists.set(block.look.list, block.look);
  };
  blocks.forEach(look);
  return [...lists.values()];
}
