import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../components/page-title.js';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('notFound.title')} />
      <p>{t('notFound.help')}</p>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
