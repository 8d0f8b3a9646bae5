import type { ColumnForm, Columns, Column, ColumnProgram } from '#policy';
import { COUNTS, DAYS, FLAGS, ITEMS, WON, type Application } from './applications.js';

export const FORM: readonly ColumnForm[] = [
  'enterpriseType',
  ...FLAGS,
  ...COUNTS,
  ...WON,
  ...DAYS,
  'committee',
  ...ITEMS.map((item) => `committee.scores.${item}`),
].map((path) => ({ path, hasGaps: false }));

/** The applications as columns: nothing is left out, so there are no marks of gaps. */
export function columnsOf(applications: readonly Application[], program: ColumnProgram): Columns {
  const columns = new Map<string, Column>();
  columns.set('enterpriseType', {
    values: Uint8Array.from(applications, ({ enterpriseType }) => program.placeOf(enterpriseType)),
  });
  for (const name of FLAGS) columns.set(name, { values: Uint8Array.from(applications, (one) => Number(one[name])) });
  for (const name of COUNTS) columns.set(name, { values: Int32Array.from(applications, (one) => one[name]) });
  for (const name of WON) columns.set(name, { values: Int32Array.from(applications, (one) => one[name]) });
  for (const name of DAYS)
    columns.set(name, { values: Int32Array.from(applications, (one) => Number(one[name].replaceAll('-', ''))) });
  let end = 0;
  columns.set('committee', { ends: Int32Array.from(applications, ({ committee }) => (end += committee.length)) });
  const members = applications.flatMap(({ committee }) => committee);
  for (const item of ITEMS)
    columns.set(`committee.scores.${item}`, { values: Int16Array.from(members, ({ scores }) => 100 * scores[item]) });
  return columns;
}

export const bytesOf = (columns: Columns): number =>
  [...columns.values()].reduce(
    (sum, { values, given, ends }) =>
      sum + (values?.byteLength ?? 0) + (given?.byteLength ?? 0) + (ends?.byteLength ?? 0),
    0,
  );
