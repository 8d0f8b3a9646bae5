import type { Json, Unit } from '#policy';

type Format = (value: Json, unit: Unit) => string;
const isRecord = (json: Json): json is Readonly<Record<string, Json>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * A value of a form as a person reads it. Rows of a table are told cell by cell: what its columns are called stands in the
 * form itself.
 * @param format as explanations tell values
 */
export function shownText(json: Json, unit: Unit, format: Format): string {
  if (typeof json === 'string' && unit === 'text') return json;
  if (typeof unit !== 'object' || !('list' in unit) || !Array.isArray(json)) return format(json, unit);
  const row = unit.list;
  if (typeof row !== 'object' || !('fields' in row)) return format(json, unit);
  const cells = (entry: Json): string =>
    isRecord(entry)
      ? Object.entries(entry)
          .filter(([, cell]) => cell !== null)
          .map(([name, cell]) => shownText(cell, row.fields[name], format))
          .join(' · ')
      : format(entry, row);
  return (json as readonly Json[]).map(cells).join('; ');
}
