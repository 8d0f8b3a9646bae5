import type { TypeView } from '../api/types.js';
import { readDay, readMoment, type DayMistake } from '../format/dates.js';
import { readDecimal, readWhole, type NumberMistake } from '../format/numbers.js';
import { readWon } from '../format/won.js';
import { idsOf, isWordList, partsOf, partTypes, rowsOf, textOf, type Entry } from './entry.js';

export type Mistake = NumberMistake | DayMistake;

/** Something typed that cannot be read as what the field asks for. */
export interface FieldMistake {
  /** JSON pointer of the field: /committee/4/total */
  readonly pointer: string;
  readonly code: Mistake;
}
/** What a field means. Without `value` it is absent: left empty, or not readable (then `mistakes` says so). */
export interface Reading {
  readonly value?: unknown;
  readonly mistakes: readonly FieldMistake[];
}

export const pointerTo = (pointer: string, part: string | number): string =>
  `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * What stands in a field as JSON for the API: the one place where typed text becomes a value.
 * @param pointer of the field, for the mistakes
 */
export function valueOf(type: TypeView, entry: Entry, pointer: string): Reading {
  if (entry === undefined) return { mistakes: [] };
  if (isWordList(type)) return { value: idsOf(entry) ?? [], mistakes: [] };
  if (type.type === 'list') return listValue(type, entry, pointer);
  if (type.type === 'record' || type.type === 'map') return partsValue(type, entry, pointer);
  const text = textOf(entry);
  if (text.trim() === '') return { mistakes: [] };
  const read = readText(type, text);
  return 'mistake' in read ? { mistakes: [{ pointer, code: read.mistake }] } : { value: read.value, mistakes: [] };
}

type Read = { readonly value: unknown } | { readonly mistake: Mistake };

function readText({ type }: TypeView, text: string): Read {
  switch (type) {
    case 'money':
      return numberRead(readWon(text));
    case 'count':
      return numberRead(readWhole(text));
    case 'decimal':
      return decimalRead(readDecimal(text, false));
    case 'points':
      return decimalRead(readDecimal(text, true));
    case 'date': {
      const read = readDay(text);
      return typeof read === 'string' ? { mistake: read } : { value: read.day };
    }
    case 'dateTime': {
      const read = readMoment(text);
      return typeof read === 'string' ? { mistake: read } : { value: read.moment };
    }
    case 'boolean':
      return { value: text === 'true' };
    case 'word':
    case 'text':
    case 'longText':
    case 'list':
    case 'record':
    case 'map':
      return { value: text };
  }
}

const numberRead = (read: number | NumberMistake): Read =>
  typeof read === 'number' ? { value: read } : { mistake: read };
const decimalRead = (read: { readonly exact: number | string } | NumberMistake): Read =>
  typeof read === 'object' ? { value: read.exact } : { mistake: read };

function listValue(type: TypeView, entry: Entry, pointer: string): Reading {
  const readings = (rowsOf(entry) ?? []).map((row, index) => {
    const { of } = type;
    const at = pointerTo(pointer, index);
    return of === undefined ? { mistakes: [] } : { type: of, ...valueOf(of, row.entry, at) };
  });
  // An empty row was added on purpose: it counts, with everything in it still missing.
  const value = readings.map((reading: Reading & { type?: TypeView }) =>
    'value' in reading ? reading.value : reading.type?.type === 'record' ? {} : null,
  );
  return { value, mistakes: readings.flatMap(({ mistakes }) => mistakes) };
}

function partsValue(type: TypeView, entry: Entry, pointer: string): Reading {
  const typeOf = partTypes(type);
  const parts = partsOf(entry);
  // In the order of the type, so that the same answers are the same text whatever was filled in first.
  const order = (type.fields ?? type.keys)?.map(({ id }) => id) ?? Object.keys(parts);
  const readings = order.flatMap((part) => {
    const partType = typeOf(part);
    return partType === undefined ? [] : [{ part, ...valueOf(partType, parts[part], pointerTo(pointer, part)) }];
  });
  const given = readings.filter((reading) => 'value' in reading);
  const mistakes = readings.flatMap((reading) => reading.mistakes);
  if (given.length === 0) return { mistakes };
  return { value: Object.fromEntries(given.map(({ part, value }) => [part, value])), mistakes };
}
