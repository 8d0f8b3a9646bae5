import type { CompiledInput } from '../evaluate/compile.js';
import type { ResolvedType } from '../facts/parse-value.js';
import { isScalar, meaningOf, plainValue, scalarOperand } from './fact-types.js';
import { NotLowered, USUAL_BOUND, type Code, type Operand } from './operand.js';
import type { WordList } from './word-list.js';
import type { Writer } from './writer.js';

export type Numbers = Float64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/**
 * One fact of many applications, or one field of a fact by its path (`committee.scores.stability`).
 * `values`: won and counts as they are, decimals in 1/10,000, points in 1/100, days as yyyymmdd, yes as 1, words by
 * their place in the program's words. `given`: 1 given, 0 left out, 2 written as null; without it all are given.
 * A list has `ends` instead: where its elements end among those of all applications, in their order.
 */
export interface Column {
  readonly values?: Numbers;
  readonly given?: Uint8Array;
  readonly ends?: Int32Array | Uint32Array;
}
export type Columns = ReadonlyMap<string, Column>;

/** What a program for columns must know of them beforehand: which there are, and which have gaps. */
export interface ColumnForm {
  readonly path: string;
  readonly hasGaps: boolean;
}
export const formOf = (columns: Columns): ColumnForm[] =>
  [...columns].map(([path, { given }]) => ({ path, hasGaps: given !== undefined }));

/** Reads facts from columns. A column that is not there was left out of every application. */
export class ColumnFacts {
  /** Paths of the columns that are read, in the order of the function's arguments. */
  readonly paths: string[] = [];
  readonly heads: Code[] = [];
  private readonly forms: ReadonlyMap<string, ColumnForm>;

  constructor(
    private readonly writer: Writer,
    private readonly words: WordList,
    forms: readonly ColumnForm[],
  ) {
    this.forms = new Map(forms.map((form) => [form.path, form]));
  }

  read(inputs: readonly CompiledInput[]): ReadonlyMap<string, () => Operand> {
    return new Map(
      inputs.map(({ fact, type }) => [fact, this.writer.lazilyOutside(() => this.fact(fact, type, 'i'))] as const),
    );
  }

  private fact(path: string, type: ResolvedType, place: Code): Operand {
    if (isScalar(type)) return this.scalar(path, type, place);
    if (type.type === 'record') return this.record(path, type, place);
    if (type.type === 'list' && type.of) return this.list(path, type.of, type);
    throw new NotLowered(`a fact of type ${type.type}`);
  }

  /** The arrays of a column, as variables outside the loop. */
  private arrays(path: string): { values: Code; given: Code; ends: Code } {
    const index = this.paths.includes(path) ? this.paths.indexOf(path) : this.paths.push(path) - 1;
    const [values, given, ends] = [`c${index}`, `g${index}`, `e${index}`];
    if (index === this.heads.length)
      this.heads.push(
        `const ${values} = C[${index}].values, ${given} = C[${index}].given, ${ends} = C[${index}].ends;`,
      );
    return { values, given, ends };
  }

  private scalar(path: string, type: ResolvedType, place: Code): Operand {
    const { writer } = this;
    const form = this.forms.get(path);
    const mayBeAbsent = type.whenAbsent !== undefined;
    if (!form) return this.leftOut(path, type);
    const { values, given } = this.arrays(path);
    const read = type.type === 'boolean' ? `${values}[${place}] === 1` : `${values}[${place}]`;
    const falseIsMissing = type.falseMeans === 'missing';
    if (!form.hasGaps && !falseIsMissing) return scalarOperand(type, writer.let(read), { state: '0' });
    const mark = form.hasGaps ? `${given}[${place}]` : '1';
    const [absent, none] = [this.meaning(type, 'absent'), this.meaning(type, 'null')];
    const known = falseIsMissing ? `(${read} ? 0 : 1)` : '0';
    const state = writer.let(`${mark} === 1 ? ${known} : ${mark} === 0 ? ${absent.state} : ${none.state}`);
    const code = writer.let(`${mark} === 1 ? ${read} : ${mark} === 0 ? ${absent.code} : ${none.code}`);
    return scalarOperand(type, code, { state, mayBeAbsent });
  }
  private meaning(type: ResolvedType, written: 'absent' | 'null'): { code: Code; state: Code } {
    const meaning = meaningOf(type, written);
    const none = type.type === 'boolean' ? 'false' : '0';
    if ('known' in meaning)
      return {
        code: this.writer.constant(plainValue(meaning.known, type, (word) => this.words.placeOf(word))),
        state: '0',
      };
    if ('nothing' in meaning) return { code: none, state: '2' };
    return { code: none, state: written === 'null' && type.whenAbsent !== undefined ? '3' : '1' };
  }
  private leftOut(path: string, type: ResolvedType): Operand {
    if (isScalar(type)) {
      const { code, state } = this.meaning(type, 'absent');
      return scalarOperand(type, code, { state });
    }
    if (type.type === 'record') {
      const meaning = meaningOf(type, 'absent');
      if ('known' in meaning) throw new NotLowered('a record by default');
      return { kind: 'void', state: 'nothing' in meaning ? '2' : '1' };
    }
    throw new NotLowered(`${path} left out`);
  }

  private record(path: string, type: ResolvedType, place: Code): Operand {
    const { writer } = this;
    const names = [...(type.fields ?? [])];
    const isThere = [...this.forms.keys()].some((own) => own === path || own.startsWith(`${path}.`));
    if (!isThere) return this.leftOut(path, type);
    const form = this.forms.get(path);
    const state = form?.hasGaps ? this.recordState(path, type, place) : '0';
    const fields = names.map(
      ([name, field]) => [name, writer.lazily(() => this.fact(`${path}.${name}`, field, place))] as const,
    );
    return { kind: 'record', state, mayBeAbsent: type.whenAbsent !== undefined, fields: new Map(fields) };
  }
  private recordState(path: string, type: ResolvedType, place: Code): Code {
    const { given } = this.arrays(path);
    const [absent, none] = [
      this.leftOut(path, type).state,
      'nothing' in meaningOf(type, 'null') ? '2' : type.whenAbsent === undefined ? '1' : '3',
    ];
    return this.writer.let(`${given}[${place}] === 1 ? 0 : ${given}[${place}] === 0 ? ${absent} : ${none}`);
  }

  private list(path: string, of: ResolvedType, type: ResolvedType): Operand {
    const { writer } = this;
    const form = this.forms.get(path);
    if (!form || form.hasGaps) throw new NotLowered(`${path} left out`);
    const { ends } = this.arrays(path);
    const to = writer.let(`${ends}[i]`);
    const from = writer.let(`i === 0 ? 0 : ${ends}[i - 1]`);
    return {
      kind: 'list',
      state: '0',
      mayBeAbsent: type.whenAbsent !== undefined,
      from,
      to,
      element: (place) => this.fact(path, of, place),
    };
  }
}

/** @throws RangeError for a column of another length, or a value beyond what generated code holds exactly */
export function refuseUnusual(path: string, { values, given }: Column): void {
  if (given && values && given.length !== values.length) throw new RangeError(`${path}: lengths differ`);
  if (!(values instanceof Float64Array)) return;
  for (const value of values)
    if (!Number.isInteger(value) || Math.abs(value) > USUAL_BOUND)
      throw new RangeError(`${path}: ${value} is beyond columns`);
}
