import type { CompiledRuleSet } from '../evaluate/compile.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { traced, type Json } from '../values/json.js';
import { isList, isNothing, isRecord, isUnknown, NOTHING, type Value } from '../values/unknown.js';
import { constantJson } from './constant-json.js';
import { LAST_BIT, NotLowered, USUAL_BOUND, type ListOperand, type Operand } from './operand.js';
import { keyOfDay } from './runtime.js';
import type { WordList } from './word-list.js';
import type { Writer } from './writer.js';

/** A variant of the version's values that this program has not the form for: it needs a program of its own. */
export class OtherForm extends Error {}

type Get = (compiled: CompiledRuleSet) => Value;
interface Home {
  readonly writer: Writer;
  readonly words: WordList;
}

const scaleOf = (values: readonly Exact[]): number => {
  let scale = 1;
  while (values.some((value) => !value.times(Exact.whole(scale)).isWhole)) {
    scale *= 10;
    if (scale > 1_000_000) throw new NotLowered('a constant with many decimals');
  }
  return scale;
};
const scaled = (value: Value, scale: number): number => {
  const whole = value instanceof Exact ? value.times(Exact.whole(scale)) : undefined;
  if (!whole?.isWhole || Math.abs(Number(whole.numerator)) > USUAL_BOUND) throw new OtherForm();
  return whole.toWhole();
};

/**
 * What records show of a constant, its keys in canonical order as in all that generated code writes.
 * @throws OtherForm for keys that JavaScript does not keep in that order
 */
export function orderedConstant<T>(value: T): T {
  const text = canonicalJson(value);
  const copy = JSON.parse(text) as T;
  if (JSON.stringify(copy) !== text) throw new OtherForm();
  return constantJson(copy, text);
}
const shown = (value: Value): Json => orderedConstant(traced(value));

type Kind = 'number' | 'day' | 'boolean' | 'word' | 'void';
function kindOf(value: Value): Kind {
  if (isUnknown(value) || isNothing(value)) return 'void';
  if (value instanceof Exact) return 'number';
  if (value instanceof Day) return 'day';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'word';
  throw new NotLowered('a constant of this type');
}

/** What stands for a known value of this kind in generated code. */
function plain(value: Value, kind: Kind, scale: number, words: WordList): number | boolean {
  if (kindOf(value) !== kind) throw new OtherForm();
  switch (kind) {
    case 'number':
      return scaled(value, scale);
    case 'day': {
      const key = keyOfDay(value as Day);
      if (key === 0) throw new OtherForm();
      return key;
    }
    case 'boolean':
      return value as boolean;
    case 'word':
      return words.placeOf(value as string);
    case 'void':
      return 0;
  }
}

/** The operand of a kind whose value stands in `code`. */
function operandOf(kind: Kind, code: string, scale: number, state: string, json?: string): Operand {
  const stated = { state, ...(json === undefined ? {} : { json }) };
  switch (kind) {
    case 'number':
      return {
        kind,
        above: code,
        below: String(scale),
        bound: USUAL_BOUND,
        belowBound: scale,
        ...stated,
      };
    case 'day':
    case 'boolean':
    case 'word':
      return { kind, code, ...stated };
    case 'void':
      return { kind, state };
  }
}

/** A constant of the version (a parameter, a literal, what is derived from these alone) in generated code. */
export function constantOperand(value: Value, get: Get, home: Home): Operand {
  const { writer, words } = home;
  if (isUnknown(value) || isNothing(value)) return { kind: 'void', state: voidState(value, get, writer) };
  if (isList(value)) return listOperand(value, get, home);
  if (isRecord(value)) throw new NotLowered('a constant record');
  const kind = kindOf(value);
  const scale = value instanceof Exact ? scaleOf([value]) : 1;
  const code = writer.bound((compiled) => plain(get(compiled), kind, scale, words));
  const json = writer.isTold ? writer.bound((compiled) => shown(get(compiled))) : undefined;
  return operandOf(kind, code, scale, '0', json);
}

function voidState(value: Value, get: Get, writer: Writer): string {
  if (writer.isTold)
    return writer.bound((compiled) => {
      const now = get(compiled);
      if (isUnknown(now) !== isUnknown(value) || isNothing(now) !== isNothing(value)) throw new OtherForm();
      return now;
    });
  const state = isNothing(value) ? 2 : isUnknown(value) && value.mayBeAbsent ? 3 : 1;
  writer.bound((compiled) => {
    const now = get(compiled);
    if (isUnknown(now) !== isUnknown(value) || isNothing(now) !== isNothing(value)) throw new OtherForm();
    return state;
  });
  return String(state);
}

const listOf = (value: Value): readonly Value[] => {
  if (!isList(value)) throw new OtherForm();
  return value;
};

function listOperand(list: readonly Value[], get: Get, home: Home): ListOperand {
  const { writer } = home;
  const element = list.some((entry) => isRecord(entry)) ? rowsOperand(list, get, home) : cells(list, get, home);
  const json = writer.isTold ? writer.bound((compiled) => shown(get(compiled))) : undefined;
  const mask = maskOf(list, get, home);
  return {
    kind: 'list',
    state: '0',
    from: '0',
    to: writer.bound((compiled) => listOf(get(compiled)).length),
    element,
    ...(mask === undefined ? {} : { mask }),
    ...(json === undefined ? {} : { json }),
  };
}

/** A constant that answers what a list holds without looking through it. */
function maskOf(list: readonly Value[], get: Get, { writer, words }: Home): (() => string) | undefined {
  const bitsOf = (values: readonly Value[]): number | undefined => {
    let bits = 0;
    for (const value of values) {
      const bit =
        typeof value === 'string' ? words.placeOf(value) : value instanceof Exact ? Number(value.toJSON()) : -1;
      if (!(Number.isInteger(bit) && bit >= 0 && bit <= LAST_BIT)) return undefined;
      bits |= 1 << bit;
    }
    return bits;
  };
  const isOfOneKind = new Set(list.map((value) => typeof value)).size === 1;
  if (writer.isTold || !isOfOneKind || bitsOf(list) === undefined) return undefined;
  return () =>
    writer.bound((compiled) => {
      const now = listOf(get(compiled));
      const bits = now.some((value) => typeof value !== typeof list[0]) ? undefined : bitsOf(now);
      if (bits === undefined) throw new OtherForm();
      return bits;
    });
}

/** A column of cells, each known or a known absence. */
function cells(values: readonly Value[], get: Get, { writer, words }: Home): (place: string) => Operand {
  const known = values.filter((value) => !isNothing(value));
  const kinds = new Set(known.map(kindOf));
  if (kinds.size > 1 || kinds.has('void')) throw new NotLowered('a list of several types');
  const [kind = 'void'] = kinds;
  const scale = kind === 'number' ? scaleOf(known as readonly Exact[]) : 1;
  const holdsAbsences = known.length < values.length;
  const of = (compiled: CompiledRuleSet): readonly Value[] => {
    const now = listOf(get(compiled));
    if (!holdsAbsences && now.some(isNothing)) throw new OtherForm();
    return now;
  };
  const codes = writer.bound((compiled) =>
    of(compiled).map((value) => (isNothing(value) ? 0 : plain(value, kind, scale, words))),
  );
  const states = holdsAbsences
    ? writer.bound((compiled) => of(compiled).map((value) => (isNothing(value) ? (writer.isTold ? NOTHING : 2) : 0)))
    : undefined;
  const json = writer.isTold ? writer.bound((compiled) => of(compiled).map(shown)) : undefined;
  return (place) =>
    operandOf(
      kind,
      `${codes}[${place}]`,
      scale,
      states === undefined ? '0' : `${states}[${place}]`,
      json === undefined ? undefined : `${json}[${place}]`,
    );
}

function rowsOperand(rows: readonly Value[], get: Get, home: Home): (place: string) => Operand {
  const { writer } = home;
  const names = [...new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  const columns = new Map(
    names.map((name) => {
      const cell = (row: Value): Value => {
        if (!isRecord(row)) throw new OtherForm();
        return Object.hasOwn(row, name) ? (row[name] ?? NOTHING) : NOTHING;
      };
      const column = writer.lazily(() => cells(rows.map(cell), (compiled) => listOf(get(compiled)).map(cell), home));
      return [name, column] as const;
    }),
  );
  const json = writer.isTold ? writer.bound((compiled) => listOf(get(compiled)).map(shown)) : undefined;
  return (place) => ({
    kind: 'record',
    state: '0',
    fields: new Map([...columns].map(([name, column]) => [name, () => column()(place)])),
    ...(json === undefined ? {} : { json: `${json}[${place}]` }),
  });
}
