import { useTranslation } from 'react-i18next';
import type { ParameterJson } from '../../../../editing/index.js';
import { isSameJson } from '../../../../editing/same-json.js';
import { asRecord } from '../../../../schema-form/schema-node.js';
import { latestOf } from './latest.js';

/** What the notice prints a second time elsewhere, held against the table as it stands. */
export function Restated({ parameter }: { readonly parameter: ParameterJson }) {
  const { t } = useTranslation();
  const all = (parameter.restated ?? []).map(asRecord);
  if (all.length === 0) return null;
  return (
    <ul className="plain-list stack-tight" aria-label={t('sections.restated')}>
      {all.map((one) => {
        const row = parameter.rows?.find(({ id }) => id === one['row']);
        const cells = asRecord(latestOf(row?.values)?.cells);
        const differing = Object.entries(asRecord(one['cells'])).filter(
          ([column, value]) => !isSameJson(cells[column], value),
        );
        const names = differing.map(([column]) => parameter.columns?.[column]?.label.ko ?? column).join(', ');
        return (
          <li key={String(one['id'])} className={differing.length === 0 ? 'small' : 'field-error'}>
            {differing.length === 0
              ? t('sections.restatedSame', { printed: String(one['printed']) })
              : t('sections.restatedDiffers', { printed: String(one['printed']), columns: names })}
          </li>
        );
      })}
    </ul>
  );
}
