import type { Unit, WordView } from '../api/types.js';

/** What a column holds. Everything else that a table may hold (records, maps) is `json`. */
export type CellKind =
  | 'money'
  | 'count'
  | 'decimal'
  | 'points'
  | 'date'
  | 'dateTime'
  | 'boolean'
  | 'word'
  | 'words'
  | 'text'
  | 'list'
  | 'json';

/** A word that may be chosen; `more` helps to find it (a clause's section and text). */
export interface CellWord extends WordView {
  readonly more?: string;
}

export interface CellType {
  readonly kind: CellKind;
  readonly unit?: Unit | undefined;
  /** Of a word or several words: those that may be chosen. */
  readonly words?: readonly CellWord[] | undefined;
  /** Of a list: what it holds. */
  readonly of?: CellType | undefined;
}

const NUMBERS: ReadonlySet<CellKind> = new Set(['money', 'count', 'decimal', 'points']);
export const isNumeric = ({ kind }: CellType): boolean => NUMBERS.has(kind);
