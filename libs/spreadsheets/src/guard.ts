import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { SpreadsheetError, wordsOf, type SheetProblem } from './messages.js';

const MEGABYTE = 1024 * 1024;
const MOST_UNPACKED = 20;
const MOST_FILES = 200;
export const MOST_ROWS = 2_000;
export const MOST_COLUMNS = 100;

/**
 * Looks at a workbook before it is read: unpacks it piece by piece and stops at 20 MB, whatever its directory says;
 * refuses cells far outside and names every formula, since a formula's stored result may be anything.
 * @throws SpreadsheetError `sheet/not-a-workbook`, `sheet/too-large`, `sheet/too-far`
 */
export function guardWorkbook(bytes: Uint8Array): readonly SheetProblem[] {
  const files = unpacked(bytes);
  const book = files.get('xl/workbook.xml');
  if (book === undefined) throw new SpreadsheetError('sheet/not-a-workbook');
  for (const xml of files.values())
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SpreadsheetError('sheet/not-a-workbook');
  const names = sheetNames(book, files.get('xl/_rels/workbook.xml.rels') ?? '');
  return [...files].flatMap(([path, xml]) =>
    path.startsWith('xl/worksheets/') ? formulas(xml, names.get(path) ?? path) : [],
  );
}

function unpacked(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (parts.size >= MOST_FILES) throw new SpreadsheetError('sheet/too-large', { limit: MOST_UNPACKED });
    const isText = /\.(?:xml|rels)$/.test(file.name);
    parts.set(file.name, []);
    file.ondata = (error, data) => {
      if (error) throw error;
      total += data.length;
      if (total > MOST_UNPACKED * MEGABYTE) throw new SpreadsheetError('sheet/too-large', { limit: MOST_UNPACKED });
      if (isText) parts.get(file.name)?.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    // In small pieces, so that a bomb is noticed before it has gone off.
    for (let at = 0; at < bytes.length; at += 16_384)
      unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    throw new SpreadsheetError('sheet/not-a-workbook');
  }
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks).toString('utf8')]));
}

/** Sheet file → the name people gave it. */
function sheetNames(book: string, relations: string): Map<string, string> {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return new Map(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [target.startsWith('/') ? target.slice(1) : `xl/${target}`, attribute(tag, 'name')];
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(
    /&(amp|lt|gt|quot|apos);/g,
    (whole, entity: string) => ENTITIES[entity] ?? whole,
  );

function formulas(xml: string, sheet: string): SheetProblem[] {
  const found: SheetProblem[] = [];
  let cell = '';
  for (const [tag, name] of xml.matchAll(/<(?:[A-Za-z0-9]+:)?(c|f)\b[^>]*>/g)) {
    if (name === 'c') {
      cell = attribute(tag, 'r');
      refuseFarCell(cell, sheet);
    } else found.push({ code: 'sheet/formula', sheet, cell, words: wordsOf('sheet/formula', { cell }) });
  }
  return found;
}

function refuseFarCell(cell: string, sheet: string): void {
  const [, letters = '', row = '0'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column >= 1 && column <= MOST_COLUMNS && Number(row) >= 1 && Number(row) <= MOST_ROWS) return;
  const details = { cell, rows: MOST_ROWS, columns: MOST_COLUMNS };
  throw new SpreadsheetError('sheet/too-far', details, [
    { code: 'sheet/too-far', sheet, cell, words: wordsOf('sheet/too-far', details) },
  ]);
}
