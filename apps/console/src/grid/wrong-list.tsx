import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Notice } from '../components/notice.js';
import { single } from './selection.js';
import { useCellWords } from './use-cell-words.js';
import type { Grid } from './use-grid.js';
import type { WrongPlace } from './use-wrong-cells.js';

/** Every cell that cannot be read: where it stands, what was typed, what is expected. Each leads to its cell. */
export function WrongList({ grid, places }: { readonly grid: Grid; readonly places: readonly WrongPlace[] }) {
  const { t } = useTranslation();
  const cellWords = useCellWords();
  if (places.length === 0) return null;
  return (
    <Notice kind="danger" title={t('grid.wrongTitle', { count: places.length })}>
      <ul className="plain-list stack-tight">
        {places.map(({ row, rowIndex, column, columnIndex, typed, mistake }) => (
          <li key={`${row.id} ${column.id}`} className="row">
            <span>
              {t('grid.wrongCell', {
                number: rowIndex + 1,
                row: row.name,
                column: column.label,
                typed,
                mistake: cellWords.mistake(mistake),
                expected: cellWords.expected(column.type),
              })}
            </span>
            <Button
              kind="plain"
              size="small"
              onClick={() => {
                grid.select(single({ row: rowIndex, column: columnIndex }));
                grid.input.current?.focus();
              }}
            >
              {t('grid.goToCell')}
              <span className="visually-hidden"> {t('grid.cell', { row: row.name, column: column.label })}</span>
            </Button>
            <Button kind="plain" size="small" onClick={() => grid.restoreCell(row.id, column.id)}>
              {t('grid.restoreCell')}
              <span className="visually-hidden"> {t('grid.cell', { row: row.name, column: column.label })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
