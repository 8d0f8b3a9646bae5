/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, a line a row; a cell with a tab, a line break or
 * a quote stands in quotes, its own quotes doubled.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join('\t'));
  // An empty last line would be read as the end of the line before it.
  return lines.join('\n') + (lines.length > 1 && lines.at(-1) === '' ? '\n' : '');
}

const quoted = (cell: string): string => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The way back; a quote that is never closed is an ordinary character. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length;) {
    const { cell, end } = readCellAt(source, at);
    rows.at(-1)?.push(cell);
    if (source[end] === '\n' && end < source.length - 1) rows.push([]);
    else if (source[end] === '\n') break;
    at = end + 1;
  }
  return rows;
}

function readCellAt(source: string, at: number): { readonly cell: string; readonly end: number } {
  if (source[at] === '"') {
    const closing = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at));
    if (closing) return { cell: (closing[1] ?? '').replaceAll('""', '"'), end: at + closing[0].length };
  }
  const next = source.slice(at).search(/[\t\n]/);
  const end = next < 0 ? source.length : at + next;
  return { cell: source.slice(at, end), end };
}
