import { enteredType } from '../../facts/entered-type.js';
import type { Field, Parameter, RuleSet, ValueType } from '../../rule-set/model.js';
import { isNode } from '../../rule-set/places.js';
import { hasImpossibleDay } from '../dates.js';
import { isDoubtful } from '../labels.js';
import { escaped } from './pointers.js';
import { repeatsId } from './repeats-id.js';

/** An object or array anywhere in a file, with its place. */
export class FileNode {
  private own: string | undefined;

  constructor(
    readonly file: string,
    /** The key or index it stands under; empty for the whole file. */
    readonly key: string,
    readonly value: object,
    private readonly outer: FileNode | undefined,
  ) {}

  /** Put together when it is asked for: of most places nobody asks. */
  get pointer(): string {
    this.own ??= this.outer ? `${this.outer.pointer}/${escaped(this.key)}` : '';
    return this.own;
  }
}

/** A list under `source`, or the clauses of a reading or a note: what the part there rests on. */
export type Citation = FileNode & { readonly value: readonly string[] };
const isCitation = (file: string, key: string): boolean =>
  key === 'source' || (key === 'clauses' && (file === 'readings.json' || file === 'notes.json'));

/** Of all objects and arrays in the files those that some check has to look at. */
export interface Nodes {
  readonly citations: readonly Citation[];
  /** Texts that lack a language or are the same in both. */
  readonly labels: readonly FileNode[];
  /** Lists in which an id stands twice. */
  readonly repeating: readonly FileNode[];
  /** Values by day of effect whose day is not in the calendar. */
  readonly impossible: readonly FileNode[];
  /** Lists of values by day of effect. */
  readonly histories: readonly FileNode[];
}
type Found = { readonly [K in keyof Nodes]: FileNode[] };

/** The files are walked once for all who ask; most places are never kept. */
export function nodesOf(files: ReadonlyMap<string, unknown>): Nodes {
  const found: Found = { citations: [], labels: [], repeating: [], impossible: [], histories: [] };
  for (const [file, json] of files) if (isNode(json)) look(found, new FileNode(file, '', json, undefined));
  return found as Nodes;
}

function look(found: Found, node: FileNode): void {
  const { file, key, value } = node;
  const isValues = file === 'parameters.json';
  if (isValues && key === 'values') found.histories.push(node);
  if (Array.isArray(value)) {
    if (isCitation(file, key)) found.citations.push(node);
    if (repeatsId(value)) found.repeating.push(node);
    for (let index = 0; index < value.length; index += 1) {
      const entry: unknown = value[index];
      if (isNode(entry)) look(found, new FileNode(file, String(index), entry, node));
    }
    return;
  }
  const names = Object.keys(value);
  if (isDoubtful(value, names)) found.labels.push(node);
  if (isValues && hasImpossibleDay(value)) found.impossible.push(node);
  for (const name of names) {
    const entry = (value as Readonly<Record<string, unknown>>)[name];
    if (isNode(entry)) look(found, new FileNode(file, name, entry, node));
  }
}

/** A type anywhere in the dictionary, the parameters or what forms let a person enter. */
export interface TypeSite {
  readonly type: ValueType | Field | Parameter;
  readonly file: string;
  readonly pointer: string;
}

export function typesOf({ facts, parameters, forms }: RuleSet): readonly TypeSite[] {
  const found: TypeSite[] = [];
  for (const [id, fact] of Object.entries(facts)) typesIn(found, fact, 'facts.json', `/facts/${id}`);
  for (const [id, parameter] of Object.entries(parameters)) {
    typesIn(found, parameter, 'parameters.json', `/parameters/${id}`);
  }
  for (const [form, { fields }] of forms.entries()) {
    for (const [index, field] of fields.entries()) {
      typesIn(found, enteredType(field), 'forms.json', `/forms/${form}/fields/${index}`);
    }
  }
  return found;
}

function typesIn(found: TypeSite[], type: ValueType | Field | Parameter, file: string, pointer: string): void {
  found.push({ type, file, pointer });
  if (type.type === 'table') {
    for (const [name, column] of Object.entries(type.columns))
      typesIn(found, column, file, `${pointer}/columns/${name}`);
    return;
  }
  if (type.of) typesIn(found, type.of, file, `${pointer}/of`);
  const fields: Readonly<Record<string, Field>> = ('fields' in type ? type.fields : undefined) ?? {};
  for (const [name, field] of Object.entries(fields)) typesIn(found, field, file, `${pointer}/fields/${name}`);
}
