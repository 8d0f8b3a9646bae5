import type { Words } from '../../../../api/types.js';
import type { ParameterJson } from '../../../../editing/index.js';

/** A new value: a whole number until its type is said, from this version's first day on. */
export const skeletonParameter = (label: Words, from: string): ParameterJson => ({
  label,
  type: 'count',
  unit: 'number',
  values: [{ from, value: 0, source: [] }],
});

/** A new table: one column to find its rows by, and no rows yet. */
export const skeletonTable = (label: Words): ParameterJson => ({
  label,
  type: 'table',
  key: 'item',
  columns: { item: { label: { ko: '항목', en: 'item' }, type: 'text' } },
  rows: [],
});
