/**
 * The lines of a CSV file (RFC 4180): quoted cells may hold commas, line ends and doubled quotes. A byte order mark at
 * the beginning says nothing.
 * @example readCsv('a,"b, ""c"""\r\n1,2') // [['a', 'b, "c"'], ['1', '2']]
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  // What is no quoted cell is taken as it stands, a quote in it included: no cell ever moves to another column.
  const cells = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy;
  for (const [whole, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(cells)) {
    if (whole === '' && line.length === 0) break;
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}
