import { useTranslation } from 'react-i18next';
import type { GridRow } from '../../../../grid/grid-types.js';
import { bandFaults } from './bands.js';

/** Gaps and overlaps of the bands of a table, in words. */
export function BandNotes({
  rows,
  from,
  to,
}: {
  readonly rows: readonly GridRow[];
  readonly from: string;
  readonly to: string;
}) {
  const { t } = useTranslation();
  const faults = bandFaults(rows, from, to);
  if (faults.length === 0) return <p className="small">{t('sections.bandsWhole')}</p>;
  return (
    <ul className="plain-list stack-tight" aria-label={t('sections.bands')}>
      {faults.map((fault) => (
        <li key={`${fault.is} ${fault.row} ${fault.next}`} className="field-error">
          {t(`sections.bandFault.${fault.is}`, { row: fault.row, next: fault.next, from: fault.from, to: fault.to })}
        </li>
      ))}
    </ul>
  );
}
