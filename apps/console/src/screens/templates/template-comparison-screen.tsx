import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Access } from '../../app/access.js';
import { templatesAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { Comparison } from './comparison.js';

/** Two wordings beside each other, named by the address. */
export function TemplateComparisonScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  return (
    <div className="page">
      <PageTitle
        title={t('templates.compare.of', { from, to })}
        above={<Breadcrumb steps={[{ to: templatesAddress(), label: t('templates.title') }]} />}
      />
      <Access to={['templates:read']}>
        <Comparison from={from} to={to} />
      </Access>
    </div>
  );
}
