import { resolveType } from '../facts/resolve-type.js';
import { ValueParser, type ResolvedType } from '../facts/parse-value.js';
import { wordsOf, type Details } from '../messages.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import { isObject } from '../rule-set/places.js';
import { readJson } from '../rule-set/read-json.js';
import { Day } from '../values/calendar.js';
import type { Application } from './application.js';

/** One thing wrong with a file of applications. */
export interface SourceProblem {
  readonly code: string;
  /** Line of a text file, row of a sheet; the first is 1. */
  readonly row: number;
  /** The column's head, or the place inside the application: `facts/committee/0/outside`. */
  readonly column: string;
  readonly words: Words;
}
/** A file is taken whole or not at all: with a problem there are no applications. */
export interface SourceRead {
  readonly applications: readonly Application[];
  readonly problems: readonly SourceProblem[];
}
/** An application as a file has it, with the row it stands in. */
export interface SourceRecord {
  readonly row: number;
  readonly record: unknown;
}

const KEYS: ReadonlySet<string> = new Set(['id', 'name', 'labels', 'asOf', 'facts']);
const MOST_ID = 200;
/** So many problems tell what is wrong with a file; a thousand more would not help. */
export const MOST_PROBLEMS = 50;

/**
 * Applications of a file, each held against the fact dictionary: `{ id, name?, labels?, asOf?, facts }`.
 * @param columnOf what a reader of the file calls a place of the application
 */
export function applicationsOfRecords(
  ruleSet: RuleSet,
  records: Iterable<SourceRecord>,
  columnOf: (place: string) => string = (place) => place,
): SourceRead {
  const reader = new RecordReader(ruleSet, columnOf);
  const applications: Application[] = [];
  for (const { row, record } of records) {
    const application = reader.read(row, record);
    if (application) applications.push(application);
    if (reader.problems.length >= MOST_PROBLEMS) break;
  }
  const { problems } = reader;
  if (applications.length + problems.length === 0)
    return { applications: [], problems: [problemAt(1, '', 'source/nothing')] };
  return { applications: problems.length > 0 ? [] : applications, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** A file with one JSON object a line; empty lines say nothing. */
export function applicationsOfJsonLines(ruleSet: RuleSet, text: string): SourceRead {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const records: SourceRecord[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      records.push({ row: index + 1, record: readJson(line) });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return { applications: [], problems: [inCell(index + 1, '', error.code, error.words)] };
    }
  }
  return applicationsOfRecords(ruleSet, records);
}

const inCell = (row: number, column: string, code: string, problem: Words): SourceProblem => ({
  code,
  row,
  column,
  words: wordsOf('source/wrong-cell', { row, column, problem }),
});
export const problemAt = (row: number, column: string, code: string, details: Details = {}): SourceProblem =>
  inCell(row, column, code, wordsOf(code, details));

class RecordReader {
  readonly problems: SourceProblem[] = [];
  private readonly ids = new Set<string>();
  private readonly types: ReadonlyMap<string, ResolvedType>;

  constructor(
    ruleSet: RuleSet,
    private readonly columnOf: (place: string) => string,
  ) {
    this.types = new Map(Object.entries(ruleSet.facts).map(([name, fact]) => [name, resolveType(fact, ruleSet.words)]));
  }

  /** What is wrong with it stands in `problems`. */
  read(row: number, record: unknown): Application | undefined {
    const before = this.problems.length;
    if (!isObject(record)) return this.refuse(row, '', 'source/no-object');
    for (const key of Object.keys(record)) if (!KEYS.has(key)) this.refuse(row, key, 'source/unknown-key');
    const id = this.id(row, record['id']);
    const name = record['name'] ?? id;
    if (!isLabel(name)) this.refuse(row, 'name', 'source/wrong-label');
    const labels = this.labels(row, record['labels'] ?? {});
    const { asOf, facts } = record;
    if (asOf !== undefined && (typeof asOf !== 'string' || typeof Day.parse(asOf) === 'string'))
      this.refuse(row, 'asOf', 'when/impossible-date', { day: JSON.stringify(asOf), name: 'asOf' });
    if (isObject(facts)) this.facts(row, facts);
    else this.refuse(row, 'facts', 'source/no-object');
    if (this.problems.length > before || !isLabel(name) || !isObject(facts)) return undefined;
    return { id, label: asWords(name), labels, facts, ...(typeof asOf === 'string' ? { asOf } : {}) };
  }

  private id(row: number, id: unknown): string {
    if (typeof id !== 'string' || id.trim() === '' || id.length > MOST_ID) this.refuse(row, 'id', 'source/no-id');
    else if (this.ids.has(id)) this.refuse(row, 'id', 'source/id-twice', { id });
    else this.ids.add(id);
    return typeof id === 'string' ? id : '';
  }

  private labels(row: number, labels: unknown): Readonly<Record<string, Words>> {
    if (!isObject(labels)) {
      this.refuse(row, 'labels', 'source/wrong-label');
      return {};
    }
    const read = Object.entries(labels).map(([key, label]) => {
      if (!isLabel(label)) this.refuse(row, `labels/${key}`, 'source/wrong-label');
      return [key, isLabel(label) ? asWords(label) : { ko: '', en: '' }] as const;
    });
    return Object.fromEntries(read);
  }

  private facts(row: number, facts: Readonly<Record<string, unknown>>): void {
    for (const [name, json] of Object.entries(facts)) {
      const type = this.types.get(name);
      if (type === undefined) {
        this.refuse(row, `facts/${name}`, 'source/unknown-fact');
        continue;
      }
      const parser = new ValueParser();
      parser.parse(json, type, { name, pointer: `facts/${name}` });
      for (const { code, pointer } of parser.problems)
        this.refuse(row, pointer, `fact/${code}`, { pointer: this.columnOf(pointer) });
    }
  }

  private refuse(row: number, place: string, code: string, details: Details = {}): undefined {
    this.problems.push(problemAt(row, this.columnOf(place), code, details));
  }
}

const isLabel = (label: unknown): label is string | Words =>
  typeof label === 'string' || (isObject(label) && typeof label['ko'] === 'string' && typeof label['en'] === 'string');
const asWords = (label: string | Words): Words =>
  typeof label === 'string' ? { ko: label, en: label } : { ko: label.ko, en: label.en };
