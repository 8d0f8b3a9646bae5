import type { Json, RuleSet, ValueType, Words } from '#policy';
import { exactText, fitsSpreadsheet, typedNumber } from './numbers.js';
import { EMPTY, shownText, textCell, type Cell } from './sheet.js';

/** A cell that does not hold what its column takes; says what would. */
export class WrongCell {
  constructor(readonly expected: Words) {}
}

interface WordLabel {
  readonly id: string;
  readonly label: Words;
}

const SEPARATOR = '; ';

/** Writes values into cells and reads them back, by the types of one rule set, in the labels of one language. */
export class Values {
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly language: keyof Words,
  ) {}

  /** @param value undefined or null for nothing */
  cell(value: Json | undefined, type: ValueType): Cell {
    if (value === undefined || value === null) return EMPTY;
    if (typeof value === 'boolean') return { kind: 'flag', value };
    if (isNumber(type)) return this.#number(plainText(value), type);
    if (type.type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
      return { kind: 'date', text: value };
    return textCell(this.#text(value, type));
  }

  /** @returns undefined for an empty cell */
  value(cell: Cell, type: ValueType): Json | undefined | WrongCell {
    if (cell.kind === 'empty' || shownText(cell).trim() === '') return undefined;
    switch (type.type) {
      case 'money':
      case 'count':
        return wholeNumber(cell);
      case 'decimal':
      case 'points':
        return decimalNumber(cell, type.type === 'points');
      case 'date':
        return dateText(cell);
      case 'boolean':
        return flag(cell);
      case 'word':
        return this.#word(shownText(cell), type.words);
      case 'list':
        return this.#list(shownText(cell), type.of ?? { type: 'text' });
      case 'map':
        return this.#map(shownText(cell), type);
      case 'record':
        return jsonText(shownText(cell));
      case 'dateTime':
      case 'text':
        return shownText(cell);
    }
  }

  #number(text: string, type: ValueType): Cell {
    if (!fitsSpreadsheet(text)) return textCell(text);
    return { kind: 'number', text, ...(type.type === 'money' ? { format: '#,##0' } : {}) };
  }

  #text(value: Json, type: ValueType): string {
    if (type.type === 'word') return this.#label(plainText(value), type.words);
    if (type.type === 'list' && Array.isArray(value))
      return value.map((entry: Json) => shownText(this.cell(entry, type.of ?? { type: 'text' }))).join(SEPARATOR);
    if (type.type === 'map' && isMap(value))
      return Object.keys(value)
        .map((key) => {
          const entry = shownText(this.cell(value[key], type.of ?? { type: 'text' }));
          return `${this.#label(key, type.keys)}: ${entry}`;
        })
        .join(SEPARATOR);
    return plainText(value);
  }

  #words(list: string | undefined): readonly WordLabel[] {
    return list !== undefined && Object.hasOwn(this.ruleSet.words, list) ? (this.ruleSet.words[list]?.words ?? []) : [];
  }

  /** The label, where it names one word only and could not be taken for several; the id elsewhere. */
  #label(id: string, list: string | undefined): string {
    const words = this.#words(list);
    const label = words.find((word) => word.id === id)?.label[this.language];
    if (label === undefined || /[;:]/.test(label)) return id;
    return words.filter((word) => named(word, label)).length === 1 ? label : id;
  }

  #word(text: string, list: string | undefined): string | WrongCell {
    const words = this.#words(list);
    const found = words.find(({ id }) => id === text.trim()) ?? words.find((word) => named(word, text.trim()));
    if (found !== undefined) return found.id;
    const known = (language: keyof Words): string => words.map(({ label }) => label[language]).join(', ');
    return new WrongCell({ ko: `다음 중 하나여야 합니다: ${known('ko')}.`, en: `It must be one of: ${known('en')}.` });
  }

  #list(text: string, of: ValueType): Json | WrongCell {
    const entries = text.split(SEPARATOR.trim()).map((part) => this.value(textCell(part.trim()), of));
    const wrong = entries.find((entry) => entry instanceof WrongCell);
    return wrong ?? entries.filter((entry): entry is Json => entry !== undefined && !(entry instanceof WrongCell));
  }

  #map(text: string, type: ValueType): Json | WrongCell {
    const map: Record<string, Json> = {};
    for (const part of text.split(SEPARATOR.trim())) {
      const [name = '', ...rest] = part.split(':');
      const key = type.keys === undefined ? name.trim() : this.#word(name, type.keys);
      if (key instanceof WrongCell) return key;
      const value = this.value(textCell(rest.join(':').trim()), type.of ?? { type: 'text' });
      if (value instanceof WrongCell) return value;
      if (value !== undefined) map[key] = value;
    }
    return map;
  }
}

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plainText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isNumber = ({ type }: ValueType): boolean =>
  type === 'money' || type === 'count' || type === 'decimal' || type === 'points';

const named = ({ label }: WordLabel, text: string): boolean => label.ko === text || label.en === text;

const numberIn = (cell: Cell): string | undefined =>
  cell.kind === 'number' ? exactText(cell.text) : cell.kind === 'text' ? typedNumber(cell.text) : undefined;

function wholeNumber(cell: Cell): number | WrongCell {
  const number = Number(numberIn(cell));
  return Number.isSafeInteger(number) && number >= 0
    ? number
    : new WrongCell({ ko: '0 이상의 정수를 쓰세요. 예: 50000000.', en: 'Write a whole number from 0, e.g. 50000000.' });
}

function decimalNumber(cell: Cell, isSigned: boolean): string | number | WrongCell {
  const text = numberIn(cell);
  if (text === undefined || (!isSigned && text.startsWith('-')))
    return new WrongCell({ ko: '숫자를 쓰세요. 예: 0.3.', en: 'Write a number, e.g. 0.3.' });
  const whole = Number(text);
  return Number.isSafeInteger(whole) ? whole : text;
}

function dateText(cell: Cell): string | WrongCell {
  const expected = { ko: '날짜를 쓰세요. 예: 2025-03-01.', en: 'Write a date, e.g. 2025-03-01.' };
  if (cell.kind === 'date') return cell.text;
  const typed = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(shownText(cell).trim());
  if (cell.kind !== 'text' || typed === null) return new WrongCell(expected);
  const [, year = '', month = '', day = ''] = typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function flag(cell: Cell): boolean | WrongCell {
  if (cell.kind === 'flag') return cell.value;
  const text = shownText(cell).trim().toLowerCase();
  if (['예', 'yes', 'true', 'o'].includes(text)) return true;
  if (['아니요', '아니오', 'no', 'false', 'x'].includes(text)) return false;
  return new WrongCell({ ko: 'TRUE 또는 FALSE를 쓰세요.', en: 'Write TRUE or FALSE.' });
}

function jsonText(text: string): Json | WrongCell {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return new WrongCell({ ko: 'JSON으로 써야 합니다.', en: 'It must be JSON.' });
  }
}
