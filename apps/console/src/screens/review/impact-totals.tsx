import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { groupDigits } from '../../format/numbers.js';

/** How many decisions were compared and how many come out differently; in words where none does. */
export function ImpactTotals({ report }: { readonly report: components['schemas']['ImpactReport'] }) {
  const { t } = useTranslation();
  const { compared, carriedOver, changed } = report;
  return (
    <>
      <dl className="impact-numbers">
        <div>
          <dt>{t('review.impact.compared')}</dt>
          <dd>{groupDigits(String(compared))}</dd>
        </div>
        <div>
          <dt>{t('review.impact.changed')}</dt>
          <dd>{groupDigits(String(changed.length))}</dd>
        </div>
      </dl>
      {carriedOver === 0 ? null : <p className="small">{t('review.impact.carriedOver', { count: carriedOver })}</p>}
      {changed.length > 0 ? null : <p>{compared === 0 ? t('review.impact.nothing') : t('review.impact.nobody')}</p>}
    </>
  );
}
