import type { DayMistake } from '../format/dates.js';
import type { CellType, CellWord } from './cell-type.js';
import { readCellDay, readCellMoment } from './read-date.js';
import { readMoney, readNumber, type CellNumberMistake } from './read-number.js';

export type CellMistake =
  CellNumberMistake | DayMistake | 'notBoolean' | 'notWord' | 'severalWords' | 'ambiguousList' | 'notJson';

/** What a cell's text means; `undefined` as a value is an empty cell. */
export type CellRead = { readonly value: unknown } | { readonly mistake: CellMistake };

const YES = new Set(['예', 'yes', 'y', 'true', 'o', '○', '◯', '✓', '✔', '1', '해당']);
const NO = new Set(['아니오', '아니요', 'no', 'n', 'false', 'x', '×', '✗', '0', '해당없음']);

/** How words are compared: without case, width and spaces. */
export const plainWord = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Reads a cell as typed or pasted. Never throws. */
export function readCell(type: CellType, typed: string): CellRead {
  const text = typed.trim();
  if (text === '') return { value: undefined };
  switch (type.kind) {
    case 'money':
      return readMoney(text);
    case 'count':
    case 'decimal':
    case 'points':
      return readNumber(text, type);
    case 'date':
      return readCellDay(text);
    case 'dateTime':
      return readCellMoment(text);
    case 'boolean':
      return readBoolean(text);
    case 'word':
      return readWord(type.words ?? [], text);
    case 'words':
      return readEach([...new Set(splitWords(text))], (part) => readWord(type.words ?? [], part));
    case 'list':
      return readList(type.of ?? { kind: 'text' }, text);
    case 'text':
      return { value: text };
    case 'json':
      return readJson(text);
  }
}

function readBoolean(text: string): CellRead {
  const plain = plainWord(text);
  return YES.has(plain) ? { value: true } : NO.has(plain) ? { value: false } : { mistake: 'notBoolean' };
}

/** By id first, then by either label. Two words of one label cannot be told apart. */
function readWord(words: readonly CellWord[], text: string): CellRead {
  if (words.some(({ id }) => id === text)) return { value: text };
  const plain = plainWord(text);
  const found = words.filter(({ id, label }) => [id, label.ko, label.en].some((name) => plainWord(name) === plain));
  if (found.length > 1) return { mistake: 'severalWords' };
  return found[0] === undefined ? { mistake: 'notWord' } : { value: found[0].id };
}

export const splitWords = (text: string): readonly string[] =>
  text
    .split(/[,;\n、]/)
    .map((part) => part.trim())
    .filter(Boolean);

function readList(of: CellType, text: string): CellRead {
  if (/[;\n]|,\s/.test(text)) return readEach(splitSpaced(text), (part) => readCell(of, part));
  const parts = text.split(',');
  // "100,200" is one number to some and two to others: nobody guesses.
  if (parts.length > 1 && parts.slice(1).every((part) => /^\d{3}$/.test(part))) return { mistake: 'ambiguousList' };
  return readEach(parts.map((part) => part.trim()).filter(Boolean), (part) => readCell(of, part));
}

const splitSpaced = (text: string): readonly string[] =>
  text
    .split(/[;\n]|,\s+/)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter(Boolean);

function readEach(parts: readonly string[], read: (part: string) => CellRead): CellRead {
  const values: unknown[] = [];
  for (const part of parts) {
    const one = read(part);
    if ('mistake' in one) return one;
    values.push(one.value);
  }
  return { value: values };
}

function readJson(text: string): CellRead {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { mistake: 'notJson' };
  }
}
