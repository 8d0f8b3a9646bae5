import {
  applicationsOfRecords,
  problemAt,
  type Json,
  type RuleSet,
  type SourceProblem,
  type SourceRead,
  type SourceRecord,
} from '#policy';
import { readCsv } from './csv.js';
import { EMPTY, shownText, textCell, type Cell } from './sheet.js';
import { Values, WrongCell } from './values.js';
import { readWorkbook } from './workbook.js';

/** What the heads of a file's columns mean where they do not say it themselves: head → `facts/operatingFund`, `labels/region`. */
export type ColumnPlaces = Readonly<Record<string, string>>;

/** Applications of a CSV file, a line each; the first line names the columns. */
export const applicationsOfCsv = (ruleSet: RuleSet, text: string, columns?: ColumnPlaces): SourceRead =>
  applicationsOfRows(
    ruleSet,
    readCsv(text).map((line) => line.map(textCell)),
    columns,
  );

/**
 * Applications of the first sheet of an .xlsx file.
 * @throws SpreadsheetError `sheet/not-a-workbook`, `sheet/too-large`, `sheet/too-far`
 */
export async function applicationsOfWorkbook(
  ruleSet: RuleSet,
  bytes: Uint8Array,
  columns?: ColumnPlaces,
): Promise<SourceRead> {
  const { sheets, problems } = await readWorkbook(bytes);
  const read = applicationsOfRows(ruleSet, sheets[0]?.rows ?? [], columns);
  if (problems.length === 0) return read;
  const formulas = problems.map(({ code, cell = '', words }): SourceProblem => ({
    code,
    row: Number(/\d+$/.exec(cell)?.[0] ?? 1),
    column: cell,
    words,
  }));
  return { applications: [], problems: [...formulas, ...read.problems] };
}

function applicationsOfRows(
  ruleSet: RuleSet,
  [head = [], ...lines]: readonly (readonly Cell[])[],
  columns: ColumnPlaces = {},
): SourceRead {
  const heads = head.map((cell) => shownText(cell).trim());
  const places = heads.map((text) => (text === '' ? undefined : placeOf(ruleSet, columns, text)));
  const problems = headProblems(heads, places);
  const values = new Values(ruleSet, 'ko');
  const records: SourceRecord[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.every((cell) => shownText(cell).trim() === '')) continue;
    const record: Record<string, Json> = { facts: {} };
    for (const [column, place] of places.entries()) {
      if (place === undefined || place.startsWith('?')) continue;
      const cell = line[column] ?? EMPTY;
      const value = isFact(place) ? factIn(ruleSet, values, place, cell) : shownText(cell).trim() || undefined;
      if (value instanceof WrongCell)
        problems.push(
          problemAt(index + 2, heads[column] ?? '', 'source/wrong-value', {
            text: shownText(cell),
            expected: value.expected,
          }),
        );
      else if (value !== undefined) put(record, place.split('/'), value);
    }
    records.push({ row: index + 2, record });
  }
  if (problems.length > 0) return { applications: [], problems };
  return applicationsOfRecords(ruleSet, records, (place) => headOf(heads, places, place));
}

const isFact = (place: string): boolean => place.startsWith('facts/');

/** The place a head names: by the caller's word, by itself, or by a fact's id or label. `?` where it names none. */
function placeOf(ruleSet: RuleSet, columns: ColumnPlaces, head: string): string {
  const said = Object.hasOwn(columns, head) ? (columns[head] ?? '') : head;
  if (['id', 'name', 'asOf'].includes(said) || /^labels\/[^/]+$/.test(said)) return said;
  if (isFact(said)) return typeAt(ruleSet, said) ? said : `?${said}`;
  const [fact, ...more] = Object.entries(ruleSet.facts).filter(
    ([id, { label }]) => id === said || label.ko === said || label.en === said,
  );
  return fact && more.length === 0 ? `facts/${fact[0]}` : `?${said}`;
}

function headProblems(heads: readonly string[], places: readonly (string | undefined)[]): SourceProblem[] {
  return places.flatMap((place, column) => {
    if (place === undefined) return [];
    const head = heads[column] ?? '';
    if (place.startsWith('?')) return [problemAt(1, head, 'source/unknown-column')];
    return places.indexOf(place) < column ? [problemAt(1, head, 'source/column-twice')] : [];
  });
}

type FactType = Parameters<Values['value']>[1];

/** The type of a fact, or of what stands inside it: `facts/committee/0/scores/stability`. */
function typeAt(ruleSet: RuleSet, place: string): FactType | undefined {
  const [, fact = '', ...keys] = place.split('/');
  let type: FactType | undefined = Object.hasOwn(ruleSet.facts, fact) ? ruleSet.facts[fact] : undefined;
  for (const key of keys) {
    if (type?.type === 'list') type = /^\d{1,2}$/.test(key) ? type.of : undefined;
    else if (type?.type === 'map') type = type.of;
    else type = type?.fields !== undefined && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  }
  return type;
}

function factIn(ruleSet: RuleSet, values: Values, place: string, cell: Cell): Json | undefined | WrongCell {
  const type = typeAt(ruleSet, place);
  return type && values.value(cell, type);
}

/** Puts a value where the steps lead; a step that is a number leads into a list. */
function put(node: Record<string, Json>, [step = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) node[step] = value;
  else {
    node[step] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
    put(node[step] as Record<string, Json>, rest, value);
  }
}

/** The head of the column that a place of an application was read from. */
function headOf(heads: readonly string[], places: readonly (string | undefined)[], place: string): string {
  const column = places.findIndex((one) => one !== undefined && (place === one || place.startsWith(`${one}/`)));
  return column < 0 ? place : (heads[column] ?? place);
}
