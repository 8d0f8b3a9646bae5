import type { TypeView } from '../api/types.js';
import type { CellKind, CellType } from './cell-type.js';

const KINDS: Readonly<Partial<Record<TypeView['type'], CellKind>>> = {
  money: 'money',
  count: 'count',
  decimal: 'decimal',
  points: 'points',
  date: 'date',
  dateTime: 'dateTime',
  boolean: 'boolean',
  word: 'word',
  text: 'text',
  longText: 'text',
};

/** How a value of a type of the rules stands in one cell. */
export function cellTypeOf(type: TypeView): CellType {
  if (type.type === 'list') {
    if (type.of?.type === 'word') return { kind: 'words', words: type.of.words };
    const of = type.of === undefined ? undefined : cellTypeOf(type.of);
    return of === undefined || of.kind === 'json' || of.kind === 'text' ? { kind: 'json' } : { kind: 'list', of };
  }
  const kind = KINDS[type.type];
  return kind === undefined ? { kind: 'json' } : { kind, unit: type.unit, words: type.words };
}
