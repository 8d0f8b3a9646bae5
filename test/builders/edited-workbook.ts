import { strToU8, unzipSync, zipSync } from 'fflate';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/**
 * A workbook with one cell's XML replaced, as a spreadsheet program would leave it.
 * @param bytes an .xlsx file of ours
 * @param at the place in the first cell of the sheet, and the cell
 * @throws Error when there is no such sheet or cell
 */
export function withCell(
  bytes: Uint8Array,
  { place, cell }: { readonly place: string; readonly cell: string },
  xml: string,
): Uint8Array {
  const files = unzipSync(new Uint8Array(bytes));
  const strings = [...text(files['xl/sharedStrings.xml']).matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
    si.replace(/<[^>]*>/g, ''),
  );
  const path = Object.keys(files).find((name) => {
    if (!name.startsWith('xl/worksheets/sheet')) return false;
    const [, index] = /<c r="A1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/.exec(text(files[name])) ?? [];
    return index !== undefined && strings[Number(index)] === place;
  });
  if (path === undefined) throw new Error(`no sheet about ${place}`);
  const before = text(files[path]);
  const after = before.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`, 's'), xml);
  if (after === before) throw new Error(`no cell ${cell} about ${place}`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

/** A cell in which somebody has typed. */
export const typed = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
