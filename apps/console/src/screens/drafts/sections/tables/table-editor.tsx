import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../../api/types.js';
import { newId, newName, useEditing, type ParameterJson } from '../../../../editing/index.js';
import { placeOf } from '../../../../editing/place.js';
import { useUnits } from '../../../../fields/use-unit.js';
import { Grid } from '../../../../grid/grid.js';
import type { Cells, GridRow } from '../../../../grid/grid-types.js';
import { useLanguage, useWords } from '../../../../i18n/use-language.js';
import { useFirstDay } from '../use-first-day.js';
import { useTrialRows } from '../use-trial-rows.js';
import { expectedSums } from './expected-sums.js';
import { changesOf } from './table-changes.js';
import { columnsOf, rowsOf } from './table-view.js';

interface Props {
  /** The id of the parameter. */
  readonly id: string;
  /** What stands below the table, made of the rows as they stand now. */
  readonly below?: (rows: readonly GridRow[], parameter: ParameterJson) => ReactNode;
}

/** A table of the rules, typed in as in a spreadsheet. What is typed becomes the value from this version's first day on. */
export function TableEditor({ id, below }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const unitOf = useUnits();
  const editing = useEditing();
  const { content, draft, isReadOnly, change, undo, redo, canUndo, canRedo } = editing;
  const at = placeOf('parameters', id);
  const parameter = editing.valueAt(at) as ParameterJson | undefined;
  const before = editing.baseValueAt(at) as ParameterJson | undefined;
  const isLit = useTrialRows(id);
  const day = useFirstDay();
  const columns = useMemo(
    () =>
      parameter === undefined
        ? []
        : columnsOf(parameter, content, {
            words,
            unitOf: (unit) => unitOf(unit as Unit | undefined),
            source: t('sections.source'),
          }),
    // The language changes the words; what a column is depends on its definition and on the words it may hold.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [parameter?.columns, parameter?.key, content.words, content.clauses, content.readings, content.notes, language],
  );
  if (parameter === undefined) return null;
  const rows = rowsOf({
    parameter,
    before: editing.base === undefined ? undefined : (before ?? { ...parameter, rows: [] }),
    columns,
    language,
    isLit,
    problemsOf: (row) =>
      editing
        .problemsAt(placeOf('parameters', id, 'rows', row))
        .filter(({ severity, answeredBy }) => severity !== 'note' && answeredBy === undefined)
        .map((found) => words(found.words)),
  });
  const label = words(parameter.label);
  const taken = (more: readonly string[]): readonly string[] => [
    ...(parameter.rows ?? []).map((row) => row.id),
    ...(before?.rows ?? []).map((row) => row.id),
    ...more,
  ];
  const newRowId = (cells: Cells, more: readonly string[]): string => rowId(cells[parameter.key ?? ''], taken(more));
  return (
    <div className="stack-tight" data-at={at}>
      <Grid
        label={label}
        columns={columns}
        rows={rows}
        keep={`${draft.id}/${at}`}
        isReadOnly={isReadOnly}
        newRowId={newRowId}
        expectedSums={expectedSums(content, id, (full) => words(full.label))}
        onEdit={(edits) => change(changesOf({ at, parameter, before, day, newRowId }, edits))}
        undo={undo}
        redo={redo}
        canUndo={canUndo}
        canRedo={canRedo}
      />
      {below?.(rows, parameter)}
    </div>
  );
}

/** Rows of words are called after their word, others are numbered. */
function rowId(key: unknown, taken: readonly string[]): string {
  if (typeof key === 'string' && key !== '') return newName(key, taken, 'row');
  return newId(typeof key === 'number' ? `row-${key}` : '', taken, 'row');
}
