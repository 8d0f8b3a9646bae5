import { enteredType } from '../../facts/entered-type.js';
import type { Field, Parameter, RuleSet, ValueType } from '../../rule-set/model.js';
import { escaped } from './pointers.js';

/** A value anywhere in a file, with its place. */
export interface FileNode {
  readonly file: string;
  readonly pointer: string;
  /** The key or index it stands under; empty for the whole file. */
  readonly key: string;
  readonly value: unknown;
}

/** Everything in some files, outer before inner. */
export function* nodesOf(files: ReadonlyMap<string, unknown>): Generator<FileNode> {
  for (const [file, json] of files) yield* nodesIn(file, '', '', json);
}

function* nodesIn(file: string, pointer: string, key: string, value: unknown): Generator<FileNode> {
  yield { file, pointer, key, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* nodesIn(file, `${pointer}/${escaped(name)}`, name, inner);
  }
}

/** A list under `source`, or the clauses of a reading or a note: what the part there rests on. */
export const isCitation = ({ file, key, value }: FileNode): boolean =>
  Array.isArray(value) &&
  (key === 'source' || (key === 'clauses' && (file === 'readings.json' || file === 'notes.json')));

/** A type anywhere in the dictionary, the parameters or what forms let a person enter. */
export interface TypeSite {
  readonly type: ValueType | Field | Parameter;
  readonly file: string;
  readonly pointer: string;
}

export function* typesOf({ facts, parameters, forms }: RuleSet): Generator<TypeSite> {
  for (const [id, fact] of Object.entries(facts)) yield* typesIn(fact, 'facts.json', `/facts/${id}`);
  for (const [id, parameter] of Object.entries(parameters)) {
    yield* typesIn(parameter, 'parameters.json', `/parameters/${id}`);
  }
  for (const [form, { fields }] of forms.entries()) {
    for (const [index, field] of fields.entries()) {
      yield* typesIn(enteredType(field), 'forms.json', `/forms/${form}/fields/${index}`);
    }
  }
}

function* typesIn(type: ValueType | Field | Parameter, file: string, pointer: string): Generator<TypeSite> {
  yield { type, file, pointer };
  if (type.type === 'table') {
    for (const [name, column] of Object.entries(type.columns))
      yield* typesIn(column, file, `${pointer}/columns/${name}`);
    return;
  }
  if (type.of) yield* typesIn(type.of, file, `${pointer}/of`);
  const fields: Readonly<Record<string, Field>> = ('fields' in type ? type.fields : undefined) ?? {};
  for (const [name, field] of Object.entries(fields)) yield* typesIn(field, file, `${pointer}/fields/${name}`);
}
