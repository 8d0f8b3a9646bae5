import type { Language, Words } from '../../../../api/types.js';
import type { ParameterJson, RuleSetJson, TableRowJson } from '../../../../editing/index.js';
import { cellText } from '../../../../grid/cell-text.js';
import { cellTypeOf } from '../../../../grid/cell-type-of.js';
import type { Cells, GridColumn, GridRow, RowState } from '../../../../grid/grid-types.js';
import { sameValue } from '../../../../grid/same-row.js';
import { clauseChoices } from '../../../../schema-form/name-choices.js';
import { typeViewOf } from '../../../../schema-form/type-view.js';
import { latestOf } from './latest.js';
import { movedIds } from './moved.js';

/** The column of the clauses that a row rests on; no column of the rules can be called so. */
export const SOURCE = '(source)';

const SUMMED: ReadonlySet<string> = new Set([
  'won',
  'million won',
  'points',
  'persons',
  'centres',
  'firms',
  'groups',
  'share',
  'percent',
]);

interface Said {
  readonly words: (words: Words) => string;
  readonly unitOf: (unit: string | undefined) => string;
  readonly source: string;
}

export function columnsOf(
  parameter: ParameterJson,
  content: RuleSetJson,
  { words, unitOf, source }: Said,
): readonly GridColumn[] {
  const { key, columns = {} } = parameter;
  const own = Object.entries(columns).map(([id, column]): GridColumn => {
    const type = cellTypeOf(typeViewOf(column, content));
    return {
      id,
      label: words(column.label),
      type,
      unit: unitOf(column.unit),
      isSummed: id !== key && column.unit !== undefined && SUMMED.has(column.unit),
    };
  });
  // What a row is found by names it: it stands first and stays in view.
  const sorted = [...own.filter(({ id }) => id === key), ...own.filter(({ id }) => id !== key)];
  return [...sorted, { id: SOURCE, label: source, type: { kind: 'words', words: clauseChoices(content) } }];
}

const cellsOf = (row: TableRowJson | undefined): Cells | undefined => {
  const latest = latestOf(row?.values);
  return latest === undefined || latest.cells === null || latest.cells === undefined
    ? undefined
    : { ...latest.cells, [SOURCE]: latest.source };
};
/** Of a row that has ended: as it was before. */
const lastCells = (row: TableRowJson): Cells =>
  cellsOf({ ...row, values: row.values.filter(({ cells }) => cells !== null) }) ?? {};

interface Asked {
  readonly parameter: ParameterJson;
  readonly before: ParameterJson | undefined;
  readonly columns: readonly GridColumn[];
  readonly language: Language;
  readonly isLit: (row: string) => boolean;
  readonly problemsOf: (row: string) => readonly string[];
}

/** The rows of a table as they stand in the draft, each held against last year's; those taken out stand where they were. */
export function rowsOf({ parameter, before, columns, language, isLit, problemsOf }: Asked): readonly GridRow[] {
  const [rows, old] = [parameter.rows ?? [], before?.rows ?? []];
  const [ids, oldIds] = [rows.map(({ id }) => id), old.map(({ id }) => id)];
  const moved = movedIds(oldIds, ids);
  const key = columns[0];
  const row = (one: TableRowJson, isGone: boolean): GridRow => {
    const was = cellsOf(old.find(({ id }) => id === one.id));
    const cells = isGone ? undefined : cellsOf(one);
    const shown = cells ?? (isGone ? (was ?? {}) : lastCells(one));
    const named = key === undefined ? '' : cellText(key.type, shown[key.id], language);
    return {
      id: one.id,
      name: named === '' ? one.id : named,
      cells: shown,
      before: cells === undefined ? undefined : was,
      state: stateOf(cells, was, before !== undefined, moved.has(one.id)),
      isLit: isLit(one.id),
      problems: problemsOf(one.id),
    };
  };
  const shown = rows.map((one) => row(one, false));
  return old.reduce<readonly GridRow[]>((all, one, index) => {
    if (ids.includes(one.id)) return all;
    const after = oldIds.slice(0, index).findLast((id) => all.some((other) => other.id === id));
    const at = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    return [...all.slice(0, at), row(one, true), ...all.slice(at)];
  }, shown);
}

function stateOf(cells: Cells | undefined, was: Cells | undefined, hasBase: boolean, isMoved: boolean): RowState {
  if (cells === undefined) return 'removed';
  if (was === undefined) return hasBase ? 'added' : 'same';
  const keys = new Set([...Object.keys(cells), ...Object.keys(was)]);
  if ([...keys].some((key) => !sameValue(cells[key], was[key]))) return 'changed';
  return isMoved ? 'moved' : 'same';
}
