import { isList, isNothing, isRecord, isUnknown, type Value } from './unknown.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value as the trace shows it: unknown ones say what they miss, a known absence is null. */
export function traced(value: Value): Json {
  if (isUnknown(value)) return { unknown: [...value.missing] };
  if (isNothing(value)) return null;
  if (isList(value)) return value.map(traced);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, traced(entry)]));
  return typeof value === 'object' ? (value as { toJSON(): Json }).toJSON() : value;
}

/**
 * A value as an answer shows it. What is unknown is noted in `missing`; inside a map or record it shows as
 * "undetermined" (the entry exists, its value is open), anywhere else it is left out, as a known absence is.
 */
export function answered(value: Value, missing: string[], inside = false): Json | undefined {
  if (isUnknown(value)) {
    missing.push(...value.missing);
    return inside ? 'undetermined' : undefined;
  }
  if (isNothing(value)) return undefined;
  if (isList(value)) return value.map((entry) => answered(entry, missing)).filter((entry) => entry !== undefined);
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, entry]) => [key, answered(entry, missing, true)] as const);
    return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
  }
  return typeof value === 'object' ? (value as { toJSON(): Json }).toJSON() : value;
}
