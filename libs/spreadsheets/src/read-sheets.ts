import type {
  DatedCells,
  DatedValue,
  Json,
  Paper,
  PlainParameter,
  RuleSet,
  TableParameter,
  TableRow,
  ValueType,
} from '#policy';
import { HEAD_ROWS, isTable, PAPERS_PLACE, sourceCell, STAGE_WORDS, TABLE_PLACE, VALUES_PLACE } from './layout.js';
import { wordsOf, type Details, type SheetProblem, type SpreadsheetCode } from './messages.js';
import { cellName, EMPTY, isSameCell, shownText, type Cell, type ReadSheet } from './sheet.js';
import { Values, WrongCell } from './values.js';

const ROW_ID = /^[A-Za-z][A-Za-z0-9]*(?:[.:_-][A-Za-z0-9]+)*$/;
const DATE: ValueType = { type: 'date' };

/**
 * What a workbook makes of a version's values, tables and papers. A cell that still shows what was written keeps the
 * value it stood for, so that an untouched workbook changes nothing.
 */
export class SheetReader {
  readonly problems: SheetProblem[] = [];
  /** Sheets that name no place of a version, such as an officer's own notes: left alone. */
  readonly ignored: string[] = [];
  readonly #places = new Set<string>();
  readonly #languages: readonly Values[];
  #sheet: ReadSheet = { name: '', rows: [] };
  #columns = new Map<string, number>();

  constructor(private readonly before: RuleSet) {
    // Either language may have been downloaded; what stands in a cell is compared with both.
    this.#languages = [new Values(before, 'ko'), new Values(before, 'en')];
  }

  /** @returns the rule set with what the sheets say; what is wrong is in `problems` and left as it was */
  read(sheets: readonly ReadSheet[]): RuleSet {
    return sheets.reduce((ruleSet, sheet) => this.#sheetInto(ruleSet, sheet), this.before);
  }

  #sheetInto(ruleSet: RuleSet, sheet: ReadSheet): RuleSet {
    this.#sheet = sheet;
    const place = shownText(this.#cell(0, 0)).trim();
    if (place !== VALUES_PLACE && place !== PAPERS_PLACE && !place.startsWith(TABLE_PLACE)) {
      this.ignored.push(sheet.name);
      return ruleSet;
    }
    if (this.#places.has(place)) return this.#refused('sheet/twice', 0, 0, { place }, ruleSet);
    this.#places.add(place);
    this.#columns = new Map(
      (sheet.rows[1] ?? [])
        .map((cell, index) => [shownText(cell).trim(), index] as const)
        .filter(([name]) => name !== ''),
    );
    if (place === PAPERS_PLACE) return { ...ruleSet, papers: this.#papers() };
    if (place === VALUES_PLACE) return { ...ruleSet, parameters: this.#plainInto(ruleSet.parameters) };
    const id = place.slice(TABLE_PLACE.length);
    const table = Object.hasOwn(this.before.parameters, id) ? this.before.parameters[id] : undefined;
    if (table === undefined || !isTable(table)) return this.#refused('sheet/unknown-place', 0, 0, { place }, ruleSet);
    return { ...ruleSet, parameters: { ...ruleSet.parameters, [id]: { ...table, rows: this.#rows(table) } } };
  }

  #plainInto(parameters: RuleSet['parameters']): RuleSet['parameters'] {
    if (!this.#has(['id', 'from', 'value', 'source'])) return parameters;
    const next = { ...parameters };
    const seen = new Set<string>();
    for (const row of this.#dataRows()) {
      const id = this.#text(row, 'id');
      const parameter = Object.hasOwn(parameters, id) ? parameters[id] : undefined;
      if (parameter === undefined || isTable(parameter)) {
        this.#problem('sheet/unknown-place', row, this.#column('id'), { place: id });
      } else if (seen.has(id)) {
        this.#problem('sheet/twice', row, this.#column('id'), { place: id });
      } else {
        seen.add(id);
        next[id] = { ...parameter, values: this.#dated(parameter, row) };
      }
    }
    return next;
  }

  #dated(parameter: PlainParameter, row: number): PlainParameter['values'] {
    const last = parameter.values.at(-1);
    const value = this.#value(row, 'value', parameter, last?.value as Json | undefined, true);
    const from = this.#value(row, 'from', DATE, last?.from, true);
    const source = this.#source(row, last?.source);
    if (value === undefined || typeof from !== 'string') return parameter.values;
    const entry = { ...(last ?? {}), from, value, source } as DatedValue;
    return merged(parameter.values, entry);
  }

  #rows(table: TableParameter): TableRow[] {
    const columns = Object.entries(table.columns);
    const known = ['id', 'from', ...columns.map(([name]) => `cell:${name}`), 'source'];
    if (!this.#has(known)) return table.rows;
    for (const [name, column] of this.#columns)
      if (!known.includes(name)) this.#problem('sheet/unknown-column', 1, column, { column: name });
    const before = new Map(table.rows.map((row) => [row.id, row]));
    const taken = new Set(before.keys());
    const seen = new Set<string>();
    const rows: TableRow[] = [];
    for (const row of this.#dataRows()) {
      const id = this.#rowId(row, taken, seen);
      if (id === undefined) continue;
      seen.add(id);
      taken.add(id);
      rows.push({ id, values: this.#datedCells(table, before.get(id), row) });
    }
    return withEndedRows(table.rows, rows);
  }

  #datedCells(table: TableParameter, before: TableRow | undefined, row: number): TableRow['values'] {
    const last = before?.values.at(-1);
    const cells: Record<string, unknown> = {};
    for (const [name, type] of Object.entries(table.columns)) {
      const old = last?.cells?.[name] as Json | undefined;
      const value = this.#value(row, `cell:${name}`, type, old, name === table.key);
      if (value !== undefined) cells[name] = value;
    }
    const from = this.#value(row, 'from', DATE, last?.from, true);
    const source = this.#source(row, last?.source);
    return merged(before?.values ?? [], { ...(last ?? {}), from, cells, source } as DatedCells);
  }

  #papers(): RuleSet['papers'] {
    if (!this.#has(['id', 'no', 'source'])) return this.before.papers;
    const before = new Map(this.before.papers.map((paper) => [paper.id, paper]));
    const seen = new Set<string>();
    return this.#dataRows().flatMap((row) => {
      const id = this.#rowId(row, new Set(before.keys()), seen);
      if (id === undefined) return [];
      seen.add(id);
      const old = before.get(id);
      const no = this.#text(row, 'no');
      const { no: _, ...others } = old ?? ({} as Partial<Paper>);
      return [
        {
          ...others,
          id,
          ...(no === '' ? {} : { no }),
          stages: this.#stages(row),
          source: this.#source(row, old?.source),
        },
      ];
    });
  }

  #stages(row: number): Paper['stages'] {
    const stages: Record<string, 'now' | 'later' | 'no'> = {};
    for (const [name, column] of this.#columns) {
      const text = shownText(this.#cell(row, column)).trim();
      if (!name.startsWith('stage:') || text === '') continue;
      const found = Object.entries(STAGE_WORDS).find(([ask, { ko, en }]) => [ask, ko, en].includes(text));
      if (found === undefined) {
        const all = Object.values(STAGE_WORDS);
        const expected = {
          ko: `다음 중 하나를 쓰세요: ${all.map(({ ko }) => ko).join(', ')}.`,
          en: `Write one of: ${all.map(({ en }) => en).join(', ')}.`,
        };
        this.#problem('sheet/wrong-value', row, column, { text, expected });
      } else stages[name.slice('stage:'.length)] = found[0] as 'now' | 'later' | 'no';
    }
    return stages;
  }

  /** The id in the first column; a new one for a row that has none yet. */
  #rowId(row: number, taken: ReadonlySet<string>, seen: ReadonlySet<string>): string | undefined {
    const column = this.#column('id');
    const id = this.#text(row, 'id');
    if (id === '') return newRowId([...new Set([...taken, ...seen])]);
    if (!ROW_ID.test(id) || id.length > 80) this.#problem('sheet/wrong-id', row, column, { id });
    else if (seen.has(id)) this.#problem('sheet/twice', row, column, { place: id });
    else return id;
    return undefined;
  }

  #value(row: number, name: string, type: ValueType, old: Json | undefined, isNeeded: boolean): Json | undefined {
    const column = this.#column(name);
    const cell = this.#cell(row, column);
    if (old !== undefined && this.#languages.some((values) => isSameCell(values.cell(old, type), cell))) return old;
    const value = this.#languages[0]?.value(cell, type);
    if (value instanceof WrongCell) {
      this.#problem('sheet/wrong-value', row, column, { text: shownText(cell), expected: value.expected });
      return old;
    }
    if (value === undefined && isNeeded)
      this.#problem('sheet/empty', row, column, { expected: { ko: '값을 쓰세요.', en: 'Write a value.' } });
    return value;
  }

  #source(row: number, old: readonly string[] | undefined): [string, ...string[]] {
    const cell = this.#cell(row, this.#column('source'));
    if (old !== undefined && isSameCell(sourceCell(old), cell)) return old as [string, ...string[]];
    const ids = shownText(cell)
      .split(/[,;\s]+/)
      .filter((id) => id !== '');
    if (ids.length === 0)
      this.#problem('sheet/empty', row, this.#column('source'), {
        expected: { ko: '근거 조항을 쓰세요. 예: F-004-08.', en: 'Write the clause it rests on, e.g. F-004-08.' },
      });
    return ids as [string, ...string[]];
  }

  #has(names: readonly string[]): boolean {
    const missing = names.filter((name) => !this.#columns.has(name));
    for (const column of missing) this.#problem('sheet/missing-column', 1, 0, { column });
    return missing.length === 0;
  }

  #dataRows(): number[] {
    return this.#sheet.rows
      .map((cells, index) => ({ index, isBlank: cells.every((cell) => shownText(cell).trim() === '') }))
      .filter(({ index, isBlank }) => index >= HEAD_ROWS && !isBlank)
      .map(({ index }) => index);
  }

  #column = (name: string): number => this.#columns.get(name) ?? 0;
  #cell = (row: number, column: number): Cell => this.#sheet.rows[row]?.[column] ?? EMPTY;
  #text = (row: number, name: string): string => shownText(this.#cell(row, this.#column(name))).trim();

  #problem(code: SpreadsheetCode, row: number, column: number, details: Details): void {
    const cell = cellName(row, column);
    this.problems.push({ code, sheet: this.#sheet.name, cell, words: wordsOf(code, { ...details, cell }) });
  }

  #refused<T>(code: SpreadsheetCode, row: number, column: number, details: Details, otherwise: T): T {
    this.#problem(code, row, column, details);
    return otherwise;
  }
}

/** A later day of effect adds an entry to the history; the same or an earlier one corrects the last entry. */
function merged<T extends { readonly from: string }>(history: readonly T[], entry: T): T[] {
  const last = history.at(-1);
  if (last === undefined || entry.from > last.from) return [...history, withoutKnownFrom(entry)];
  return [...history.slice(0, -1), entry];
}

/** The day a value became known belongs to that value, not to the one after it. */
function withoutKnownFrom<T extends object>(entry: T): T {
  const { knownFrom: _, ...rest } = entry as T & { knownFrom?: string };
  return rest as T;
}

/** Rows that have ended have no line in a sheet: they stay where they were. */
function withEndedRows(before: readonly TableRow[], rows: readonly TableRow[]): TableRow[] {
  const next = [...rows];
  before.forEach((row, index) => {
    if (row.values.at(-1)?.cells === null) next.splice(Math.min(index, next.length), 0, row);
  });
  return next;
}

/** @example newRowId(['round-1', 'round-2']) // 'round-3' */
function newRowId(taken: readonly string[]): string {
  const stems = new Set(taken.map((id) => /^(.*-)\d+$/.exec(id)?.[1]));
  const [stem] = stems;
  const prefix = stems.size === 1 && stem !== undefined ? stem : 'row-';
  for (let number = taken.length + 1; ; number += 1)
    if (!taken.includes(`${prefix}${number}`)) return `${prefix}${number}`;
}
