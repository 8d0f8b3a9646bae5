import type { Facts, FieldView } from '../api/types.js';
import { entryOf, type Entry, type Parts } from './entry.js';
import { valueOf, type FieldMistake } from './value.js';

/** The fields of a form by id, as they stand. */
export type FieldEntries = Parts['parts'];

/** What a form's fields mean together. A field left empty, or not readable, is left out. */
export function factsOf(
  fields: readonly FieldView[],
  entries: FieldEntries,
): { readonly facts: Facts; readonly mistakes: readonly FieldMistake[] } {
  const readings = fields.map((field) => ({ id: field.id, ...valueOf(field, entries[field.id], `/${field.id}`) }));
  return {
    facts: Object.fromEntries(readings.flatMap((reading) => ('value' in reading ? [[reading.id, reading.value]] : []))),
    mistakes: readings.flatMap(({ mistakes }) => mistakes),
  };
}

/** Facts that came from elsewhere, as entries of the fields that take them; others are left out. */
export function entriesOf(fields: readonly FieldView[], facts: Facts): FieldEntries {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry: Entry = entryOf(field, facts[field.id]);
      return entry === undefined ? [] : [[field.id, entry]];
    }),
  );
}

/**
 * The pointer of a field from the way the service names a fact that is missing.
 * @example pointerOfName('committee[4].total') // '/committee/4/total'
 */
export const pointerOfName = (name: string): string =>
  `/${name.replaceAll('[', '.').replaceAll(']', '').replaceAll('.', '/')}`;

/** The entry that a pointer leads to exists only once its rows do; the nearest field above it always does. */
export const topFieldOf = (pointer: string): string => pointer.split('/')[1] ?? '';

/** The id that the control of a field carries in the page. */
export const fieldId = (pointer: string): string => `field${pointer.replace(/[^\w-]/g, '-')}`;
