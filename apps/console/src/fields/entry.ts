import type { FieldView, TypeView } from '../api/types.js';
import { groupDigits } from '../format/numbers.js';

/**
 * What stands in a field: what was typed or chosen, not yet what it means. Wrong text stays as it was typed.
 * Text for what is typed; 'true' or 'false' for a yes-or-no; a word's id; ids for a list of words; rows for other lists;
 * parts for records (by field) and maps (by key). Nothing at all is an absent value; an empty list is the answer "none".
 */
export type Entry = string | readonly string[] | Rows | Parts | undefined;

export interface Rows {
  readonly rows: readonly Row[];
}
/** The id keeps a row the same row while others are added, moved and removed. */
export interface Row {
  readonly id: string;
  readonly entry?: Entry;
}
export interface Parts {
  readonly parts: Readonly<Record<string, Entry>>;
}

export const textOf = (entry: Entry): string => (typeof entry === 'string' ? entry : '');
export const idsOf = (entry: Entry): readonly string[] | undefined =>
  Array.isArray(entry) ? (entry as readonly string[]) : undefined;
export const rowsOf = (entry: Entry): readonly Row[] | undefined =>
  typeof entry === 'object' && 'rows' in entry ? entry.rows : undefined;
export const partsOf = (entry: Entry): Parts['parts'] =>
  typeof entry === 'object' && 'parts' in entry ? entry.parts : {};

/** Is the field a list that is answered by ticking words? */
export const isWordList = ({ type, of }: TypeView): boolean => type === 'list' && of?.type === 'word';

/** Puts one part in its place; a part that becomes nothing is taken out. */
export function withPart(entry: Entry, part: string, next: Entry): Entry {
  const { [part]: _, ...others } = partsOf(entry);
  const parts = next === undefined ? others : { ...others, [part]: next };
  return Object.keys(parts).length === 0 ? undefined : { parts };
}

export const newRow = (rows: readonly Row[]): Row => ({
  id: String(Math.max(0, ...rows.map(({ id }) => Number(id))) + 1),
});

/** What stands in a field for a value of the API: the way back from `valueOf`. */
export function entryOf(type: TypeView, value: unknown): Entry {
  if (value === undefined || value === null) return undefined;
  if (isWordList(type)) return Array.isArray(value) ? value.map(String) : undefined;
  if (type.type === 'list') {
    if (!Array.isArray(value) || type.of === undefined) return undefined;
    const { of } = type;
    return { rows: value.map((item, index) => ({ id: String(index + 1), entry: entryOf(of, item) })) };
  }
  if (type.type === 'record' || type.type === 'map') return partsEntry(type, value);
  if (typeof value === 'number') return groupDigits(String(value));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

function partsEntry(type: TypeView, value: unknown): Entry {
  if (typeof value !== 'object' || value === null) return undefined;
  const typeOf = partTypes(type);
  const parts = Object.entries(value).flatMap(([part, item]) => {
    const own = typeOf(part);
    const entry = own === undefined ? undefined : entryOf(own, item);
    return entry === undefined ? [] : [[part, entry] as const];
  });
  return parts.length === 0 ? undefined : { parts: Object.fromEntries(parts) };
}

/** The type of each part: a record's by its fields, a map's the same for all keys. */
export const partTypes =
  ({ type, fields, of }: TypeView): ((part: string) => TypeView | undefined) =>
  (part) =>
    type === 'map' ? of : fields?.find((field: FieldView) => field.id === part);
