import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { cellText, YES_NO } from './cell-text.js';
import type { GridColumn, GridRow } from './grid-types.js';
import { checkSums, columnSums, type ColumnSum, type ExpectedSum } from './sums.js';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly expected: readonly ExpectedSum[];
}

/** Sums of the columns that add up, with what the notice says they come to. They follow while one types. */
export function GridFoot({ columns, rows, expected }: Props) {
  const { t } = useTranslation();
  const sums = columnSums(columns, rows);
  const checks = checkSums(expected, rows);
  if (sums.length === 0) return null;
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) => {
          const sum = sums.find((one) => one.column === column.id);
          return index === 0 ? (
            <th key={column.id} scope="row">
              {t('grid.sum')}
              {sum === undefined ? null : <Sum sum={sum} column={column} checks={checks} />}
            </th>
          ) : (
            <td key={column.id} className="number">
              {sum === undefined ? null : <Sum sum={sum} column={column} checks={checks} />}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

interface SumProps {
  readonly sum: ColumnSum;
  readonly column: GridColumn;
  readonly checks: ReturnType<typeof checkSums>;
}

function Sum({ sum: { sum, parts }, column, checks }: SumProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (value: string): string => cellText(column.type, value, language);
  return (
    <span className="grid-sum">
      <strong>{text(sum)}</strong>
      {parts.map(({ column: by, answer, sum: part }) => (
        <span key={`${by.id} ${String(answer)}`} className="small subtle">
          {t('grid.sumPart', { column: by.label, answer: YES_NO[language][answer ? 0 : 1], sum: text(part) })}
        </span>
      ))}
      {checks
        .filter((check) => check.column === column.id)
        .map((check) => (
          <span key={check.label} className={check.holds ? 'grid-sum-right' : 'grid-wrong'} role="status">
            {check.holds
              ? t('grid.sumHolds', {
                  label: check.label,
                  sum: text(check.sum),
                  expected: text(check.expected),
                })
              : t('grid.sumDiffers', {
                  label: check.label,
                  sum: text(check.sum),
                  expected: text(check.expected),
                })}
          </span>
        ))}
    </span>
  );
}
