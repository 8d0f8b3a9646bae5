import { ValueParser, type ResolvedType } from '../facts/parse-value.js';
import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { isList, isNothing, isUnknown, type Value } from '../values/unknown.js';
import { NotLowered, USUAL_BOUND, type Code, type Operand } from './operand.js';
import { keyOfDay } from './runtime.js';

/** Decimals of facts kept in generated code; finer ones are left to the closures. */
export const DECIMAL_SCALE = 10_000;
export const POINTS_SCALE = 100;

export type ScalarType = 'money' | 'count' | 'decimal' | 'points' | 'date' | 'boolean' | 'word' | 'text';
export const isScalar = (type: ResolvedType): boolean => !['list', 'map', 'record', 'dateTime'].includes(type.type);

export const scaleOfType = (type: ResolvedType): number =>
  type.type === 'decimal' ? DECIMAL_SCALE : type.type === 'points' ? POINTS_SCALE : 1;

/** The operand of a scalar fact whose value stands in `code`. */
export function scalarOperand(
  type: ResolvedType,
  code: Code,
  stated: { state: Code; mayBeAbsent?: boolean; json?: Code },
): Operand {
  switch (type.type) {
    case 'money':
    case 'count':
    case 'decimal':
    case 'points': {
      const scale = scaleOfType(type);
      return {
        kind: 'number',
        above: code,
        below: String(scale),
        bound: USUAL_BOUND,
        belowBound: scale,
        ...stated,
      };
    }
    case 'date':
      return { kind: 'day', code, ...stated };
    case 'boolean':
      return { kind: 'boolean', code, ...stated };
    case 'word':
    case 'text':
      return { kind: 'word', code, ...(type.allowed ? {} : { open: true }), ...stated };
    case 'dateTime':
    case 'list':
    case 'map':
    case 'record':
      throw new NotLowered(`a fact of type ${type.type}`);
  }
}

/** What leaving a scalar out, or writing null, means: known, open or absent. */
export type Meaning = { readonly known: Value } | { readonly nothing: true } | { readonly unknown: true };

export function meaningOf(type: ResolvedType, written: 'absent' | 'null'): Meaning {
  const meaning = written === 'absent' ? type.whenAbsent : type.nullMeans;
  if (meaning === undefined) return { unknown: true };
  const value = new ValueParser().parse(written === 'absent' ? undefined : null, type, { name: '', pointer: '' });
  if (isUnknown(value)) throw new NotLowered('an absence that is unknown');
  return isNothing(value) ? { nothing: true } : { known: value };
}

/** A known value as generated code holds it. @param place of a word */
export function plainValue(value: Value, type: ResolvedType, place: (word: string) => number): number | boolean {
  if (value instanceof Exact) return value.times(Exact.whole(scaleOfType(type))).toWhole();
  if (value instanceof Day) return keyOfDay(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return place(value);
  if (isList(value) && value.length === 0) return 0;
  throw new NotLowered('a meaning of absence');
}
